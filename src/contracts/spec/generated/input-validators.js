// Written by `npm run generate` from schemas/ and fixtures/. Do not edit.

export const validateApimodelsCreateSoundEffectsRequest = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"apimodels/create-sound-effects.request.json","title":"kling-sound-effects: request","type":"object","required":["model","prompt","duration"],"properties":{"model":{"title":"Model","type":"string","enum":["kling-sound-effects"],"x-kling-order":1},"prompt":{"title":"Description of the effect","type":"string","pattern":"\\S","x-kling-order":2},"duration":{"title":"Length in seconds","description":"A string, one decimal: \"3.0\" to \"10.0\".","type":"string","pattern":"^(?:[3-9]\\.[0-9]|10\\.0)$","examples":["3.0","10.0"],"x-kling-order":3,"x-kling-facts":["apimodels-sound-effects"],"x-kling-refusals":{"pattern":{"code":400,"message":"Bad Request: missing or invalid parameters (duration)","mark":"documented","fact":"apimodels-error-codes","expected":"a string from \"3.0\" to \"10.0\" with one decimal"}}},"callback_url":{"title":"Callback URL","type":"string","x-kling-order":4,"x-kling-facts":["apimodels-callback"]}},"x-kling-empty-is-absent":true,"x-kling-facts":["apimodels-sound-effects"],"examples":[{"model":"kling-sound-effects","prompt":"Rope creaking on a mooring post, light rain","duration":"4.5","callback_url":"https://client.example/hooks/unified"}]};
const pattern3 = new RegExp("\\S", "u");
const pattern4 = new RegExp("^(?:[3-9]\\.[0-9]|10\\.0)$", "u");
function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="apimodels/create-sound-effects.request.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.prompt === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prompt"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.duration === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "duration"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(!(data0 === "kling-sound-effects")){
const err4 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/enum",keyword:"enum",params:{allowedValues: schema19.properties.model.enum}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
}
if(data.prompt !== undefined){
let data1 = data.prompt;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err5 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
if(data.duration !== undefined){
let data2 = data.duration;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err7 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/pattern",keyword:"pattern",params:{pattern: "^(?:[3-9]\\.[0-9]|10\\.0)$"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
}
if(data.callback_url !== undefined){
if(typeof data.callback_url !== "string"){
const err9 = {instancePath:instancePath+"/callback_url",schemaPath:"#/properties/callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
export const validateApimodelsCreateTtsRequest = validate53;
const schema20 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"apimodels/create-tts.request.json","title":"kling-tts: request","type":"object","required":["model","text","voice_id","voice_language"],"properties":{"model":{"title":"Model","type":"string","enum":["kling-tts"],"x-kling-order":1},"text":{"title":"Text","type":"string","pattern":"\\S","x-kling-order":2,"maxLength":1000},"voice_id":{"title":"Voice","type":"string","pattern":"\\S","x-kling-order":3},"voice_language":{"title":"Language of the text","type":"string","enum":["zh","en"],"x-kling-order":4,"x-kling-facts":["apimodels-voice-language"],"x-kling-refusals":{"required":{"code":400,"message":"Bad Request: missing or invalid parameters (voice_language)","mark":"documented","fact":"apimodels-error-codes","unless":{"setting":"apimodels.requireVoiceLanguage","is":"off"}}}},"voice_speed":{"title":"Speed","type":"number","minimum":0.8,"maximum":2,"default":1,"x-kling-order":5},"callback_url":{"title":"Callback URL","type":"string","x-kling-order":6,"x-kling-facts":["apimodels-callback"]}},"x-kling-empty-is-absent":true,"x-kling-facts":["apimodels-tts"],"examples":[{"model":"kling-tts","text":"The ferry leaves at nine.","voice_id":"oversea_male1","voice_language":"en","voice_speed":1.1}]};
const func1 = countCodePoints;
function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="apimodels/create-tts.request.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.text === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.voice_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "voice_id"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.voice_language === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "voice_language"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(!(data0 === "kling-tts")){
const err5 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/enum",keyword:"enum",params:{allowedValues: schema20.properties.model.enum}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
if(data.text !== undefined){
let data1 = data.text;
if(typeof data1 === "string"){
if(func1(data1) > 1000){
const err6 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
if(!pattern3.test(data1)){
const err7 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
}
if(data.voice_id !== undefined){
let data2 = data.voice_id;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err9 = {instancePath:instancePath+"/voice_id",schemaPath:"#/properties/voice_id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/voice_id",schemaPath:"#/properties/voice_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
}
if(data.voice_language !== undefined){
let data3 = data.voice_language;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/voice_language",schemaPath:"#/properties/voice_language/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
if(!((data3 === "zh") || (data3 === "en"))){
const err12 = {instancePath:instancePath+"/voice_language",schemaPath:"#/properties/voice_language/enum",keyword:"enum",params:{allowedValues: schema20.properties.voice_language.enum}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
}
if(data.voice_speed !== undefined){
let data4 = data.voice_speed;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 2 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/voice_speed",schemaPath:"#/properties/voice_speed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
if(data4 < 0.8 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/voice_speed",schemaPath:"#/properties/voice_speed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.8}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/voice_speed",schemaPath:"#/properties/voice_speed/type",keyword:"type",params:{type: "number"}};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
errors++;
}
}
if(data.callback_url !== undefined){
if(typeof data.callback_url !== "string"){
const err16 = {instancePath:instancePath+"/callback_url",schemaPath:"#/properties/callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err16]; else vErrors.push(err16);
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err17]; else vErrors.push(err17);
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
export const validateApimodelsCreateVideoToAudioRequest = validate54;
const schema21 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"apimodels/create-video-to-audio.request.json","title":"kling-video-to-audio: request","type":"object","required":["model"],"properties":{"model":{"title":"Model","type":"string","enum":["kling-video-to-audio"],"x-kling-order":1},"video_id":{"title":"Kling video","type":"string","x-kling-order":2},"video_url":{"title":"Video","description":"MP4 or MOV, at most 100 MB, 3 to 20 s.","type":"string","pattern":"^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]{1,255}(?:[/?#]|$)","x-kling-order":3},"sound_effect_prompt":{"title":"Sounds","type":"string","x-kling-order":4},"bgm_prompt":{"title":"Background music","type":"string","x-kling-order":5},"asmr_mode":{"title":"Enhance detail sounds","type":"boolean","x-kling-order":6},"callback_url":{"title":"Callback URL","type":"string","x-kling-order":7,"x-kling-facts":["apimodels-callback"]}},"anyOf":[{"required":["video_id"]},{"required":["video_url"]}],"not":{"required":["video_id","video_url"]},"x-kling-order":8,"x-kling-empty-is-absent":true,"x-kling-refusals":{"anyOf":{"code":400,"message":"Bad Request: missing or invalid parameters (one of video_id/video_url required)","mark":"documented","fact":"apimodels-error-codes","expected":"video_id or video_url"},"not":{"code":400,"message":"Bad Request: missing or invalid parameters (only one of video_id/video_url)","mark":"inferred","fact":"apimodels-both-sources","expected":"only one of video_id and video_url","unless":{"setting":"apimodels.bothSources","is":"prefer-video-id"}}},"x-kling-facts":["apimodels-video-to-audio","apimodels-both-sources"],"examples":[{"model":"kling-video-to-audio","video_url":"https://media.example/in/harbour-8s.mp4","sound_effect_prompt":"gulls, hull knocks","bgm_prompt":"slow accordion","asmr_mode":false,"callback_url":"https://client.example/hooks/unified"}]};
const pattern7 = new RegExp("^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]{1,255}(?:[/?#]|$)", "u");
function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="apimodels/create-video-to-audio.request.json" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.video_id === undefined) && (missing0 = "video_id")) || ((data.video_url === undefined) && (missing0 = "video_url"))){
const err0 = {};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.video_id === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "video_id"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.video_url === undefined){
const err3 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "video_url"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
if(!(data0 === "kling-video-to-audio")){
const err7 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/enum",keyword:"enum",params:{allowedValues: schema21.properties.model.enum}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
if(data.video_id !== undefined){
if(typeof data.video_id !== "string"){
const err8 = {instancePath:instancePath+"/video_id",schemaPath:"#/properties/video_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
}
if(data.video_url !== undefined){
let data2 = data.video_url;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err9 = {instancePath:instancePath+"/video_url",schemaPath:"#/properties/video_url/pattern",keyword:"pattern",params:{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]{1,255}(?:[/?#]|$)"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/video_url",schemaPath:"#/properties/video_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
}
if(data.sound_effect_prompt !== undefined){
if(typeof data.sound_effect_prompt !== "string"){
const err11 = {instancePath:instancePath+"/sound_effect_prompt",schemaPath:"#/properties/sound_effect_prompt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
}
if(data.bgm_prompt !== undefined){
if(typeof data.bgm_prompt !== "string"){
const err12 = {instancePath:instancePath+"/bgm_prompt",schemaPath:"#/properties/bgm_prompt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
}
if(data.asmr_mode !== undefined){
if(typeof data.asmr_mode !== "boolean"){
const err13 = {instancePath:instancePath+"/asmr_mode",schemaPath:"#/properties/asmr_mode/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
}
if(data.callback_url !== undefined){
if(typeof data.callback_url !== "string"){
const err14 = {instancePath:instancePath+"/callback_url",schemaPath:"#/properties/callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
export const validateApimodelsGetGenerationQuery = validate55;
function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="apimodels/get-generation.query.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_id"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.task_id !== undefined){
if(typeof data.task_id !== "string"){
const err1 = {instancePath:instancePath+"/task_id",schemaPath:"#/properties/task_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
export const validateGmiCustomVoicePayloadRequest = validate56;
function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="gmi/custom-voice-payload.request.json" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.voice_url === undefined) && (missing0 = "voice_url")) || ((data.video_id === undefined) && (missing0 = "video_id"))){
const err0 = {};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.voice_url === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "voice_url"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.video_id === undefined){
const err3 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "video_id"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.voice_name === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "voice_name"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
if(data.voice_name !== undefined){
let data0 = data.voice_name;
if(typeof data0 === "string"){
if(func1(data0) > 20){
const err6 = {instancePath:instancePath+"/voice_name",schemaPath:"#/properties/voice_name/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
if(!pattern3.test(data0)){
const err7 = {instancePath:instancePath+"/voice_name",schemaPath:"#/properties/voice_name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/voice_name",schemaPath:"#/properties/voice_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
}
if(data.voice_url !== undefined){
let data1 = data.voice_url;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err9 = {instancePath:instancePath+"/voice_url",schemaPath:"#/properties/voice_url/pattern",keyword:"pattern",params:{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]{1,255}(?:[/?#]|$)"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/voice_url",schemaPath:"#/properties/voice_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
}
if(data.video_id !== undefined){
if(typeof data.video_id !== "string"){
const err11 = {instancePath:instancePath+"/video_id",schemaPath:"#/properties/video_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
export const validateGmiListRequestsQuery = validate57;
function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="gmi/list-requests.query.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model_id !== undefined){
if(typeof data.model_id !== "string"){
const err0 = {instancePath:instancePath+"/model_id",schemaPath:"#/properties/model_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
}
if(data.page_size !== undefined){
let data1 = data.page_size;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err1 = {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
export const validateGmiSubmitCustomVoiceRequest = validate58;
const schema25 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"gmi/submit-custom-voice.request.json","title":"Submit kling-custom-voice: request","type":"object","required":["model","payload"],"properties":{"model":{"title":"Model","type":"string","enum":["kling-custom-voice"],"x-kling-order":1},"payload":{"title":"Payload","description":"Judged by custom-voice-payload.request.json.","type":"object","x-kling-order":2,"x-kling-facts":["gmi-payload-echo"]},"webhook":{"title":"Webhook","description":"Where the final result is posted.","type":"object","required":["url"],"properties":{"url":{"type":"string","minLength":1,"x-kling-refusals":{"required":{"code":400,"message":"webhook (Parameter must have a url)","mark":"invented","fact":"gmi-parameter-errors-other"},"minLength":{"code":400,"message":"webhook (Parameter must have a url)","mark":"invented","fact":"gmi-parameter-errors-other","expected":"an object with a url"},"type":{"code":400,"message":"webhook (Parameter must be an object with a url)","mark":"invented","fact":"gmi-parameter-errors-other","expected":"an object with a url"}}}},"x-kling-order":3,"x-kling-facts":["gmi-webhook"],"x-kling-refusals":{"type":{"code":400,"message":"webhook (Parameter must be an object with a url)","mark":"invented","fact":"gmi-parameter-errors-other","expected":"an object with a url"}}}},"x-kling-facts":["gmi-submit"],"examples":[{"model":"kling-custom-voice","payload":{"voice_name":"harbour-mila","voice_url":"https://media.example/in/mila-12s.wav"},"webhook":{"url":"https://client.example/hooks/queue"}},{"model":"kling-custom-voice","payload":{"voice_name":"ada","video_id":"kling-video-id-9876"}}]};
function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="gmi/submit-custom-voice.request.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.payload === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(!(data0 === "kling-custom-voice")){
const err3 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/enum",keyword:"enum",params:{allowedValues: schema25.properties.model.enum}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
if(data.payload !== undefined){
let data1 = data.payload;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err4 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
}
if(data.webhook !== undefined){
let data2 = data.webhook;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.url === undefined){
const err5 = {instancePath:instancePath+"/webhook",schemaPath:"#/properties/webhook/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
if(data2.url !== undefined){
let data3 = data2.url;
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err6 = {instancePath:instancePath+"/webhook/url",schemaPath:"#/properties/webhook/properties/url/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/webhook/url",schemaPath:"#/properties/webhook/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/webhook",schemaPath:"#/properties/webhook/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
export const validateKlingCreateAdvancedLipSyncRequest = validate59;
function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-advanced-lip-sync.request.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.session_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "session_id"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.face_choose === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "face_choose"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.session_id !== undefined){
if(typeof data.session_id !== "string"){
const err2 = {instancePath:instancePath+"/session_id",schemaPath:"#/properties/session_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
if(data.face_choose !== undefined){
let data1 = data.face_choose;
if(Array.isArray(data1)){
if(data1.length > 1){
const err3 = {instancePath:instancePath+"/face_choose",schemaPath:"#/properties/face_choose/maxItems",keyword:"maxItems",params:{limit: 1}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/face_choose",schemaPath:"#/properties/face_choose/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs7 = errors;
const _errs8 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing0;
if(((data2.audio_id === undefined) && (missing0 = "audio_id")) || ((data2.sound_file === undefined) && (missing0 = "sound_file"))){
const err5 = {};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
var valid3 = _errs8 === errors;
if(valid3){
const err6 = {instancePath:instancePath+"/face_choose/" + i0,schemaPath:"#/properties/face_choose/items/not",keyword:"not",params:{}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
const _errs9 = errors;
let valid4 = false;
const _errs10 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.audio_id === undefined){
const err7 = {instancePath:instancePath+"/face_choose/" + i0,schemaPath:"#/properties/face_choose/items/anyOf/0/required",keyword:"required",params:{missingProperty: "audio_id"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
var _valid0 = _errs10 === errors;
valid4 = valid4 || _valid0;
const _errs11 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.sound_file === undefined){
const err8 = {instancePath:instancePath+"/face_choose/" + i0,schemaPath:"#/properties/face_choose/items/anyOf/1/required",keyword:"required",params:{missingProperty: "sound_file"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
}
var _valid0 = _errs11 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err9 = {instancePath:instancePath+"/face_choose/" + i0,schemaPath:"#/properties/face_choose/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.face_id === undefined){
const err10 = {instancePath:instancePath+"/face_choose/" + i0,schemaPath:"#/properties/face_choose/items/required",keyword:"required",params:{missingProperty: "face_id"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
if(data2.sound_start_time === undefined){
const err11 = {instancePath:instancePath+"/face_choose/" + i0,schemaPath:"#/properties/face_choose/items/required",keyword:"required",params:{missingProperty: "sound_start_time"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
if(data2.sound_end_time === undefined){
const err12 = {instancePath:instancePath+"/face_choose/" + i0,schemaPath:"#/properties/face_choose/items/required",keyword:"required",params:{missingProperty: "sound_end_time"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
if(data2.sound_insert_time === undefined){
const err13 = {instancePath:instancePath+"/face_choose/" + i0,schemaPath:"#/properties/face_choose/items/required",keyword:"required",params:{missingProperty: "sound_insert_time"}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
if(data2.face_id !== undefined){
if(typeof data2.face_id !== "string"){
const err14 = {instancePath:instancePath+"/face_choose/" + i0+"/face_id",schemaPath:"#/properties/face_choose/items/properties/face_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
}
if(data2.audio_id !== undefined){
if(typeof data2.audio_id !== "string"){
const err15 = {instancePath:instancePath+"/face_choose/" + i0+"/audio_id",schemaPath:"#/properties/face_choose/items/properties/audio_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
errors++;
}
}
if(data2.sound_file !== undefined){
let data5 = data2.sound_file;
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
const err16 = {instancePath:instancePath+"/face_choose/" + i0+"/sound_file",schemaPath:"#/properties/face_choose/items/properties/sound_file/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err16]; else vErrors.push(err16);
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/face_choose/" + i0+"/sound_file",schemaPath:"#/properties/face_choose/items/properties/sound_file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err17]; else vErrors.push(err17);
errors++;
}
}
if(data2.sound_start_time !== undefined){
let data6 = data2.sound_start_time;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err18 = {instancePath:instancePath+"/face_choose/" + i0+"/sound_start_time",schemaPath:"#/properties/face_choose/items/properties/sound_start_time/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err18]; else vErrors.push(err18);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err19 = {instancePath:instancePath+"/face_choose/" + i0+"/sound_start_time",schemaPath:"#/properties/face_choose/items/properties/sound_start_time/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null) vErrors = [err19]; else vErrors.push(err19);
errors++;
}
}
}
if(data2.sound_end_time !== undefined){
let data7 = data2.sound_end_time;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err20 = {instancePath:instancePath+"/face_choose/" + i0+"/sound_end_time",schemaPath:"#/properties/face_choose/items/properties/sound_end_time/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err20]; else vErrors.push(err20);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err21 = {instancePath:instancePath+"/face_choose/" + i0+"/sound_end_time",schemaPath:"#/properties/face_choose/items/properties/sound_end_time/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null) vErrors = [err21]; else vErrors.push(err21);
errors++;
}
}
}
if(data2.sound_insert_time !== undefined){
let data8 = data2.sound_insert_time;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err22 = {instancePath:instancePath+"/face_choose/" + i0+"/sound_insert_time",schemaPath:"#/properties/face_choose/items/properties/sound_insert_time/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err22]; else vErrors.push(err22);
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err23 = {instancePath:instancePath+"/face_choose/" + i0+"/sound_insert_time",schemaPath:"#/properties/face_choose/items/properties/sound_insert_time/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null) vErrors = [err23]; else vErrors.push(err23);
errors++;
}
}
}
if(data2.sound_volume !== undefined){
let data9 = data2.sound_volume;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 2 || isNaN(data9)){
const err24 = {instancePath:instancePath+"/face_choose/" + i0+"/sound_volume",schemaPath:"#/properties/face_choose/items/properties/sound_volume/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2}};
if(vErrors === null) vErrors = [err24]; else vErrors.push(err24);
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err25 = {instancePath:instancePath+"/face_choose/" + i0+"/sound_volume",schemaPath:"#/properties/face_choose/items/properties/sound_volume/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null) vErrors = [err25]; else vErrors.push(err25);
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/face_choose/" + i0+"/sound_volume",schemaPath:"#/properties/face_choose/items/properties/sound_volume/type",keyword:"type",params:{type: "number"}};
if(vErrors === null) vErrors = [err26]; else vErrors.push(err26);
errors++;
}
}
if(data2.original_audio_volume !== undefined){
let data10 = data2.original_audio_volume;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 2 || isNaN(data10)){
const err27 = {instancePath:instancePath+"/face_choose/" + i0+"/original_audio_volume",schemaPath:"#/properties/face_choose/items/properties/original_audio_volume/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2}};
if(vErrors === null) vErrors = [err27]; else vErrors.push(err27);
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err28 = {instancePath:instancePath+"/face_choose/" + i0+"/original_audio_volume",schemaPath:"#/properties/face_choose/items/properties/original_audio_volume/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null) vErrors = [err28]; else vErrors.push(err28);
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/face_choose/" + i0+"/original_audio_volume",schemaPath:"#/properties/face_choose/items/properties/original_audio_volume/type",keyword:"type",params:{type: "number"}};
if(vErrors === null) vErrors = [err29]; else vErrors.push(err29);
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/face_choose/" + i0,schemaPath:"#/properties/face_choose/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err30]; else vErrors.push(err30);
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/face_choose",schemaPath:"#/properties/face_choose/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err31]; else vErrors.push(err31);
errors++;
}
}
if(data.watermark_info !== undefined){
let data11 = data.watermark_info;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.enabled !== undefined){
if(typeof data11.enabled !== "boolean"){
const err32 = {instancePath:instancePath+"/watermark_info/enabled",schemaPath:"#/properties/watermark_info/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null) vErrors = [err32]; else vErrors.push(err32);
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/watermark_info",schemaPath:"#/properties/watermark_info/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err33]; else vErrors.push(err33);
errors++;
}
}
if(data.callback_url !== undefined){
if(typeof data.callback_url !== "string"){
const err34 = {instancePath:instancePath+"/callback_url",schemaPath:"#/properties/callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err34]; else vErrors.push(err34);
errors++;
}
}
if(data.external_task_id !== undefined){
let data14 = data.external_task_id;
if(typeof data14 === "string"){
if(func1(data14) > 255){
const err35 = {instancePath:instancePath+"/external_task_id",schemaPath:"#/properties/external_task_id/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null) vErrors = [err35]; else vErrors.push(err35);
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/external_task_id",schemaPath:"#/properties/external_task_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err36]; else vErrors.push(err36);
errors++;
}
}
}
else {
const err37 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err37]; else vErrors.push(err37);
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
export const validateKlingCreateCustomVoiceRequest = validate60;
function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-custom-voice.request.json" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.voice_url === undefined) && (missing0 = "voice_url")) || ((data.video_id === undefined) && (missing0 = "video_id"))){
const err0 = {};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.voice_url === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "voice_url"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.video_id === undefined){
const err3 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "video_id"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.voice_name === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "voice_name"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
if(data.voice_name !== undefined){
let data0 = data.voice_name;
if(typeof data0 === "string"){
if(func1(data0) > 20){
const err6 = {instancePath:instancePath+"/voice_name",schemaPath:"#/properties/voice_name/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
if(!pattern3.test(data0)){
const err7 = {instancePath:instancePath+"/voice_name",schemaPath:"#/properties/voice_name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/voice_name",schemaPath:"#/properties/voice_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
}
if(data.voice_url !== undefined){
let data1 = data.voice_url;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err9 = {instancePath:instancePath+"/voice_url",schemaPath:"#/properties/voice_url/pattern",keyword:"pattern",params:{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]{1,255}(?:[/?#]|$)"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/voice_url",schemaPath:"#/properties/voice_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
}
if(data.video_id !== undefined){
if(typeof data.video_id !== "string"){
const err11 = {instancePath:instancePath+"/video_id",schemaPath:"#/properties/video_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
}
if(data.callback_url !== undefined){
if(typeof data.callback_url !== "string"){
const err12 = {instancePath:instancePath+"/callback_url",schemaPath:"#/properties/callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
}
if(data.external_task_id !== undefined){
let data4 = data.external_task_id;
if(typeof data4 === "string"){
if(func1(data4) > 255){
const err13 = {instancePath:instancePath+"/external_task_id",schemaPath:"#/properties/external_task_id/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/external_task_id",schemaPath:"#/properties/external_task_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
export const validateKlingCreateTextToAudioRequest = validate61;
function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-text-to-audio.request.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prompt === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prompt"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.duration === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "duration"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.prompt !== undefined){
let data0 = data.prompt;
if(typeof data0 === "string"){
if(func1(data0) > 200){
const err2 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(!pattern3.test(data0)){
const err3 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
}
if(data.duration !== undefined){
let data1 = data.duration;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 10 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
if(data1 < 3 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 3}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: "number"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
if(data.callback_url !== undefined){
if(typeof data.callback_url !== "string"){
const err8 = {instancePath:instancePath+"/callback_url",schemaPath:"#/properties/callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
}
if(data.external_task_id !== undefined){
let data3 = data.external_task_id;
if(typeof data3 === "string"){
if(func1(data3) > 255){
const err9 = {instancePath:instancePath+"/external_task_id",schemaPath:"#/properties/external_task_id/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/external_task_id",schemaPath:"#/properties/external_task_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
export const validateKlingCreateVideoToAudioRequest = validate62;
function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-video-to-audio.request.json" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.video_id === undefined) && (missing0 = "video_id")) || ((data.video_url === undefined) && (missing0 = "video_url"))){
const err0 = {};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.video_id === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "video_id"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.video_url === undefined){
const err3 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "video_url"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.video_id !== undefined){
if(typeof data.video_id !== "string"){
const err5 = {instancePath:instancePath+"/video_id",schemaPath:"#/properties/video_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
if(data.video_url !== undefined){
let data1 = data.video_url;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err6 = {instancePath:instancePath+"/video_url",schemaPath:"#/properties/video_url/pattern",keyword:"pattern",params:{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]{1,255}(?:[/?#]|$)"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/video_url",schemaPath:"#/properties/video_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
if(data.sound_effect_prompt !== undefined){
let data2 = data.sound_effect_prompt;
if(typeof data2 === "string"){
if(func1(data2) > 200){
const err8 = {instancePath:instancePath+"/sound_effect_prompt",schemaPath:"#/properties/sound_effect_prompt/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/sound_effect_prompt",schemaPath:"#/properties/sound_effect_prompt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
}
if(data.bgm_prompt !== undefined){
let data3 = data.bgm_prompt;
if(typeof data3 === "string"){
if(func1(data3) > 200){
const err10 = {instancePath:instancePath+"/bgm_prompt",schemaPath:"#/properties/bgm_prompt/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/bgm_prompt",schemaPath:"#/properties/bgm_prompt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
}
if(data.asmr_mode !== undefined){
if(typeof data.asmr_mode !== "boolean"){
const err12 = {instancePath:instancePath+"/asmr_mode",schemaPath:"#/properties/asmr_mode/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
}
if(data.callback_url !== undefined){
if(typeof data.callback_url !== "string"){
const err13 = {instancePath:instancePath+"/callback_url",schemaPath:"#/properties/callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
}
if(data.external_task_id !== undefined){
let data6 = data.external_task_id;
if(typeof data6 === "string"){
if(func1(data6) > 255){
const err14 = {instancePath:instancePath+"/external_task_id",schemaPath:"#/properties/external_task_id/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/external_task_id",schemaPath:"#/properties/external_task_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err16]; else vErrors.push(err16);
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
export const validateKlingDeleteVoiceRequest = validate63;
function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/delete-voice.request.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.voice_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "voice_id"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.voice_id !== undefined){
let data0 = data.voice_id;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err1 = {instancePath:instancePath+"/voice_id",schemaPath:"#/properties/voice_id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/voice_id",schemaPath:"#/properties/voice_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
export const validateKlingFindTasksQuery = validate64;
function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/find-tasks.query.json" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_ids === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "task_ids"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.external_task_ids === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "external_task_ids"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_ids !== undefined){
if(typeof data.task_ids !== "string"){
const err3 = {instancePath:instancePath+"/task_ids",schemaPath:"#/properties/task_ids/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
if(data.external_task_ids !== undefined){
if(typeof data.external_task_ids !== "string"){
const err4 = {instancePath:instancePath+"/external_task_ids",schemaPath:"#/properties/external_task_ids/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
export const validateKlingGetAccountCostsQuery = validate65;
function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/get-account-costs.query.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.start_time === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "start_time"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.end_time === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "end_time"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.start_time !== undefined){
let data0 = data.start_time;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/start_time",schemaPath:"#/properties/start_time/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
if(data.end_time !== undefined){
let data1 = data.end_time;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/end_time",schemaPath:"#/properties/end_time/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
if(data.resource_pack_name !== undefined){
if(typeof data.resource_pack_name !== "string"){
const err4 = {instancePath:instancePath+"/resource_pack_name",schemaPath:"#/properties/resource_pack_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
export const validateKlingGetConcurrencyQuery = validate66;
const schema33 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"kling/get-concurrency.query.json","title":"Running tasks of the account: query","type":"object","required":["budget_type"],"properties":{"budget_type":{"title":"Kind of tasks","type":"string","enum":["video","image"],"x-kling-order":1,"x-kling-refusals":{"required":{"code":1200,"message":"Missing Request Parameter","mark":"inferred","fact":"account-concurrency-missing"}},"x-kling-facts":["account-concurrency","account-concurrency-missing"]}},"x-kling-query":true,"x-kling-empty-is-absent":true,"x-kling-facts":["account-concurrency"],"examples":[{"budget_type":"video"}]};
function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/get-concurrency.query.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.budget_type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "budget_type"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.budget_type !== undefined){
let data0 = data.budget_type;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/budget_type",schemaPath:"#/properties/budget_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(!((data0 === "video") || (data0 === "image"))){
const err2 = {instancePath:instancePath+"/budget_type",schemaPath:"#/properties/budget_type/enum",keyword:"enum",params:{allowedValues: schema33.properties.budget_type.enum}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
export const validateKlingIdentifyFaceRequest = validate67;
function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/identify-face.request.json" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.video_id === undefined) && (missing0 = "video_id")) || ((data.video_url === undefined) && (missing0 = "video_url"))){
const err0 = {};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.video_id === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "video_id"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.video_url === undefined){
const err3 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "video_url"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.video_id !== undefined){
if(typeof data.video_id !== "string"){
const err5 = {instancePath:instancePath+"/video_id",schemaPath:"#/properties/video_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
if(data.video_url !== undefined){
let data1 = data.video_url;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err6 = {instancePath:instancePath+"/video_url",schemaPath:"#/properties/video_url/pattern",keyword:"pattern",params:{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]{1,255}(?:[/?#]|$)"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/video_url",schemaPath:"#/properties/video_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
export const validateKlingListAdvancedLipSyncQuery = validate68;
function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/list-advanced-lip-sync.query.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pageNum !== undefined){
let data0 = data.pageNum;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/pageNum",schemaPath:"#/properties/pageNum/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/pageNum",schemaPath:"#/properties/pageNum/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/pageNum",schemaPath:"#/properties/pageNum/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
}
if(data.pageSize !== undefined){
let data1 = data.pageSize;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/pageSize",schemaPath:"#/properties/pageSize/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 500 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/pageSize",schemaPath:"#/properties/pageSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/pageSize",schemaPath:"#/properties/pageSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
export const validateKlingListBalanceBillingRequest = validate69;
const schema36 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"kling/list-balance-billing.request.json","title":"Billing details of the cash balance: request","anyOf":[{"required":["start_time","end_time"]},{"required":["cursor"]}],"x-kling-order":6,"x-kling-refusals":{"anyOf":{"code":1201,"message":"start_time and end_time are required when cursor is empty","mark":"invented","fact":"billing-refusals","expected":"start_time and end_time, or the cursor of the page before"}},"x-kling-facts":["billing-details","billing-filters"],"examples":[{"start_time":1788253200000,"end_time":1790845200000,"limit":100,"filters":[{"key":"api_key_name","values":[]}]}],"type":"object","properties":{"start_time":{"title":"From","description":"Unix time in milliseconds, a number or a text of digits; means nothing beside a cursor.","type":"integer","x-kling-coerce":"number","x-kling-order":1,"x-kling-refusals":{"type":{"code":1201,"message":"<field> value type is invalid, expected integer","mark":"inferred","fact":"wording-type"}}},"end_time":{"title":"Until","description":"Unix time in milliseconds, a number or a text of digits; means nothing beside a cursor.","type":"integer","x-kling-coerce":"number","x-kling-order":2,"x-kling-refusals":{"type":{"code":1201,"message":"<field> value type is invalid, expected integer","mark":"inferred","fact":"wording-type"}}},"limit":{"title":"Most items on a page","type":"integer","minimum":1,"maximum":500,"default":500,"x-kling-coerce":"number","x-kling-order":3,"x-kling-clamp":{"when":{"setting":"paging.outOfRange","is":"clamp"}},"x-kling-facts":["billing-details","paging-out-of-range"]},"filters":{"title":"Filters","description":"Values of one key are alternatives, several keys narrow; no values = no filter.","type":"array","items":{"type":"object","required":["key","values"],"properties":{"key":{"type":"string","enum":["api_key_name"]},"values":{"type":"array","items":{"type":"string"}}}},"x-kling-order":4,"x-kling-refusals":{"type":{"code":1201,"message":"<field> value type is invalid, expected array","mark":"inferred","fact":"wording-type"}},"examples":[[{"key":"api_key_name","values":[]}],[{"key":"api_key_name","values":["production"]}]]},"cursor":{"title":"Where the page before ended","description":"next_cursor of the page before: everything else is taken from there. Empty = none.","type":"string","x-kling-order":5,"examples":[""]}},"x-kling-empty-is-absent":true};
function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/list-balance-billing.request.json" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.start_time === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "start_time"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.end_time === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "end_time"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cursor === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "cursor"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.start_time !== undefined){
let data0 = data.start_time;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err4 = {instancePath:instancePath+"/start_time",schemaPath:"#/properties/start_time/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
}
if(data.end_time !== undefined){
let data1 = data.end_time;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/end_time",schemaPath:"#/properties/end_time/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
if(data.limit !== undefined){
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 500 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
}
}
if(data.filters !== undefined){
let data3 = data.filters;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.key === undefined){
const err9 = {instancePath:instancePath+"/filters/" + i0,schemaPath:"#/properties/filters/items/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
if(data4.values === undefined){
const err10 = {instancePath:instancePath+"/filters/" + i0,schemaPath:"#/properties/filters/items/required",keyword:"required",params:{missingProperty: "values"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
if(data4.key !== undefined){
let data5 = data4.key;
if(typeof data5 !== "string"){
const err11 = {instancePath:instancePath+"/filters/" + i0+"/key",schemaPath:"#/properties/filters/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
if(!(data5 === "api_key_name")){
const err12 = {instancePath:instancePath+"/filters/" + i0+"/key",schemaPath:"#/properties/filters/items/properties/key/enum",keyword:"enum",params:{allowedValues: schema36.properties.filters.items.properties.key.enum}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
}
if(data4.values !== undefined){
let data6 = data4.values;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
const err13 = {instancePath:instancePath+"/filters/" + i0+"/values/" + i1,schemaPath:"#/properties/filters/items/properties/values/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/filters/" + i0+"/values",schemaPath:"#/properties/filters/items/properties/values/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/filters/" + i0,schemaPath:"#/properties/filters/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/filters",schemaPath:"#/properties/filters/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err16]; else vErrors.push(err16);
errors++;
}
}
if(data.cursor !== undefined){
if(typeof data.cursor !== "string"){
const err17 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err17]; else vErrors.push(err17);
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err18]; else vErrors.push(err18);
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
export const validateKlingListCustomVoicesQuery = validate70;
function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/list-custom-voices.query.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pageNum !== undefined){
let data0 = data.pageNum;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/pageNum",schemaPath:"#/properties/pageNum/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/pageNum",schemaPath:"#/properties/pageNum/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/pageNum",schemaPath:"#/properties/pageNum/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
}
if(data.pageSize !== undefined){
let data1 = data.pageSize;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/pageSize",schemaPath:"#/properties/pageSize/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/pageSize",schemaPath:"#/properties/pageSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/pageSize",schemaPath:"#/properties/pageSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
export const validateKlingListPackageBillingRequest = validate71;
const schema38 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"kling/list-package-billing.request.json","title":"Billing details of resource packs: request","anyOf":[{"required":["start_time","end_time"]},{"required":["cursor"]}],"x-kling-order":6,"x-kling-refusals":{"anyOf":{"code":1201,"message":"start_time and end_time are required when cursor is empty","mark":"invented","fact":"billing-refusals","expected":"start_time and end_time, or the cursor of the page before"}},"x-kling-facts":["billing-details","billing-filters"],"examples":[{"start_time":1788253200000,"end_time":1790845200000,"limit":100,"filters":[{"key":"api_key_name","values":[]}]}],"type":"object","properties":{"start_time":{"title":"From","description":"Unix time in milliseconds, a number or a text of digits; means nothing beside a cursor.","type":"integer","x-kling-coerce":"number","x-kling-order":1,"x-kling-refusals":{"type":{"code":1201,"message":"<field> value type is invalid, expected integer","mark":"inferred","fact":"wording-type"}}},"end_time":{"title":"Until","description":"Unix time in milliseconds, a number or a text of digits; means nothing beside a cursor.","type":"integer","x-kling-coerce":"number","x-kling-order":2,"x-kling-refusals":{"type":{"code":1201,"message":"<field> value type is invalid, expected integer","mark":"inferred","fact":"wording-type"}}},"limit":{"title":"Most items on a page","type":"integer","minimum":1,"maximum":500,"default":500,"x-kling-coerce":"number","x-kling-order":3,"x-kling-clamp":{"when":{"setting":"paging.outOfRange","is":"clamp"}},"x-kling-facts":["billing-details","paging-out-of-range"]},"filters":{"title":"Filters","description":"Values of one key are alternatives, several keys narrow; no values = no filter.","type":"array","items":{"type":"object","required":["key","values"],"properties":{"key":{"type":"string","enum":["api_key_name","product_type","package_name","package_id"]},"values":{"type":"array","items":{"type":"string"}}}},"x-kling-order":4,"x-kling-refusals":{"type":{"code":1201,"message":"<field> value type is invalid, expected array","mark":"inferred","fact":"wording-type"}},"examples":[[{"key":"api_key_name","values":[]}],[{"key":"api_key_name","values":["production"]}]]},"cursor":{"title":"Where the page before ended","description":"next_cursor of the page before: everything else is taken from there. Empty = none.","type":"string","x-kling-order":5,"examples":[""]}},"x-kling-empty-is-absent":true};
function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/list-package-billing.request.json" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.start_time === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "start_time"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.end_time === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "end_time"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cursor === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "cursor"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.start_time !== undefined){
let data0 = data.start_time;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err4 = {instancePath:instancePath+"/start_time",schemaPath:"#/properties/start_time/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
}
if(data.end_time !== undefined){
let data1 = data.end_time;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/end_time",schemaPath:"#/properties/end_time/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
if(data.limit !== undefined){
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 500 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
}
}
if(data.filters !== undefined){
let data3 = data.filters;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.key === undefined){
const err9 = {instancePath:instancePath+"/filters/" + i0,schemaPath:"#/properties/filters/items/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
if(data4.values === undefined){
const err10 = {instancePath:instancePath+"/filters/" + i0,schemaPath:"#/properties/filters/items/required",keyword:"required",params:{missingProperty: "values"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
if(data4.key !== undefined){
let data5 = data4.key;
if(typeof data5 !== "string"){
const err11 = {instancePath:instancePath+"/filters/" + i0+"/key",schemaPath:"#/properties/filters/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
if(!((((data5 === "api_key_name") || (data5 === "product_type")) || (data5 === "package_name")) || (data5 === "package_id"))){
const err12 = {instancePath:instancePath+"/filters/" + i0+"/key",schemaPath:"#/properties/filters/items/properties/key/enum",keyword:"enum",params:{allowedValues: schema38.properties.filters.items.properties.key.enum}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
}
if(data4.values !== undefined){
let data6 = data4.values;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
const err13 = {instancePath:instancePath+"/filters/" + i0+"/values/" + i1,schemaPath:"#/properties/filters/items/properties/values/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/filters/" + i0+"/values",schemaPath:"#/properties/filters/items/properties/values/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/filters/" + i0,schemaPath:"#/properties/filters/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/filters",schemaPath:"#/properties/filters/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err16]; else vErrors.push(err16);
errors++;
}
}
if(data.cursor !== undefined){
if(typeof data.cursor !== "string"){
const err17 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err17]; else vErrors.push(err17);
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err18]; else vErrors.push(err18);
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
export const validateKlingListPresetVoicesQuery = validate72;
function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/list-preset-voices.query.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pageNum !== undefined){
let data0 = data.pageNum;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/pageNum",schemaPath:"#/properties/pageNum/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/pageNum",schemaPath:"#/properties/pageNum/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/pageNum",schemaPath:"#/properties/pageNum/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
}
if(data.pageSize !== undefined){
let data1 = data.pageSize;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/pageSize",schemaPath:"#/properties/pageSize/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/pageSize",schemaPath:"#/properties/pageSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/pageSize",schemaPath:"#/properties/pageSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
export const validateKlingListTextToAudioQuery = validate73;
function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/list-text-to-audio.query.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pageNum !== undefined){
let data0 = data.pageNum;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/pageNum",schemaPath:"#/properties/pageNum/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/pageNum",schemaPath:"#/properties/pageNum/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/pageNum",schemaPath:"#/properties/pageNum/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
}
if(data.pageSize !== undefined){
let data1 = data.pageSize;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/pageSize",schemaPath:"#/properties/pageSize/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 500 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/pageSize",schemaPath:"#/properties/pageSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/pageSize",schemaPath:"#/properties/pageSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
export const validateKlingListVideoToAudioQuery = validate74;
function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/list-video-to-audio.query.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pageNum !== undefined){
let data0 = data.pageNum;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/pageNum",schemaPath:"#/properties/pageNum/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/pageNum",schemaPath:"#/properties/pageNum/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/pageNum",schemaPath:"#/properties/pageNum/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
}
if(data.pageSize !== undefined){
let data1 = data.pageSize;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/pageSize",schemaPath:"#/properties/pageSize/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 500 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/pageSize",schemaPath:"#/properties/pageSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/pageSize",schemaPath:"#/properties/pageSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}
export const validateKlingPageTasksRequest = validate75;
const schema42 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"kling/page-tasks.request.json","title":"Tasks by time: request","x-kling-facts":["page-tasks"],"examples":[{"start_time":1788253200000,"end_time":1790845200000,"limit":100,"filters":[{"key":"status","values":["succeeded","failed"]}]}],"type":"object","properties":{"start_time":{"title":"From","description":"Unix time in milliseconds, a number or a text of digits; means nothing beside a cursor.","type":"integer","x-kling-coerce":"number","x-kling-order":1,"x-kling-refusals":{"type":{"code":1201,"message":"<field> value type is invalid, expected integer","mark":"inferred","fact":"wording-type"}}},"end_time":{"title":"Until","description":"Unix time in milliseconds, a number or a text of digits; means nothing beside a cursor.","type":"integer","x-kling-coerce":"number","x-kling-order":2,"x-kling-refusals":{"type":{"code":1201,"message":"<field> value type is invalid, expected integer","mark":"inferred","fact":"wording-type"}}},"limit":{"title":"Most items on a page","type":"integer","minimum":1,"maximum":500,"default":100,"x-kling-coerce":"number","x-kling-order":3,"x-kling-clamp":{"when":{"setting":"paging.outOfRange","is":"clamp"}},"x-kling-facts":["page-tasks","paging-out-of-range"]},"filters":{"title":"Filters","description":"Values of one key are alternatives, several keys narrow; no values = no filter.","type":"array","items":{"type":"object","required":["key","values"],"properties":{"key":{"type":"string","enum":["status","product_type"]},"values":{"type":"array","items":{"type":"string"}}},"allOf":[{"if":{"properties":{"key":{"const":"status"}}},"then":{"properties":{"values":{"items":{"enum":["submitted","processing","succeeded","failed"]}}}}},{"if":{"properties":{"key":{"const":"product_type"}}},"then":{"properties":{"values":{"items":{"enum":["video","image","try_on"]}}}}}]},"x-kling-order":4,"x-kling-refusals":{"type":{"code":1201,"message":"<field> value type is invalid, expected array","mark":"inferred","fact":"wording-type"}},"examples":[[{"key":"status","values":[]}],[{"key":"status","values":["submitted","processing","succeeded","failed"]}]]},"cursor":{"title":"Where the page before ended","description":"next_cursor of the page before: everything else is taken from there. Empty = none.","type":"string","x-kling-order":5,"examples":[""]}},"x-kling-empty-is-absent":true};
function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/page-tasks.request.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.start_time !== undefined){
let data0 = data.start_time;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/start_time",schemaPath:"#/properties/start_time/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
}
if(data.end_time !== undefined){
let data1 = data.end_time;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err1 = {instancePath:instancePath+"/end_time",schemaPath:"#/properties/end_time/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
}
if(data.limit !== undefined){
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err2 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 500 || isNaN(data2)){
const err3 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
}
}
if(data.filters !== undefined){
let data3 = data.filters;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs12 = errors;
let valid4 = true;
const _errs13 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.key !== undefined){
if("status" !== data4.key){
const err5 = {};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
}
var _valid0 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs15 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.values !== undefined){
let data6 = data4.values;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(!((((data7 === "submitted") || (data7 === "processing")) || (data7 === "succeeded")) || (data7 === "failed"))){
const err6 = {instancePath:instancePath+"/filters/" + i0+"/values/" + i1,schemaPath:"#/properties/filters/items/allOf/0/then/properties/values/items/enum",keyword:"enum",params:{allowedValues: schema42.properties.filters.items.allOf[0].then.properties.values.items.enum}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
}
}
}
var _valid0 = _errs15 === errors;
valid4 = _valid0;
if(valid4){
var props0 = {};
props0.values = true;
props0.key = true;
}
}
if(!valid4){
const err7 = {instancePath:instancePath+"/filters/" + i0,schemaPath:"#/properties/filters/items/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
const _errs19 = errors;
let valid9 = true;
const _errs20 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.key !== undefined){
if("product_type" !== data4.key){
const err8 = {};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
}
}
var _valid1 = _errs20 === errors;
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs22 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.values !== undefined){
let data9 = data4.values;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(!(((data10 === "video") || (data10 === "image")) || (data10 === "try_on"))){
const err9 = {instancePath:instancePath+"/filters/" + i0+"/values/" + i2,schemaPath:"#/properties/filters/items/allOf/1/then/properties/values/items/enum",keyword:"enum",params:{allowedValues: schema42.properties.filters.items.allOf[1].then.properties.values.items.enum}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
}
}
}
}
var _valid1 = _errs22 === errors;
valid9 = _valid1;
if(valid9){
var props1 = {};
props1.values = true;
props1.key = true;
}
}
if(!valid9){
const err10 = {instancePath:instancePath+"/filters/" + i0,schemaPath:"#/properties/filters/items/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.key === undefined){
const err11 = {instancePath:instancePath+"/filters/" + i0,schemaPath:"#/properties/filters/items/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
if(data4.values === undefined){
const err12 = {instancePath:instancePath+"/filters/" + i0,schemaPath:"#/properties/filters/items/required",keyword:"required",params:{missingProperty: "values"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.key = true;
props0.values = true;
}
if(data4.key !== undefined){
let data11 = data4.key;
if(typeof data11 !== "string"){
const err13 = {instancePath:instancePath+"/filters/" + i0+"/key",schemaPath:"#/properties/filters/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
if(!((data11 === "status") || (data11 === "product_type"))){
const err14 = {instancePath:instancePath+"/filters/" + i0+"/key",schemaPath:"#/properties/filters/items/properties/key/enum",keyword:"enum",params:{allowedValues: schema42.properties.filters.items.properties.key.enum}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
}
if(data4.values !== undefined){
let data12 = data4.values;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
if(typeof data12[i3] !== "string"){
const err15 = {instancePath:instancePath+"/filters/" + i0+"/values/" + i3,schemaPath:"#/properties/filters/items/properties/values/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/filters/" + i0+"/values",schemaPath:"#/properties/filters/items/properties/values/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err16]; else vErrors.push(err16);
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/filters/" + i0,schemaPath:"#/properties/filters/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err17]; else vErrors.push(err17);
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/filters",schemaPath:"#/properties/filters/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err18]; else vErrors.push(err18);
errors++;
}
}
if(data.cursor !== undefined){
if(typeof data.cursor !== "string"){
const err19 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err19]; else vErrors.push(err19);
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err20]; else vErrors.push(err20);
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
export const validateKlingTextToSpeechRequest = validate76;
const schema43 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"kling/text-to-speech.request.json","title":"Speech from text: request","type":"object","required":["text","voice_id"],"properties":{"text":{"title":"Text to speak","type":"string","pattern":"\\S","maxLength":1000,"x-kling-order":1,"x-kling-refusals":{"required":{"code":1201,"message":"text is required","mark":"inferred","fact":"tts-missing-text","stage":"lookups"},"pattern":{"code":1201,"message":"text is required","mark":"inferred","fact":"tts-missing-text","stage":"lookups","expected":"not blank"}},"x-kling-facts":["tts-text-limit"]},"voice_id":{"title":"Voice","description":"An id of the catalogue of named voices.","type":"string","x-kling-order":2,"x-kling-refusals":{"required":{"code":1201,"message":"Voice language not found","mark":"inferred","fact":"tts-missing-voice","stage":"lookups"}},"x-kling-facts":["tts-voice-catalogue"]},"voice_language":{"title":"Language","description":"Must be one the voice speaks. Marked required by the documentation, which also gives a default.","type":"string","enum":["zh","en"],"default":"zh","x-kling-order":3,"x-kling-facts":["tts-language-default"]},"voice_speed":{"title":"Speed of speech","description":"One decimal.","type":"number","minimum":0.8,"maximum":2,"default":1,"x-kling-coerce":"number","x-kling-round":{"decimals":1},"x-kling-clamp":{"unless":{"setting":"tts.voiceSpeed","is":"reject"}},"x-kling-order":4,"x-kling-facts":["tts-voice-speed","numeric-strings"]}},"x-kling-empty-is-absent":true,"x-kling-facts":["tts-request","field-order"],"examples":[{"text":"The tide comes in twice a day.","voice_id":"oversea_male1","voice_language":"en","voice_speed":1}]};
function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/text-to-speech.request.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.voice_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "voice_id"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.text !== undefined){
let data0 = data.text;
if(typeof data0 === "string"){
if(func1(data0) > 1000){
const err2 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(!pattern3.test(data0)){
const err3 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
}
if(data.voice_id !== undefined){
if(typeof data.voice_id !== "string"){
const err5 = {instancePath:instancePath+"/voice_id",schemaPath:"#/properties/voice_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
if(data.voice_language !== undefined){
let data2 = data.voice_language;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/voice_language",schemaPath:"#/properties/voice_language/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
if(!((data2 === "zh") || (data2 === "en"))){
const err7 = {instancePath:instancePath+"/voice_language",schemaPath:"#/properties/voice_language/enum",keyword:"enum",params:{allowedValues: schema43.properties.voice_language.enum}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
if(data.voice_speed !== undefined){
let data3 = data.voice_speed;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/voice_speed",schemaPath:"#/properties/voice_speed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
if(data3 < 0.8 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/voice_speed",schemaPath:"#/properties/voice_speed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.8}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/voice_speed",schemaPath:"#/properties/voice_speed/type",keyword:"type",params:{type: "number"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}

function countCodePoints(text) {
  const length = text.length;
  let count = 0;
  let at = 0;
  while (at < length) {
    count++;
    const unit = text.charCodeAt(at++);
    if (unit >= 0xd800 && unit <= 0xdbff && at < length && (text.charCodeAt(at) & 0xfc00) === 0xdc00) at++;
  }
  return count;
}
/** @type {Readonly<Record<string, ((value: unknown) => boolean) & { errors?: readonly { instancePath: string, schemaPath: string, keyword: string, params: Record<string, any>, message?: string }[] | null }>>} */
export const validators = {
  "apimodels/create-sound-effects.request.json": validateApimodelsCreateSoundEffectsRequest,
  "apimodels/create-tts.request.json": validateApimodelsCreateTtsRequest,
  "apimodels/create-video-to-audio.request.json": validateApimodelsCreateVideoToAudioRequest,
  "apimodels/get-generation.query.json": validateApimodelsGetGenerationQuery,
  "gmi/custom-voice-payload.request.json": validateGmiCustomVoicePayloadRequest,
  "gmi/list-requests.query.json": validateGmiListRequestsQuery,
  "gmi/submit-custom-voice.request.json": validateGmiSubmitCustomVoiceRequest,
  "kling/create-advanced-lip-sync.request.json": validateKlingCreateAdvancedLipSyncRequest,
  "kling/create-custom-voice.request.json": validateKlingCreateCustomVoiceRequest,
  "kling/create-text-to-audio.request.json": validateKlingCreateTextToAudioRequest,
  "kling/create-video-to-audio.request.json": validateKlingCreateVideoToAudioRequest,
  "kling/delete-voice.request.json": validateKlingDeleteVoiceRequest,
  "kling/find-tasks.query.json": validateKlingFindTasksQuery,
  "kling/get-account-costs.query.json": validateKlingGetAccountCostsQuery,
  "kling/get-concurrency.query.json": validateKlingGetConcurrencyQuery,
  "kling/identify-face.request.json": validateKlingIdentifyFaceRequest,
  "kling/list-advanced-lip-sync.query.json": validateKlingListAdvancedLipSyncQuery,
  "kling/list-balance-billing.request.json": validateKlingListBalanceBillingRequest,
  "kling/list-custom-voices.query.json": validateKlingListCustomVoicesQuery,
  "kling/list-package-billing.request.json": validateKlingListPackageBillingRequest,
  "kling/list-preset-voices.query.json": validateKlingListPresetVoicesQuery,
  "kling/list-text-to-audio.query.json": validateKlingListTextToAudioQuery,
  "kling/list-video-to-audio.query.json": validateKlingListVideoToAudioQuery,
  "kling/page-tasks.request.json": validateKlingPageTasksRequest,
  "kling/text-to-speech.request.json": validateKlingTextToSpeechRequest,
};
