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
export const validateGmiAvatarPayloadRequest = validate56;
const schema23 = {"type":"object","required":["image"],"properties":{"image":{"title":"Picture of who speaks","description":"URL or raw base64, without a data: prefix; .jpg, .jpeg or .png, at most 10 MB, sides of at least 300 px.","type":"string","pattern":"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]|[A-Za-z0-9+/]{16})","examples":["https://example.com/pictures/face.png"],"x-kling-order":1,"x-kling-facts":["avatar-request"]},"audio_id":{"title":"Speech of TTS","description":"At most 30 days old, 2 to 300 s.","type":"string","x-kling-order":2,"x-kling-facts":["avatar-request","audio-id-lives"]},"sound_file":{"title":"Sound of your own","description":"URL or base64; .mp3, .wav, .m4a or .aac, at most 5 MB, 2 to 300 s.","type":"string","pattern":"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]|[A-Za-z0-9+/]{16})","examples":["https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/out.mp3"],"x-kling-order":3,"x-kling-facts":["sound-source","media-problems"]},"prompt":{"title":"Actions, feelings, camera","type":"string","maxLength":2500,"x-kling-order":4,"x-kling-facts":["avatar-request"]},"mode":{"title":"Quality","type":"string","enum":["std","pro"],"default":"std","x-kling-order":5,"x-kling-facts":["avatar-request"]}},"anyOf":[{"required":["audio_id"]},{"required":["sound_file"]}],"not":{"required":["audio_id","sound_file"]},"x-kling-order":7,"x-kling-refusals":{"anyOf":{"code":400,"message":"audio_id or sound_file is required","mark":"inferred","fact":"wording-pairs","stage":"lookups","expected":"audio_id or sound_file"},"not":{"code":400,"message":"audio_id and sound_file cannot be set at the same time","mark":"invented","fact":"wording-both","stage":"lookups","expected":"only one of audio_id and sound_file"}},"x-kling-empty-is-absent":true,"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"gmi/avatar-payload.request.json","title":"Payload of kling-avatar","x-kling-facts":["gmi-avatar","gmi-parameter-errors"],"examples":[{"image":"https://media.example/in/mila.png","sound_file":"https://media.example/in/line-1.mp3","prompt":"She smiles."}]};
const pattern8 = new RegExp("^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]|[A-Za-z0-9+/]{16})", "u");
function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="gmi/avatar-payload.request.json" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.audio_id === undefined) && (missing0 = "audio_id")) || ((data.sound_file === undefined) && (missing0 = "sound_file"))){
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
if(data.audio_id === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "audio_id"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sound_file === undefined){
const err3 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "sound_file"}};
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
if(data.image === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "image"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
if(data.image !== undefined){
let data0 = data.image;
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
const err6 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/pattern",keyword:"pattern",params:{pattern: "^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]|[A-Za-z0-9+/]{16})"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
if(data.audio_id !== undefined){
if(typeof data.audio_id !== "string"){
const err8 = {instancePath:instancePath+"/audio_id",schemaPath:"#/properties/audio_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
}
if(data.sound_file !== undefined){
let data2 = data.sound_file;
if(typeof data2 === "string"){
if(!pattern8.test(data2)){
const err9 = {instancePath:instancePath+"/sound_file",schemaPath:"#/properties/sound_file/pattern",keyword:"pattern",params:{pattern: "^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]|[A-Za-z0-9+/]{16})"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/sound_file",schemaPath:"#/properties/sound_file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
}
if(data.prompt !== undefined){
let data3 = data.prompt;
if(typeof data3 === "string"){
if(func1(data3) > 2500){
const err11 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/maxLength",keyword:"maxLength",params:{limit: 2500}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
}
if(data.mode !== undefined){
let data4 = data.mode;
if(typeof data4 !== "string"){
const err13 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
if(!((data4 === "std") || (data4 === "pro"))){
const err14 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema23.properties.mode.enum}};
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
validate56.errors = vErrors;
return errors === 0;
}
export const validateGmiCustomVoicePayloadRequest = validate57;
function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate57.errors = vErrors;
return errors === 0;
}
export const validateGmiIdentifyFacePayloadRequest = validate58;
function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="gmi/identify-face-payload.request.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.video_url === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "video_url"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.video_url !== undefined){
let data0 = data.video_url;
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err1 = {instancePath:instancePath+"/video_url",schemaPath:"#/properties/video_url/pattern",keyword:"pattern",params:{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]{1,255}(?:[/?#]|$)"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/video_url",schemaPath:"#/properties/video_url/type",keyword:"type",params:{type: "string"}};
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
validate58.errors = vErrors;
return errors === 0;
}
export const validateGmiLipSyncPayloadRequest = validate59;
function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="gmi/lip-sync-payload.request.json" */;
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
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err32]; else vErrors.push(err32);
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
export const validateGmiListRequestsQuery = validate60;
function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate60.errors = vErrors;
return errors === 0;
}
export const validateGmiSubmitAvatarRequest = validate61;
const schema28 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"gmi/submit-avatar.request.json","title":"Submit kling-avatar: request","type":"object","required":["model","payload"],"properties":{"model":{"title":"Model","type":"string","enum":["kling-avatar"],"x-kling-order":1},"payload":{"title":"Payload","description":"Judged by avatar-payload.request.json.","type":"object","x-kling-order":2,"x-kling-facts":["gmi-payload-echo"],"examples":[{"image":"https://media.example/in/mila.png","sound_file":"https://media.example/in/line-1.mp3","prompt":"She smiles."}]},"webhook":{"title":"Webhook","description":"Where the final result is posted.","type":"object","required":["url"],"properties":{"url":{"type":"string","minLength":1,"x-kling-refusals":{"required":{"code":400,"message":"webhook (Parameter must have a url)","mark":"invented","fact":"gmi-parameter-errors-other"},"minLength":{"code":400,"message":"webhook (Parameter must have a url)","mark":"invented","fact":"gmi-parameter-errors-other","expected":"an object with a url"},"type":{"code":400,"message":"webhook (Parameter must be an object with a url)","mark":"invented","fact":"gmi-parameter-errors-other","expected":"an object with a url"}}}},"x-kling-order":3,"x-kling-facts":["gmi-webhook"],"x-kling-refusals":{"type":{"code":400,"message":"webhook (Parameter must be an object with a url)","mark":"invented","fact":"gmi-parameter-errors-other","expected":"an object with a url"}}}},"x-kling-facts":["gmi-submit"],"examples":[{"model":"kling-avatar","payload":{"image":"https://media.example/in/mila.png","sound_file":"https://media.example/in/line-1.mp3","prompt":"She smiles."}}]};
function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="gmi/submit-avatar.request.json" */;
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
if(!(data0 === "kling-avatar")){
const err3 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/enum",keyword:"enum",params:{allowedValues: schema28.properties.model.enum}};
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
validate61.errors = vErrors;
return errors === 0;
}
export const validateGmiSubmitCustomVoiceRequest = validate62;
const schema29 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"gmi/submit-custom-voice.request.json","title":"Submit kling-custom-voice: request","type":"object","required":["model","payload"],"properties":{"model":{"title":"Model","type":"string","enum":["kling-custom-voice"],"x-kling-order":1},"payload":{"title":"Payload","description":"Judged by custom-voice-payload.request.json.","type":"object","x-kling-order":2,"x-kling-facts":["gmi-payload-echo"]},"webhook":{"title":"Webhook","description":"Where the final result is posted.","type":"object","required":["url"],"properties":{"url":{"type":"string","minLength":1,"x-kling-refusals":{"required":{"code":400,"message":"webhook (Parameter must have a url)","mark":"invented","fact":"gmi-parameter-errors-other"},"minLength":{"code":400,"message":"webhook (Parameter must have a url)","mark":"invented","fact":"gmi-parameter-errors-other","expected":"an object with a url"},"type":{"code":400,"message":"webhook (Parameter must be an object with a url)","mark":"invented","fact":"gmi-parameter-errors-other","expected":"an object with a url"}}}},"x-kling-order":3,"x-kling-facts":["gmi-webhook"],"x-kling-refusals":{"type":{"code":400,"message":"webhook (Parameter must be an object with a url)","mark":"invented","fact":"gmi-parameter-errors-other","expected":"an object with a url"}}}},"x-kling-facts":["gmi-submit"],"examples":[{"model":"kling-custom-voice","payload":{"voice_name":"harbour-mila","voice_url":"https://media.example/in/mila-12s.wav"},"webhook":{"url":"https://client.example/hooks/queue"}},{"model":"kling-custom-voice","payload":{"voice_name":"ada","video_id":"kling-video-id-9876"}}]};
function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
const err3 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/enum",keyword:"enum",params:{allowedValues: schema29.properties.model.enum}};
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
validate62.errors = vErrors;
return errors === 0;
}
export const validateGmiSubmitIdentifyFaceRequest = validate63;
const schema30 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"gmi/submit-identify-face.request.json","title":"Submit kling-identify-face: request","type":"object","required":["model","payload"],"properties":{"model":{"title":"Model","type":"string","enum":["kling-identify-face"],"x-kling-order":1},"payload":{"title":"Payload","description":"Judged by identify-face-payload.request.json.","type":"object","x-kling-order":2,"x-kling-facts":["gmi-payload-echo"],"examples":[{"video_url":"https://media.example/in/harbour.mp4"}]},"webhook":{"title":"Webhook","description":"Where the final result is posted.","type":"object","required":["url"],"properties":{"url":{"type":"string","minLength":1,"x-kling-refusals":{"required":{"code":400,"message":"webhook (Parameter must have a url)","mark":"invented","fact":"gmi-parameter-errors-other"},"minLength":{"code":400,"message":"webhook (Parameter must have a url)","mark":"invented","fact":"gmi-parameter-errors-other","expected":"an object with a url"},"type":{"code":400,"message":"webhook (Parameter must be an object with a url)","mark":"invented","fact":"gmi-parameter-errors-other","expected":"an object with a url"}}}},"x-kling-order":3,"x-kling-facts":["gmi-webhook"],"x-kling-refusals":{"type":{"code":400,"message":"webhook (Parameter must be an object with a url)","mark":"invented","fact":"gmi-parameter-errors-other","expected":"an object with a url"}}}},"x-kling-facts":["gmi-submit"],"examples":[{"model":"kling-identify-face","payload":{"video_url":"https://media.example/in/harbour.mp4"}}]};
function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="gmi/submit-identify-face.request.json" */;
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
if(!(data0 === "kling-identify-face")){
const err3 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/enum",keyword:"enum",params:{allowedValues: schema30.properties.model.enum}};
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
validate63.errors = vErrors;
return errors === 0;
}
export const validateGmiSubmitLipSyncRequest = validate64;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"gmi/submit-lip-sync.request.json","title":"Submit kling-lip-sync: request","type":"object","required":["model","payload"],"properties":{"model":{"title":"Model","type":"string","enum":["kling-lip-sync"],"x-kling-order":1},"payload":{"title":"Payload","description":"Judged by lip-sync-payload.request.json.","type":"object","x-kling-order":2,"x-kling-facts":["gmi-payload-echo"],"examples":[{"session_id":"918340554120007742","face_choose":[{"face_id":"0","sound_file":"https://media.example/in/line-1.mp3","sound_insert_time":800,"sound_start_time":0,"sound_end_time":3100,"sound_volume":1,"original_audio_volume":0.5}]}]},"webhook":{"title":"Webhook","description":"Where the final result is posted.","type":"object","required":["url"],"properties":{"url":{"type":"string","minLength":1,"x-kling-refusals":{"required":{"code":400,"message":"webhook (Parameter must have a url)","mark":"invented","fact":"gmi-parameter-errors-other"},"minLength":{"code":400,"message":"webhook (Parameter must have a url)","mark":"invented","fact":"gmi-parameter-errors-other","expected":"an object with a url"},"type":{"code":400,"message":"webhook (Parameter must be an object with a url)","mark":"invented","fact":"gmi-parameter-errors-other","expected":"an object with a url"}}}},"x-kling-order":3,"x-kling-facts":["gmi-webhook"],"x-kling-refusals":{"type":{"code":400,"message":"webhook (Parameter must be an object with a url)","mark":"invented","fact":"gmi-parameter-errors-other","expected":"an object with a url"}}}},"x-kling-facts":["gmi-submit"],"examples":[{"model":"kling-lip-sync","payload":{"session_id":"918340554120007742","face_choose":[{"face_id":"0","sound_file":"https://media.example/in/line-1.mp3","sound_insert_time":800,"sound_start_time":0,"sound_end_time":3100,"sound_volume":1,"original_audio_volume":0.5}]}}]};
function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="gmi/submit-lip-sync.request.json" */;
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
if(!(data0 === "kling-lip-sync")){
const err3 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/enum",keyword:"enum",params:{allowedValues: schema31.properties.model.enum}};
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
validate64.errors = vErrors;
return errors === 0;
}
export const validateKlingCreateAdvancedLipSyncRequest = validate65;
function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate65.errors = vErrors;
return errors === 0;
}
export const validateKlingCreateAvatarRequest = validate66;
const schema33 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"kling/create-avatar.request.json","title":"Avatar: request","type":"object","required":["image"],"anyOf":[{"required":["audio_id"]},{"required":["sound_file"]}],"not":{"required":["audio_id","sound_file"]},"x-kling-empty-is-absent":true,"x-kling-refusals":{"anyOf":{"code":1201,"message":"audio_id or sound_file is required","mark":"inferred","fact":"wording-pairs","stage":"lookups","expected":"audio_id or sound_file"},"not":{"code":1201,"message":"audio_id and sound_file cannot be set at the same time","mark":"invented","fact":"wording-both","stage":"lookups","expected":"only one of audio_id and sound_file"}},"x-kling-facts":["avatar-request","field-order"],"examples":[{"image":"https://example.com/pictures/face.png","audio_id":"934562172812791842","prompt":"She smiles and nods.","mode":"pro"},{"image":"https://example.com/pictures/face.png","sound_file":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/out.mp3"}],"properties":{"image":{"title":"Picture of who speaks","description":"URL or raw base64, without a data: prefix; .jpg, .jpeg or .png, at most 10 MB, sides of at least 300 px.","type":"string","pattern":"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]|[A-Za-z0-9+/]{16})","examples":["https://example.com/pictures/face.png"],"x-kling-order":1,"x-kling-refusals":{"pattern":{"code":1201,"message":"File is not in a valid base64 format","mark":"observed","fact":"wording-base64","expected":"a URL or base64"},"required":{"code":1201,"message":"image can not be null","mark":"observed","fact":"wording-image"}},"x-kling-facts":["avatar-request"]},"audio_id":{"title":"Speech of TTS","description":"At most 30 days old, 2 to 300 s.","type":"string","x-kling-order":2,"x-kling-facts":["avatar-request","audio-id-lives"]},"sound_file":{"title":"Sound of your own","description":"URL or base64; .mp3, .wav, .m4a or .aac, at most 5 MB, 2 to 300 s.","type":"string","pattern":"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]|[A-Za-z0-9+/]{16})","examples":["https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/out.mp3"],"x-kling-order":3,"x-kling-refusals":{"pattern":{"code":1201,"message":"File is not in a valid base64 format","mark":"observed","fact":"wording-base64","expected":"a URL or base64"}},"x-kling-facts":["sound-source","media-problems"]},"prompt":{"title":"Actions, feelings, camera","type":"string","maxLength":2500,"x-kling-order":4,"x-kling-facts":["avatar-request"]},"mode":{"title":"Quality","type":"string","enum":["std","pro"],"default":"std","x-kling-order":5,"x-kling-facts":["avatar-request"]},"watermark_info":{"title":"Watermark","type":"object","properties":{"enabled":{"title":"A second file with a watermark","type":"boolean","default":false,"x-kling-order":1,"x-kling-facts":["watermark"]}},"x-kling-order":6,"x-kling-facts":["watermark"],"examples":[{"enabled":false},{"enabled":true}]},"callback_url":{"title":"Callback URL","description":"The server posts the task here whenever its status changes.","type":"string","x-kling-facts":["callback-statuses"],"x-kling-order":7},"external_task_id":{"title":"External task id","description":"Name of your own for the task, unique within the account; usable in place of the task id in queries.","type":"string","maxLength":255,"x-kling-refusals":{"maxLength":{"code":1201,"message":"<camelField>: size must be between 0 and <limit>","mark":"invented","fact":"external-id-length"}},"x-kling-facts":["external-id-unique","external-id-length"],"x-kling-order":8}},"x-kling-order":9};
function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-avatar.request.json" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.audio_id === undefined) && (missing0 = "audio_id")) || ((data.sound_file === undefined) && (missing0 = "sound_file"))){
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
if(data.audio_id === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "audio_id"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sound_file === undefined){
const err3 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "sound_file"}};
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
if(data.image === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "image"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
if(data.image !== undefined){
let data0 = data.image;
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
const err6 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/pattern",keyword:"pattern",params:{pattern: "^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]|[A-Za-z0-9+/]{16})"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
if(data.audio_id !== undefined){
if(typeof data.audio_id !== "string"){
const err8 = {instancePath:instancePath+"/audio_id",schemaPath:"#/properties/audio_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
}
if(data.sound_file !== undefined){
let data2 = data.sound_file;
if(typeof data2 === "string"){
if(!pattern8.test(data2)){
const err9 = {instancePath:instancePath+"/sound_file",schemaPath:"#/properties/sound_file/pattern",keyword:"pattern",params:{pattern: "^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]|[A-Za-z0-9+/]{16})"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/sound_file",schemaPath:"#/properties/sound_file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
}
if(data.prompt !== undefined){
let data3 = data.prompt;
if(typeof data3 === "string"){
if(func1(data3) > 2500){
const err11 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/maxLength",keyword:"maxLength",params:{limit: 2500}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
}
if(data.mode !== undefined){
let data4 = data.mode;
if(typeof data4 !== "string"){
const err13 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
if(!((data4 === "std") || (data4 === "pro"))){
const err14 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema33.properties.mode.enum}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
}
if(data.watermark_info !== undefined){
let data5 = data.watermark_info;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.enabled !== undefined){
if(typeof data5.enabled !== "boolean"){
const err15 = {instancePath:instancePath+"/watermark_info/enabled",schemaPath:"#/properties/watermark_info/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/watermark_info",schemaPath:"#/properties/watermark_info/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err16]; else vErrors.push(err16);
errors++;
}
}
if(data.callback_url !== undefined){
if(typeof data.callback_url !== "string"){
const err17 = {instancePath:instancePath+"/callback_url",schemaPath:"#/properties/callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err17]; else vErrors.push(err17);
errors++;
}
}
if(data.external_task_id !== undefined){
let data8 = data.external_task_id;
if(typeof data8 === "string"){
if(func1(data8) > 255){
const err18 = {instancePath:instancePath+"/external_task_id",schemaPath:"#/properties/external_task_id/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null) vErrors = [err18]; else vErrors.push(err18);
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/external_task_id",schemaPath:"#/properties/external_task_id/type",keyword:"type",params:{type: "string"}};
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
validate66.errors = vErrors;
return errors === 0;
}
export const validateKlingCreateCustomVoiceRequest = validate67;
function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate67.errors = vErrors;
return errors === 0;
}
export const validateKlingCreateElementRequest = validate68;
const schema35 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"kling/create-element.request.json","title":"Create an element: request","type":"object","required":["element_name","element_description","reference_type"],"allOf":[{"if":{"properties":{"reference_type":{"const":"image_refer"}},"required":["reference_type"]},"then":{"required":["element_image_list"]}},{"if":{"properties":{"reference_type":{"const":"video_refer"}},"required":["reference_type"]},"then":{"required":["element_video_list"]}}],"x-kling-empty-is-absent":true,"x-kling-facts":["element-request","element-voice","field-order"],"examples":[{"element_name":"Captain","element_description":"The captain of the ferry","reference_type":"image_refer","element_image_list":{"frontal_image":"https://example.com/pictures/face.png","refer_images":[{"image_url":"https://example.com/pictures/face.png"}]},"element_voice_id":"829824295735410756","tag_list":[{"tag_id":"o_102"}]},{"element_name":"Ferry","element_description":"A small white ferry","reference_type":"video_refer","element_video_list":{"refer_videos":[{"video_url":"https://example.com/clips/waves.mp4"}]}}],"properties":{"element_name":{"title":"Name","type":"string","maxLength":20,"x-kling-order":1,"x-kling-refusals":{"required":{"code":1201,"message":"<camelField>: must not be blank","mark":"inferred","fact":"wording-required"}},"x-kling-facts":["element-request"]},"element_description":{"title":"Description","type":"string","maxLength":100,"x-kling-order":2,"x-kling-refusals":{"required":{"code":1201,"message":"<camelField>: must not be blank","mark":"inferred","fact":"wording-required"}},"x-kling-facts":["element-request"]},"reference_type":{"title":"What it is made from","type":"string","enum":["image_refer","video_refer"],"x-kling-order":3,"x-kling-facts":["element-request"]},"element_image_list":{"title":"Pictures","description":"For image_refer: one from the front, one to three others.","type":"object","required":["frontal_image","refer_images"],"x-kling-order":4,"x-kling-refusals":{"required":{"code":1201,"message":"<camelField>: must not be null","mark":"inferred","fact":"wording-required"}},"properties":{"frontal_image":{"title":"Picture from the front","type":"string","pattern":"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]|[A-Za-z0-9+/]{16})","x-kling-order":1,"x-kling-refusals":{"pattern":{"code":1201,"message":"File is not in a valid base64 format","mark":"observed","fact":"wording-base64","expected":"a URL or base64"}},"x-kling-facts":["element-request"]},"refer_images":{"title":"Other pictures","type":"array","minItems":1,"maxItems":3,"x-kling-order":2,"x-kling-refusals":{"minItems":{"code":1201,"message":"<camelField>: must not be empty","mark":"inferred","fact":"wording-required","expected":"one to three pictures"},"maxItems":{"code":1201,"message":"<camelField>: size must be between 1 and <limit>","mark":"inferred","fact":"wording-length","expected":"one to three pictures"},"type":{"code":1201,"message":"<field> value type is invalid, expected array","mark":"inferred","fact":"wording-type"}},"items":{"type":"object","required":["image_url"],"properties":{"image_url":{"title":"Picture","type":"string","pattern":"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]|[A-Za-z0-9+/]{16})","x-kling-order":1,"x-kling-refusals":{"pattern":{"code":1201,"message":"File is not in a valid base64 format","mark":"observed","fact":"wording-base64","expected":"a URL or base64"}},"x-kling-facts":["element-request"]}}},"x-kling-facts":["element-request"]}},"examples":[{"frontal_image":"https://example.com/pictures/face.png","refer_images":[{"image_url":"https://example.com/pictures/face.png"}]}],"x-kling-facts":["element-request"]},"element_video_list":{"title":"Video","description":"For video_refer: one .mp4 or .mov, 3 to 8 s, 1080p, 16:9 or 9:16.","type":"object","required":["refer_videos"],"x-kling-order":5,"x-kling-refusals":{"required":{"code":1201,"message":"<camelField>: must not be null","mark":"inferred","fact":"wording-required"}},"properties":{"refer_videos":{"title":"Videos","type":"array","minItems":1,"maxItems":1,"x-kling-order":1,"x-kling-refusals":{"minItems":{"code":1201,"message":"<camelField>: must not be empty","mark":"inferred","fact":"wording-required","expected":"one video"},"maxItems":{"code":1201,"message":"<camelField>: size must be between 1 and <limit>","mark":"inferred","fact":"wording-length","expected":"one video"},"type":{"code":1201,"message":"<field> value type is invalid, expected array","mark":"inferred","fact":"wording-type"}},"items":{"type":"object","required":["video_url"],"properties":{"video_url":{"title":"Video","type":"string","pattern":"^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]{1,255}(?:[/?#]|$)","x-kling-order":1,"x-kling-refusals":{"pattern":{"code":1201,"message":"Video URL is invalid","mark":"inferred","fact":"wording-video-url","expected":"an http or https URL"}},"x-kling-facts":["element-request","media-problems"]}}},"x-kling-facts":["element-request"]}},"examples":[{"refer_videos":[{"video_url":"https://example.com/clips/waves.mp4"}]}],"x-kling-facts":["element-request"]},"element_voice_id":{"title":"Voice of the element","description":"Of a custom voice or a preset.","type":"string","examples":["829824295735410756"],"x-kling-coerce":"text","x-kling-order":6,"x-kling-facts":["element-voice"]},"tag_list":{"title":"Tags","type":"array","x-kling-order":7,"x-kling-refusals":{"type":{"code":1201,"message":"<field> value type is invalid, expected array","mark":"inferred","fact":"wording-type"}},"items":{"type":"object","required":["tag_id"],"properties":{"tag_id":{"title":"Tag","type":"string","enum":["o_101","o_102","o_103","o_104","o_105","o_106","o_107","o_108"],"x-kling-order":1,"x-kling-facts":["element-request"]}}},"examples":[[{"tag_id":"o_102"}]],"x-kling-facts":["element-request"]},"callback_url":{"title":"Callback URL","description":"The server posts the task here whenever its status changes.","type":"string","x-kling-facts":["callback-statuses"],"x-kling-order":8},"external_task_id":{"title":"External task id","description":"Name of your own for the task, unique within the account; usable in place of the task id in queries.","type":"string","maxLength":255,"x-kling-refusals":{"maxLength":{"code":1201,"message":"<camelField>: size must be between 0 and <limit>","mark":"invented","fact":"external-id-length"}},"x-kling-facts":["external-id-unique","external-id-length"],"x-kling-order":9}}};
function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-element.request.json" */;
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.reference_type === undefined) && (missing0 = "reference_type")){
const err0 = {};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
else {
if(data.reference_type !== undefined){
if("image_refer" !== data.reference_type){
const err1 = {};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.element_image_list === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "element_image_list"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.reference_type === undefined) && (missing1 = "reference_type")){
const err4 = {};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
else {
if(data.reference_type !== undefined){
if("video_refer" !== data.reference_type){
const err5 = {};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
}
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.element_video_list === undefined){
const err6 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "element_video_list"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
var _valid1 = _errs10 === errors;
valid3 = _valid1;
}
if(!valid3){
const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.element_name === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "element_name"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
if(data.element_description === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "element_description"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
if(data.reference_type === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reference_type"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
if(data.element_name !== undefined){
let data2 = data.element_name;
if(typeof data2 === "string"){
if(func1(data2) > 20){
const err11 = {instancePath:instancePath+"/element_name",schemaPath:"#/properties/element_name/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/element_name",schemaPath:"#/properties/element_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
}
if(data.element_description !== undefined){
let data3 = data.element_description;
if(typeof data3 === "string"){
if(func1(data3) > 100){
const err13 = {instancePath:instancePath+"/element_description",schemaPath:"#/properties/element_description/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/element_description",schemaPath:"#/properties/element_description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
}
if(data.reference_type !== undefined){
let data4 = data.reference_type;
if(typeof data4 !== "string"){
const err15 = {instancePath:instancePath+"/reference_type",schemaPath:"#/properties/reference_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
errors++;
}
if(!((data4 === "image_refer") || (data4 === "video_refer"))){
const err16 = {instancePath:instancePath+"/reference_type",schemaPath:"#/properties/reference_type/enum",keyword:"enum",params:{allowedValues: schema35.properties.reference_type.enum}};
if(vErrors === null) vErrors = [err16]; else vErrors.push(err16);
errors++;
}
}
if(data.element_image_list !== undefined){
let data5 = data.element_image_list;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.frontal_image === undefined){
const err17 = {instancePath:instancePath+"/element_image_list",schemaPath:"#/properties/element_image_list/required",keyword:"required",params:{missingProperty: "frontal_image"}};
if(vErrors === null) vErrors = [err17]; else vErrors.push(err17);
errors++;
}
if(data5.refer_images === undefined){
const err18 = {instancePath:instancePath+"/element_image_list",schemaPath:"#/properties/element_image_list/required",keyword:"required",params:{missingProperty: "refer_images"}};
if(vErrors === null) vErrors = [err18]; else vErrors.push(err18);
errors++;
}
if(data5.frontal_image !== undefined){
let data6 = data5.frontal_image;
if(typeof data6 === "string"){
if(!pattern8.test(data6)){
const err19 = {instancePath:instancePath+"/element_image_list/frontal_image",schemaPath:"#/properties/element_image_list/properties/frontal_image/pattern",keyword:"pattern",params:{pattern: "^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]|[A-Za-z0-9+/]{16})"}};
if(vErrors === null) vErrors = [err19]; else vErrors.push(err19);
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/element_image_list/frontal_image",schemaPath:"#/properties/element_image_list/properties/frontal_image/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err20]; else vErrors.push(err20);
errors++;
}
}
if(data5.refer_images !== undefined){
let data7 = data5.refer_images;
if(Array.isArray(data7)){
if(data7.length > 3){
const err21 = {instancePath:instancePath+"/element_image_list/refer_images",schemaPath:"#/properties/element_image_list/properties/refer_images/maxItems",keyword:"maxItems",params:{limit: 3}};
if(vErrors === null) vErrors = [err21]; else vErrors.push(err21);
errors++;
}
if(data7.length < 1){
const err22 = {instancePath:instancePath+"/element_image_list/refer_images",schemaPath:"#/properties/element_image_list/properties/refer_images/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null) vErrors = [err22]; else vErrors.push(err22);
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.image_url === undefined){
const err23 = {instancePath:instancePath+"/element_image_list/refer_images/" + i0,schemaPath:"#/properties/element_image_list/properties/refer_images/items/required",keyword:"required",params:{missingProperty: "image_url"}};
if(vErrors === null) vErrors = [err23]; else vErrors.push(err23);
errors++;
}
if(data8.image_url !== undefined){
let data9 = data8.image_url;
if(typeof data9 === "string"){
if(!pattern8.test(data9)){
const err24 = {instancePath:instancePath+"/element_image_list/refer_images/" + i0+"/image_url",schemaPath:"#/properties/element_image_list/properties/refer_images/items/properties/image_url/pattern",keyword:"pattern",params:{pattern: "^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]|[A-Za-z0-9+/]{16})"}};
if(vErrors === null) vErrors = [err24]; else vErrors.push(err24);
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/element_image_list/refer_images/" + i0+"/image_url",schemaPath:"#/properties/element_image_list/properties/refer_images/items/properties/image_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err25]; else vErrors.push(err25);
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/element_image_list/refer_images/" + i0,schemaPath:"#/properties/element_image_list/properties/refer_images/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err26]; else vErrors.push(err26);
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/element_image_list/refer_images",schemaPath:"#/properties/element_image_list/properties/refer_images/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err27]; else vErrors.push(err27);
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/element_image_list",schemaPath:"#/properties/element_image_list/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err28]; else vErrors.push(err28);
errors++;
}
}
if(data.element_video_list !== undefined){
let data10 = data.element_video_list;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.refer_videos === undefined){
const err29 = {instancePath:instancePath+"/element_video_list",schemaPath:"#/properties/element_video_list/required",keyword:"required",params:{missingProperty: "refer_videos"}};
if(vErrors === null) vErrors = [err29]; else vErrors.push(err29);
errors++;
}
if(data10.refer_videos !== undefined){
let data11 = data10.refer_videos;
if(Array.isArray(data11)){
if(data11.length > 1){
const err30 = {instancePath:instancePath+"/element_video_list/refer_videos",schemaPath:"#/properties/element_video_list/properties/refer_videos/maxItems",keyword:"maxItems",params:{limit: 1}};
if(vErrors === null) vErrors = [err30]; else vErrors.push(err30);
errors++;
}
if(data11.length < 1){
const err31 = {instancePath:instancePath+"/element_video_list/refer_videos",schemaPath:"#/properties/element_video_list/properties/refer_videos/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null) vErrors = [err31]; else vErrors.push(err31);
errors++;
}
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.video_url === undefined){
const err32 = {instancePath:instancePath+"/element_video_list/refer_videos/" + i1,schemaPath:"#/properties/element_video_list/properties/refer_videos/items/required",keyword:"required",params:{missingProperty: "video_url"}};
if(vErrors === null) vErrors = [err32]; else vErrors.push(err32);
errors++;
}
if(data12.video_url !== undefined){
let data13 = data12.video_url;
if(typeof data13 === "string"){
if(!pattern7.test(data13)){
const err33 = {instancePath:instancePath+"/element_video_list/refer_videos/" + i1+"/video_url",schemaPath:"#/properties/element_video_list/properties/refer_videos/items/properties/video_url/pattern",keyword:"pattern",params:{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]{1,255}(?:[/?#]|$)"}};
if(vErrors === null) vErrors = [err33]; else vErrors.push(err33);
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/element_video_list/refer_videos/" + i1+"/video_url",schemaPath:"#/properties/element_video_list/properties/refer_videos/items/properties/video_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err34]; else vErrors.push(err34);
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/element_video_list/refer_videos/" + i1,schemaPath:"#/properties/element_video_list/properties/refer_videos/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err35]; else vErrors.push(err35);
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/element_video_list/refer_videos",schemaPath:"#/properties/element_video_list/properties/refer_videos/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err36]; else vErrors.push(err36);
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/element_video_list",schemaPath:"#/properties/element_video_list/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err37]; else vErrors.push(err37);
errors++;
}
}
if(data.element_voice_id !== undefined){
if(typeof data.element_voice_id !== "string"){
const err38 = {instancePath:instancePath+"/element_voice_id",schemaPath:"#/properties/element_voice_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err38]; else vErrors.push(err38);
errors++;
}
}
if(data.tag_list !== undefined){
let data15 = data.tag_list;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.tag_id === undefined){
const err39 = {instancePath:instancePath+"/tag_list/" + i2,schemaPath:"#/properties/tag_list/items/required",keyword:"required",params:{missingProperty: "tag_id"}};
if(vErrors === null) vErrors = [err39]; else vErrors.push(err39);
errors++;
}
if(data16.tag_id !== undefined){
let data17 = data16.tag_id;
if(typeof data17 !== "string"){
const err40 = {instancePath:instancePath+"/tag_list/" + i2+"/tag_id",schemaPath:"#/properties/tag_list/items/properties/tag_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err40]; else vErrors.push(err40);
errors++;
}
if(!((((((((data17 === "o_101") || (data17 === "o_102")) || (data17 === "o_103")) || (data17 === "o_104")) || (data17 === "o_105")) || (data17 === "o_106")) || (data17 === "o_107")) || (data17 === "o_108"))){
const err41 = {instancePath:instancePath+"/tag_list/" + i2+"/tag_id",schemaPath:"#/properties/tag_list/items/properties/tag_id/enum",keyword:"enum",params:{allowedValues: schema35.properties.tag_list.items.properties.tag_id.enum}};
if(vErrors === null) vErrors = [err41]; else vErrors.push(err41);
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/tag_list/" + i2,schemaPath:"#/properties/tag_list/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err42]; else vErrors.push(err42);
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/tag_list",schemaPath:"#/properties/tag_list/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err43]; else vErrors.push(err43);
errors++;
}
}
if(data.callback_url !== undefined){
if(typeof data.callback_url !== "string"){
const err44 = {instancePath:instancePath+"/callback_url",schemaPath:"#/properties/callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err44]; else vErrors.push(err44);
errors++;
}
}
if(data.external_task_id !== undefined){
let data19 = data.external_task_id;
if(typeof data19 === "string"){
if(func1(data19) > 255){
const err45 = {instancePath:instancePath+"/external_task_id",schemaPath:"#/properties/external_task_id/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null) vErrors = [err45]; else vErrors.push(err45);
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/external_task_id",schemaPath:"#/properties/external_task_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err46]; else vErrors.push(err46);
errors++;
}
}
}
else {
const err47 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err47]; else vErrors.push(err47);
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
export const validateKlingCreateImageToVideo26Request = validate69;
const schema36 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"kling/create-image-to-video-2-6.request.json","title":"Image to video 2.6: request","examples":[{"contents":[{"type":"first_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/first_frame.png"}]},{"contents":[{"type":"prompt","text":"The woman says with @a: good morning."},{"type":"first_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/first_frame.png"},{"type":"voice","voice_id":"829824295735410756","id":"a"}],"settings":{"audio":"native","resolution":"1080p","duration":10}}],"type":"object","required":["contents"],"properties":{"contents":{"title":"Contents","type":"array","minItems":1,"items":{"title":"Content","type":"object","required":["type"],"properties":{"type":{"title":"Kind of content","type":"string","enum":["prompt","first_frame","last_frame","voice"],"x-kling-order":1,"x-kling-refusals":{"enum":{"code":1201,"message":"<field> value '<value>' is invalid","mark":"observed","fact":"new-contents-texts"}},"x-kling-facts":["new-contents-2-6"]},"text":{"title":"Text","type":"string","x-kling-order":2},"url":{"title":"URL or base64","type":"string","x-kling-order":3},"id":{"title":"Name in the request","description":"Unique in the request; the prompt names it as @id.","type":"string","x-kling-order":4},"voice_id":{"title":"Voice","type":"string","x-kling-order":5}}},"x-kling-order":1,"x-kling-refusals":{"required":{"code":1201,"message":"contents cannot be empty","mark":"observed","fact":"new-contents-texts","expected":"a list of contents"},"minItems":{"code":1201,"message":"contents cannot be empty","mark":"observed","fact":"new-contents-texts","expected":"at least one content"},"type":{"code":1201,"message":"contents value type is invalid, expected array","mark":"observed","fact":"new-contents-texts"}},"x-kling-facts":["new-contents-2-6"],"examples":[[{"type":"first_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/first_frame.png"}],[{"type":"prompt","text":"The woman says with @a: good morning."},{"type":"first_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/first_frame.png"},{"type":"voice","voice_id":"829824295735410756","id":"a"}]]},"settings":{"title":"Settings","type":"object","properties":{"audio":{"title":"Sound","type":"string","enum":["native","off"],"default":"off","x-kling-refusals":{"enum":{"code":1201,"message":"<field> value is invalid","mark":"observed","fact":"new-contents-texts"}},"x-kling-order":1},"resolution":{"title":"Resolution","type":"string","enum":["720p","1080p"],"default":"720p","x-kling-order":2},"duration":{"title":"Duration","description":"Seconds.","type":"integer","enum":[5,10],"default":5,"x-kling-coerce":"number","x-kling-order":3}},"default":{"audio":"off","resolution":"720p","duration":5},"examples":[{},{"audio":"native","resolution":"1080p","duration":10}],"x-kling-order":2},"options":{"title":"Options","type":"object","properties":{"callback_url":{"title":"Callback URL","description":"The server posts the task here.","type":"string","x-kling-order":1,"x-kling-facts":["callback-statuses"]},"external_task_id":{"title":"External task id","description":"Name of your own for the task, unique within the account; usable in queries.","type":"string","maxLength":255,"x-kling-order":2,"x-kling-refusals":{"maxLength":{"code":1201,"message":"<camelField>: size must be between 0 and <limit>","mark":"invented","fact":"external-id-length"}},"x-kling-facts":["external-id-unique","external-id-length"]},"watermark_info":{"title":"Watermark","type":"object","properties":{"enabled":{"title":"Whether a marked file is made besides","type":"boolean","x-kling-order":1}},"x-kling-order":3}},"examples":[{}],"x-kling-order":3}},"allOf":[{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"prompt"}}},"then":{"required":["text"],"properties":{"text":{"pattern":"\\S"}}}}}},"x-kling-rule":{"name":"prompt-blank","code":1201,"order":10,"message":"content item of type 'prompt' must have non-blank text","mark":"observed","fact":"new-contents-texts","expected":"a text that is not blank","broken":[{"contents":[{"type":"first_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/first_frame.png"},{"type":"prompt","text":" "}]},{"contents":[{"type":"first_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/first_frame.png"},{"type":"prompt"}]}]}},{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"prompt"}}},"then":{"properties":{"text":{"maxLength":2500}}}}}},"x-kling-rule":{"name":"prompt-length","code":1201,"order":11,"message":"content item of type 'prompt' cannot exceed 2500 characters","mark":"invented","fact":"new-contents-limits","expected":"at most 2500 characters","broken":[{"contents":[{"type":"first_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/first_frame.png"},{"type":"prompt","text":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}]}]}},{"properties":{"contents":{"contains":{"type":"object","required":["type"],"properties":{"type":{"const":"prompt"}}},"minContains":0,"maxContains":1}},"x-kling-rule":{"name":"prompt-most","code":1201,"order":12,"message":"content items of type 'prompt' cannot exceed 1","mark":"invented","fact":"new-contents-limits","expected":"at most 1 of type prompt","broken":[{"contents":[{"type":"first_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/first_frame.png"},{"type":"prompt","text":"Two people talk."},{"type":"prompt","text":"Two people talk."}]}]}},{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"first_frame"}}},"then":{"required":["url"],"properties":{"url":{"pattern":"\\S"}}}}}},"x-kling-rule":{"name":"first_frame-blank","code":1201,"order":13,"message":"content item of type 'first_frame' must have a non-blank url","mark":"observed","fact":"new-contents-texts","expected":"a url that is not blank","broken":[{"contents":[{"type":"first_frame","url":" "}]},{"contents":[{"type":"first_frame"}]}]}},{"properties":{"contents":{"contains":{"type":"object","required":["type"],"properties":{"type":{"const":"first_frame"}}}}},"x-kling-rule":{"name":"first_frame-missing","code":1201,"order":14,"message":"content item of type 'first_frame' is required","mark":"observed","fact":"new-contents-required","expected":"an item of type first_frame","broken":[{"contents":[{"type":"prompt","text":"Two people talk."}]}]}},{"properties":{"contents":{"contains":{"type":"object","required":["type"],"properties":{"type":{"const":"first_frame"}}},"minContains":0,"maxContains":1}},"x-kling-rule":{"name":"first_frame-most","code":1201,"order":15,"message":"content items of type 'first_frame' cannot exceed 1","mark":"invented","fact":"new-contents-limits","expected":"at most 1 of type first_frame","broken":[{"contents":[{"type":"first_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/first_frame.png"},{"type":"first_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/first_frame.png"}]}]}},{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"last_frame"}}},"then":{"required":["url"],"properties":{"url":{"pattern":"\\S"}}}}}},"x-kling-rule":{"name":"last_frame-blank","code":1201,"order":16,"message":"content item of type 'last_frame' must have a non-blank url","mark":"observed","fact":"new-contents-texts","expected":"a url that is not blank","broken":[{"contents":[{"type":"first_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/first_frame.png"},{"type":"last_frame","url":" "}]},{"contents":[{"type":"first_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/first_frame.png"},{"type":"last_frame"}]}]}},{"properties":{"contents":{"contains":{"type":"object","required":["type"],"properties":{"type":{"const":"last_frame"}}},"minContains":0,"maxContains":1}},"x-kling-rule":{"name":"last_frame-most","code":1201,"order":17,"message":"content items of type 'last_frame' cannot exceed 1","mark":"invented","fact":"new-contents-limits","expected":"at most 1 of type last_frame","broken":[{"contents":[{"type":"first_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/first_frame.png"},{"type":"last_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/last_frame.png"},{"type":"last_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/last_frame.png"}]}]}},{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"voice"}}},"then":{"required":["voice_id"],"properties":{"voice_id":{"pattern":"\\S"}}}}}},"x-kling-rule":{"name":"voice-blank","code":1201,"order":18,"message":"content item of type 'voice' must have a non-blank voice_id","mark":"inferred","fact":"new-contents-texts-inferred","expected":"a voice_id that is not blank","broken":[{"contents":[{"type":"first_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/first_frame.png"},{"type":"voice","voice_id":" ","id":"voice_1"}]},{"contents":[{"type":"first_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/first_frame.png"},{"type":"voice","id":"a"}]}]}},{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"voice"}}},"then":{"required":["id"],"properties":{"id":{"pattern":"\\S"}}}}}},"x-kling-rule":{"name":"voice-unnamed","code":1201,"order":19,"message":"content item of type 'voice' must have a non-blank id","mark":"inferred","fact":"new-contents-texts-inferred","expected":"an id, unique in the request","broken":[{"contents":[{"type":"first_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/first_frame.png"},{"type":"voice","voice_id":"1","id":""}]}]}},{"properties":{"contents":{"contains":{"type":"object","required":["type"],"properties":{"type":{"const":"voice"}}},"minContains":0,"maxContains":2}},"x-kling-rule":{"name":"voice-most","code":1201,"order":20,"message":"content items of type 'voice' cannot exceed 2","mark":"invented","fact":"new-contents-limits","expected":"at most 2 of type voice","broken":[{"contents":[{"type":"first_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/first_frame.png"},{"type":"voice","voice_id":"1","id":"voice_1"},{"type":"voice","voice_id":"2","id":"voice_2"},{"type":"voice","voice_id":"3","id":"voice_3"}]}]}},{"if":{"properties":{"contents":{"contains":{"properties":{"type":{"const":"voice"}},"required":["type"]}}},"required":["contents"]},"then":{"properties":{"settings":{"properties":{"audio":{"const":"native"}}}}},"x-kling-rule":{"name":"voice-needs-audio","code":1201,"order":21,"message":"settings.audio must not be off when a voice is used","mark":"invented","fact":"new-contents-limits","expected":"settings.audio native beside a voice","broken":[{"contents":[{"type":"first_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/first_frame.png"},{"type":"voice","voice_id":"829824295735410756","id":"a"}],"settings":{"audio":"off"}}]}},{"if":{"properties":{"settings":{"type":"object","properties":{"audio":{"const":"native"}},"required":["audio"]}},"required":["settings"]},"then":{"properties":{"settings":{"properties":{"resolution":{"const":"1080p"}}}}},"x-kling-rule":{"name":"audio-needs-1080p","code":1201,"order":22,"message":"native audio is only supported at resolution 1080p","mark":"invented","fact":"new-contents-limits","expected":"settings.resolution 1080p beside native audio","broken":[{"contents":[{"type":"first_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/first_frame.png"}],"settings":{"audio":"native","resolution":"720p"}}]}},{"if":{"properties":{"contents":{"contains":{"properties":{"type":{"const":"last_frame"}},"required":["type"]}}},"required":["contents"]},"then":{"properties":{"settings":{"properties":{"resolution":{"const":"1080p"}}}}},"x-kling-rule":{"name":"last-frame-needs-1080p","code":1201,"order":23,"message":"last_frame is only supported at resolution 1080p","mark":"invented","fact":"new-contents-limits","expected":"settings.resolution 1080p beside a last frame","broken":[{"contents":[{"type":"first_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/first_frame.png"},{"type":"last_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/last_frame.png"}],"settings":{"resolution":"720p"}}]}}],"x-kling-empty-is-absent":true,"x-kling-facts":["new-contents-2-6"]};
function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-image-to-video-2-6.request.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data0 = data.contents;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
let valid4 = true;
const _errs5 = errors;
if(errors === _errs5){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing0;
if((data1.type === undefined) && (missing0 = "type")){
const err0 = {};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
else {
if(data1.type !== undefined){
if("prompt" !== data1.type){
const err1 = {};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
}
}
}
else {
const err2 = {};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
var _valid0 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs8 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.text === undefined){
const err3 = {instancePath:instancePath+"/contents/" + i0,schemaPath:"#/allOf/0/properties/contents/items/then/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data1.text !== undefined){
let data3 = data1.text;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
const err4 = {instancePath:instancePath+"/contents/" + i0+"/text",schemaPath:"#/allOf/0/properties/contents/items/then/properties/text/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
}
}
}
var _valid0 = _errs8 === errors;
valid4 = _valid0;
if(valid4){
var props0 = {};
props0.text = true;
props0.type = true;
}
}
if(!valid4){
const err5 = {instancePath:instancePath+"/contents/" + i0,schemaPath:"#/allOf/0/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data4 = data.contents;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
const _errs13 = errors;
let valid10 = true;
const _errs14 = errors;
if(errors === _errs14){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if((data5.type === undefined) && (missing1 = "type")){
const err6 = {};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
else {
if(data5.type !== undefined){
if("prompt" !== data5.type){
const err7 = {};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
}
}
else {
const err8 = {};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
}
var _valid1 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs17 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.text !== undefined){
let data7 = data5.text;
if(typeof data7 === "string"){
if(func1(data7) > 2500){
const err9 = {instancePath:instancePath+"/contents/" + i1+"/text",schemaPath:"#/allOf/1/properties/contents/items/then/properties/text/maxLength",keyword:"maxLength",params:{limit: 2500}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
}
}
}
var _valid1 = _errs17 === errors;
valid10 = _valid1;
if(valid10){
var props1 = {};
props1.text = true;
props1.type = true;
}
}
if(!valid10){
const err10 = {instancePath:instancePath+"/contents/" + i1,schemaPath:"#/allOf/1/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data8 = data.contents;
if(Array.isArray(data8)){
const _errs21 = errors;
const len2 = data8.length;
let valid14 = true;
if(data8.length > 0){
let count0 = 0;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
const _errs22 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.type === undefined){
const err11 = {instancePath:instancePath+"/contents/" + i2,schemaPath:"#/allOf/2/properties/contents/contains/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
if(data9.type !== undefined){
if("prompt" !== data9.type){
const err12 = {instancePath:instancePath+"/contents/" + i2+"/type",schemaPath:"#/allOf/2/properties/contents/contains/properties/type/const",keyword:"const",params:{allowedValue: "prompt"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/contents/" + i2,schemaPath:"#/allOf/2/properties/contents/contains/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
var _valid2 = _errs22 === errors;
if(_valid2){
count0++;
if(count0 > 1){
valid14 = false;
break;
}
if(count0 >= 0){
valid14 = true;
}
}
}
}
if(!valid14){
const err14 = {instancePath:instancePath+"/contents",schemaPath:"#/allOf/2/properties/contents/contains",keyword:"contains",params:{minContains: 0, maxContains: 1}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data11 = data.contents;
if(Array.isArray(data11)){
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
let data12 = data11[i3];
const _errs28 = errors;
let valid19 = true;
const _errs29 = errors;
if(errors === _errs29){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing2;
if((data12.type === undefined) && (missing2 = "type")){
const err15 = {};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
errors++;
}
else {
if(data12.type !== undefined){
if("first_frame" !== data12.type){
const err16 = {};
if(vErrors === null) vErrors = [err16]; else vErrors.push(err16);
errors++;
}
}
}
}
else {
const err17 = {};
if(vErrors === null) vErrors = [err17]; else vErrors.push(err17);
errors++;
}
}
var _valid3 = _errs29 === errors;
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs32 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.url === undefined){
const err18 = {instancePath:instancePath+"/contents/" + i3,schemaPath:"#/allOf/3/properties/contents/items/then/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null) vErrors = [err18]; else vErrors.push(err18);
errors++;
}
if(data12.url !== undefined){
let data14 = data12.url;
if(typeof data14 === "string"){
if(!pattern3.test(data14)){
const err19 = {instancePath:instancePath+"/contents/" + i3+"/url",schemaPath:"#/allOf/3/properties/contents/items/then/properties/url/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err19]; else vErrors.push(err19);
errors++;
}
}
}
}
var _valid3 = _errs32 === errors;
valid19 = _valid3;
if(valid19){
var props2 = {};
props2.url = true;
props2.type = true;
}
}
if(!valid19){
const err20 = {instancePath:instancePath+"/contents/" + i3,schemaPath:"#/allOf/3/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err20]; else vErrors.push(err20);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data15 = data.contents;
if(Array.isArray(data15)){
const _errs36 = errors;
const len4 = data15.length;
for(let i4=0; i4<len4; i4++){
let data16 = data15[i4];
const _errs37 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err21 = {instancePath:instancePath+"/contents/" + i4,schemaPath:"#/allOf/4/properties/contents/contains/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null) vErrors = [err21]; else vErrors.push(err21);
errors++;
}
if(data16.type !== undefined){
if("first_frame" !== data16.type){
const err22 = {instancePath:instancePath+"/contents/" + i4+"/type",schemaPath:"#/allOf/4/properties/contents/contains/properties/type/const",keyword:"const",params:{allowedValue: "first_frame"}};
if(vErrors === null) vErrors = [err22]; else vErrors.push(err22);
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/contents/" + i4,schemaPath:"#/allOf/4/properties/contents/contains/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err23]; else vErrors.push(err23);
errors++;
}
var valid23 = _errs37 === errors;
if(valid23){
break;
}
}
if(!valid23){
const err24 = {instancePath:instancePath+"/contents",schemaPath:"#/allOf/4/properties/contents/contains",keyword:"contains",params:{minContains: 1}};
if(vErrors === null) vErrors = [err24]; else vErrors.push(err24);
errors++;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data18 = data.contents;
if(Array.isArray(data18)){
const _errs42 = errors;
const len5 = data18.length;
let valid26 = true;
if(data18.length > 0){
let count1 = 0;
for(let i5=0; i5<len5; i5++){
let data19 = data18[i5];
const _errs43 = errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.type === undefined){
const err25 = {instancePath:instancePath+"/contents/" + i5,schemaPath:"#/allOf/5/properties/contents/contains/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null) vErrors = [err25]; else vErrors.push(err25);
errors++;
}
if(data19.type !== undefined){
if("first_frame" !== data19.type){
const err26 = {instancePath:instancePath+"/contents/" + i5+"/type",schemaPath:"#/allOf/5/properties/contents/contains/properties/type/const",keyword:"const",params:{allowedValue: "first_frame"}};
if(vErrors === null) vErrors = [err26]; else vErrors.push(err26);
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/contents/" + i5,schemaPath:"#/allOf/5/properties/contents/contains/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err27]; else vErrors.push(err27);
errors++;
}
var _valid4 = _errs43 === errors;
if(_valid4){
count1++;
if(count1 > 1){
valid26 = false;
break;
}
if(count1 >= 0){
valid26 = true;
}
}
}
}
if(!valid26){
const err28 = {instancePath:instancePath+"/contents",schemaPath:"#/allOf/5/properties/contents/contains",keyword:"contains",params:{minContains: 0, maxContains: 1}};
if(vErrors === null) vErrors = [err28]; else vErrors.push(err28);
errors++;
}
else {
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data21 = data.contents;
if(Array.isArray(data21)){
const len6 = data21.length;
for(let i6=0; i6<len6; i6++){
let data22 = data21[i6];
const _errs49 = errors;
let valid31 = true;
const _errs50 = errors;
if(errors === _errs50){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing3;
if((data22.type === undefined) && (missing3 = "type")){
const err29 = {};
if(vErrors === null) vErrors = [err29]; else vErrors.push(err29);
errors++;
}
else {
if(data22.type !== undefined){
if("last_frame" !== data22.type){
const err30 = {};
if(vErrors === null) vErrors = [err30]; else vErrors.push(err30);
errors++;
}
}
}
}
else {
const err31 = {};
if(vErrors === null) vErrors = [err31]; else vErrors.push(err31);
errors++;
}
}
var _valid5 = _errs50 === errors;
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs53 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.url === undefined){
const err32 = {instancePath:instancePath+"/contents/" + i6,schemaPath:"#/allOf/6/properties/contents/items/then/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null) vErrors = [err32]; else vErrors.push(err32);
errors++;
}
if(data22.url !== undefined){
let data24 = data22.url;
if(typeof data24 === "string"){
if(!pattern3.test(data24)){
const err33 = {instancePath:instancePath+"/contents/" + i6+"/url",schemaPath:"#/allOf/6/properties/contents/items/then/properties/url/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err33]; else vErrors.push(err33);
errors++;
}
}
}
}
var _valid5 = _errs53 === errors;
valid31 = _valid5;
if(valid31){
var props3 = {};
props3.url = true;
props3.type = true;
}
}
if(!valid31){
const err34 = {instancePath:instancePath+"/contents/" + i6,schemaPath:"#/allOf/6/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err34]; else vErrors.push(err34);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data25 = data.contents;
if(Array.isArray(data25)){
const _errs57 = errors;
const len7 = data25.length;
let valid35 = true;
if(data25.length > 0){
let count2 = 0;
for(let i7=0; i7<len7; i7++){
let data26 = data25[i7];
const _errs58 = errors;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.type === undefined){
const err35 = {instancePath:instancePath+"/contents/" + i7,schemaPath:"#/allOf/7/properties/contents/contains/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null) vErrors = [err35]; else vErrors.push(err35);
errors++;
}
if(data26.type !== undefined){
if("last_frame" !== data26.type){
const err36 = {instancePath:instancePath+"/contents/" + i7+"/type",schemaPath:"#/allOf/7/properties/contents/contains/properties/type/const",keyword:"const",params:{allowedValue: "last_frame"}};
if(vErrors === null) vErrors = [err36]; else vErrors.push(err36);
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/contents/" + i7,schemaPath:"#/allOf/7/properties/contents/contains/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err37]; else vErrors.push(err37);
errors++;
}
var _valid6 = _errs58 === errors;
if(_valid6){
count2++;
if(count2 > 1){
valid35 = false;
break;
}
if(count2 >= 0){
valid35 = true;
}
}
}
}
if(!valid35){
const err38 = {instancePath:instancePath+"/contents",schemaPath:"#/allOf/7/properties/contents/contains",keyword:"contains",params:{minContains: 0, maxContains: 1}};
if(vErrors === null) vErrors = [err38]; else vErrors.push(err38);
errors++;
}
else {
errors = _errs57;
if(vErrors !== null){
if(_errs57){
vErrors.length = _errs57;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data28 = data.contents;
if(Array.isArray(data28)){
const len8 = data28.length;
for(let i8=0; i8<len8; i8++){
let data29 = data28[i8];
const _errs64 = errors;
let valid40 = true;
const _errs65 = errors;
if(errors === _errs65){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
let missing4;
if((data29.type === undefined) && (missing4 = "type")){
const err39 = {};
if(vErrors === null) vErrors = [err39]; else vErrors.push(err39);
errors++;
}
else {
if(data29.type !== undefined){
if("voice" !== data29.type){
const err40 = {};
if(vErrors === null) vErrors = [err40]; else vErrors.push(err40);
errors++;
}
}
}
}
else {
const err41 = {};
if(vErrors === null) vErrors = [err41]; else vErrors.push(err41);
errors++;
}
}
var _valid7 = _errs65 === errors;
errors = _errs64;
if(vErrors !== null){
if(_errs64){
vErrors.length = _errs64;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs68 = errors;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.voice_id === undefined){
const err42 = {instancePath:instancePath+"/contents/" + i8,schemaPath:"#/allOf/8/properties/contents/items/then/required",keyword:"required",params:{missingProperty: "voice_id"}};
if(vErrors === null) vErrors = [err42]; else vErrors.push(err42);
errors++;
}
if(data29.voice_id !== undefined){
let data31 = data29.voice_id;
if(typeof data31 === "string"){
if(!pattern3.test(data31)){
const err43 = {instancePath:instancePath+"/contents/" + i8+"/voice_id",schemaPath:"#/allOf/8/properties/contents/items/then/properties/voice_id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err43]; else vErrors.push(err43);
errors++;
}
}
}
}
var _valid7 = _errs68 === errors;
valid40 = _valid7;
if(valid40){
var props4 = {};
props4.voice_id = true;
props4.type = true;
}
}
if(!valid40){
const err44 = {instancePath:instancePath+"/contents/" + i8,schemaPath:"#/allOf/8/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err44]; else vErrors.push(err44);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data32 = data.contents;
if(Array.isArray(data32)){
const len9 = data32.length;
for(let i9=0; i9<len9; i9++){
let data33 = data32[i9];
const _errs73 = errors;
let valid46 = true;
const _errs74 = errors;
if(errors === _errs74){
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
let missing5;
if((data33.type === undefined) && (missing5 = "type")){
const err45 = {};
if(vErrors === null) vErrors = [err45]; else vErrors.push(err45);
errors++;
}
else {
if(data33.type !== undefined){
if("voice" !== data33.type){
const err46 = {};
if(vErrors === null) vErrors = [err46]; else vErrors.push(err46);
errors++;
}
}
}
}
else {
const err47 = {};
if(vErrors === null) vErrors = [err47]; else vErrors.push(err47);
errors++;
}
}
var _valid8 = _errs74 === errors;
errors = _errs73;
if(vErrors !== null){
if(_errs73){
vErrors.length = _errs73;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs77 = errors;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.id === undefined){
const err48 = {instancePath:instancePath+"/contents/" + i9,schemaPath:"#/allOf/9/properties/contents/items/then/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null) vErrors = [err48]; else vErrors.push(err48);
errors++;
}
if(data33.id !== undefined){
let data35 = data33.id;
if(typeof data35 === "string"){
if(!pattern3.test(data35)){
const err49 = {instancePath:instancePath+"/contents/" + i9+"/id",schemaPath:"#/allOf/9/properties/contents/items/then/properties/id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err49]; else vErrors.push(err49);
errors++;
}
}
}
}
var _valid8 = _errs77 === errors;
valid46 = _valid8;
if(valid46){
var props5 = {};
props5.id = true;
props5.type = true;
}
}
if(!valid46){
const err50 = {instancePath:instancePath+"/contents/" + i9,schemaPath:"#/allOf/9/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err50]; else vErrors.push(err50);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data36 = data.contents;
if(Array.isArray(data36)){
const _errs81 = errors;
const len10 = data36.length;
let valid50 = true;
if(data36.length > 0){
let count3 = 0;
for(let i10=0; i10<len10; i10++){
let data37 = data36[i10];
const _errs82 = errors;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.type === undefined){
const err51 = {instancePath:instancePath+"/contents/" + i10,schemaPath:"#/allOf/10/properties/contents/contains/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null) vErrors = [err51]; else vErrors.push(err51);
errors++;
}
if(data37.type !== undefined){
if("voice" !== data37.type){
const err52 = {instancePath:instancePath+"/contents/" + i10+"/type",schemaPath:"#/allOf/10/properties/contents/contains/properties/type/const",keyword:"const",params:{allowedValue: "voice"}};
if(vErrors === null) vErrors = [err52]; else vErrors.push(err52);
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/contents/" + i10,schemaPath:"#/allOf/10/properties/contents/contains/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err53]; else vErrors.push(err53);
errors++;
}
var _valid9 = _errs82 === errors;
if(_valid9){
count3++;
if(count3 > 2){
valid50 = false;
break;
}
if(count3 >= 0){
valid50 = true;
}
}
}
}
if(!valid50){
const err54 = {instancePath:instancePath+"/contents",schemaPath:"#/allOf/10/properties/contents/contains",keyword:"contains",params:{minContains: 0, maxContains: 2}};
if(vErrors === null) vErrors = [err54]; else vErrors.push(err54);
errors++;
}
else {
errors = _errs81;
if(vErrors !== null){
if(_errs81){
vErrors.length = _errs81;
}
else {
vErrors = null;
}
}
}
}
}
}
const _errs86 = errors;
let valid52 = true;
const _errs87 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.contents === undefined) && (missing6 = "contents")){
const err55 = {};
if(vErrors === null) vErrors = [err55]; else vErrors.push(err55);
errors++;
}
else {
if(data.contents !== undefined){
let data39 = data.contents;
if(Array.isArray(data39)){
const _errs89 = errors;
const len11 = data39.length;
for(let i11=0; i11<len11; i11++){
let data40 = data39[i11];
const _errs90 = errors;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
let missing7;
if((data40.type === undefined) && (missing7 = "type")){
const err56 = {};
if(vErrors === null) vErrors = [err56]; else vErrors.push(err56);
errors++;
}
else {
if(data40.type !== undefined){
if("voice" !== data40.type){
const err57 = {};
if(vErrors === null) vErrors = [err57]; else vErrors.push(err57);
errors++;
}
}
}
}
var valid54 = _errs90 === errors;
if(valid54){
break;
}
}
if(!valid54){
const err58 = {};
if(vErrors === null) vErrors = [err58]; else vErrors.push(err58);
errors++;
}
else {
errors = _errs89;
if(vErrors !== null){
if(_errs89){
vErrors.length = _errs89;
}
else {
vErrors = null;
}
}
}
}
}
}
}
var _valid10 = _errs87 === errors;
errors = _errs86;
if(vErrors !== null){
if(_errs86){
vErrors.length = _errs86;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs92 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.settings !== undefined){
let data42 = data.settings;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.audio !== undefined){
if("native" !== data42.audio){
const err59 = {instancePath:instancePath+"/settings/audio",schemaPath:"#/allOf/11/then/properties/settings/properties/audio/const",keyword:"const",params:{allowedValue: "native"}};
if(vErrors === null) vErrors = [err59]; else vErrors.push(err59);
errors++;
}
}
}
}
}
var _valid10 = _errs92 === errors;
valid52 = _valid10;
if(valid52){
var props6 = {};
props6.settings = true;
props6.contents = true;
}
}
if(!valid52){
const err60 = {instancePath,schemaPath:"#/allOf/11/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err60]; else vErrors.push(err60);
errors++;
}
if(props6 !== true){
props6 = props6 || {};
props6.contents = true;
}
const _errs96 = errors;
let valid58 = true;
const _errs97 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if((data.settings === undefined) && (missing8 = "settings")){
const err61 = {};
if(vErrors === null) vErrors = [err61]; else vErrors.push(err61);
errors++;
}
else {
if(data.settings !== undefined){
let data44 = data.settings;
const _errs98 = errors;
if(errors === _errs98){
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
let missing9;
if((data44.audio === undefined) && (missing9 = "audio")){
const err62 = {};
if(vErrors === null) vErrors = [err62]; else vErrors.push(err62);
errors++;
}
else {
if(data44.audio !== undefined){
if("native" !== data44.audio){
const err63 = {};
if(vErrors === null) vErrors = [err63]; else vErrors.push(err63);
errors++;
}
}
}
}
else {
const err64 = {};
if(vErrors === null) vErrors = [err64]; else vErrors.push(err64);
errors++;
}
}
}
}
}
var _valid11 = _errs97 === errors;
errors = _errs96;
if(vErrors !== null){
if(_errs96){
vErrors.length = _errs96;
}
else {
vErrors = null;
}
}
if(_valid11){
const _errs101 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.settings !== undefined){
let data46 = data.settings;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.resolution !== undefined){
if("1080p" !== data46.resolution){
const err65 = {instancePath:instancePath+"/settings/resolution",schemaPath:"#/allOf/12/then/properties/settings/properties/resolution/const",keyword:"const",params:{allowedValue: "1080p"}};
if(vErrors === null) vErrors = [err65]; else vErrors.push(err65);
errors++;
}
}
}
}
}
var _valid11 = _errs101 === errors;
valid58 = _valid11;
if(valid58){
var props7 = {};
props7.settings = true;
}
}
if(!valid58){
const err66 = {instancePath,schemaPath:"#/allOf/12/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err66]; else vErrors.push(err66);
errors++;
}
if(props6 !== true && props7 !== undefined){
if(props7 === true){
props6 = true;
}
else {
props6 = props6 || {};
Object.assign(props6, props7);
}
}
const _errs105 = errors;
let valid63 = true;
const _errs106 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if((data.contents === undefined) && (missing10 = "contents")){
const err67 = {};
if(vErrors === null) vErrors = [err67]; else vErrors.push(err67);
errors++;
}
else {
if(data.contents !== undefined){
let data48 = data.contents;
if(Array.isArray(data48)){
const _errs108 = errors;
const len12 = data48.length;
for(let i12=0; i12<len12; i12++){
let data49 = data48[i12];
const _errs109 = errors;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
let missing11;
if((data49.type === undefined) && (missing11 = "type")){
const err68 = {};
if(vErrors === null) vErrors = [err68]; else vErrors.push(err68);
errors++;
}
else {
if(data49.type !== undefined){
if("last_frame" !== data49.type){
const err69 = {};
if(vErrors === null) vErrors = [err69]; else vErrors.push(err69);
errors++;
}
}
}
}
var valid65 = _errs109 === errors;
if(valid65){
break;
}
}
if(!valid65){
const err70 = {};
if(vErrors === null) vErrors = [err70]; else vErrors.push(err70);
errors++;
}
else {
errors = _errs108;
if(vErrors !== null){
if(_errs108){
vErrors.length = _errs108;
}
else {
vErrors = null;
}
}
}
}
}
}
}
var _valid12 = _errs106 === errors;
errors = _errs105;
if(vErrors !== null){
if(_errs105){
vErrors.length = _errs105;
}
else {
vErrors = null;
}
}
if(_valid12){
const _errs111 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.settings !== undefined){
let data51 = data.settings;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.resolution !== undefined){
if("1080p" !== data51.resolution){
const err71 = {instancePath:instancePath+"/settings/resolution",schemaPath:"#/allOf/13/then/properties/settings/properties/resolution/const",keyword:"const",params:{allowedValue: "1080p"}};
if(vErrors === null) vErrors = [err71]; else vErrors.push(err71);
errors++;
}
}
}
}
}
var _valid12 = _errs111 === errors;
valid63 = _valid12;
if(valid63){
var props8 = {};
props8.settings = true;
props8.contents = true;
}
}
if(!valid63){
const err72 = {instancePath,schemaPath:"#/allOf/13/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err72]; else vErrors.push(err72);
errors++;
}
if(props6 !== true && props8 !== undefined){
if(props8 === true){
props6 = true;
}
else {
props6 = props6 || {};
Object.assign(props6, props8);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents === undefined){
const err73 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contents"}};
if(vErrors === null) vErrors = [err73]; else vErrors.push(err73);
errors++;
}
if(props6 !== true){
props6 = props6 || {};
props6.contents = true;
props6.settings = true;
props6.options = true;
}
if(data.contents !== undefined){
let data53 = data.contents;
if(Array.isArray(data53)){
if(data53.length < 1){
const err74 = {instancePath:instancePath+"/contents",schemaPath:"#/properties/contents/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null) vErrors = [err74]; else vErrors.push(err74);
errors++;
}
const len13 = data53.length;
for(let i13=0; i13<len13; i13++){
let data54 = data53[i13];
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.type === undefined){
const err75 = {instancePath:instancePath+"/contents/" + i13,schemaPath:"#/properties/contents/items/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null) vErrors = [err75]; else vErrors.push(err75);
errors++;
}
if(data54.type !== undefined){
let data55 = data54.type;
if(typeof data55 !== "string"){
const err76 = {instancePath:instancePath+"/contents/" + i13+"/type",schemaPath:"#/properties/contents/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err76]; else vErrors.push(err76);
errors++;
}
if(!((((data55 === "prompt") || (data55 === "first_frame")) || (data55 === "last_frame")) || (data55 === "voice"))){
const err77 = {instancePath:instancePath+"/contents/" + i13+"/type",schemaPath:"#/properties/contents/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema36.properties.contents.items.properties.type.enum}};
if(vErrors === null) vErrors = [err77]; else vErrors.push(err77);
errors++;
}
}
if(data54.text !== undefined){
if(typeof data54.text !== "string"){
const err78 = {instancePath:instancePath+"/contents/" + i13+"/text",schemaPath:"#/properties/contents/items/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err78]; else vErrors.push(err78);
errors++;
}
}
if(data54.url !== undefined){
if(typeof data54.url !== "string"){
const err79 = {instancePath:instancePath+"/contents/" + i13+"/url",schemaPath:"#/properties/contents/items/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err79]; else vErrors.push(err79);
errors++;
}
}
if(data54.id !== undefined){
if(typeof data54.id !== "string"){
const err80 = {instancePath:instancePath+"/contents/" + i13+"/id",schemaPath:"#/properties/contents/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err80]; else vErrors.push(err80);
errors++;
}
}
if(data54.voice_id !== undefined){
if(typeof data54.voice_id !== "string"){
const err81 = {instancePath:instancePath+"/contents/" + i13+"/voice_id",schemaPath:"#/properties/contents/items/properties/voice_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err81]; else vErrors.push(err81);
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/contents/" + i13,schemaPath:"#/properties/contents/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err82]; else vErrors.push(err82);
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/contents",schemaPath:"#/properties/contents/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err83]; else vErrors.push(err83);
errors++;
}
}
if(data.settings !== undefined){
let data60 = data.settings;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.audio !== undefined){
let data61 = data60.audio;
if(typeof data61 !== "string"){
const err84 = {instancePath:instancePath+"/settings/audio",schemaPath:"#/properties/settings/properties/audio/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err84]; else vErrors.push(err84);
errors++;
}
if(!((data61 === "native") || (data61 === "off"))){
const err85 = {instancePath:instancePath+"/settings/audio",schemaPath:"#/properties/settings/properties/audio/enum",keyword:"enum",params:{allowedValues: schema36.properties.settings.properties.audio.enum}};
if(vErrors === null) vErrors = [err85]; else vErrors.push(err85);
errors++;
}
}
if(data60.resolution !== undefined){
let data62 = data60.resolution;
if(typeof data62 !== "string"){
const err86 = {instancePath:instancePath+"/settings/resolution",schemaPath:"#/properties/settings/properties/resolution/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err86]; else vErrors.push(err86);
errors++;
}
if(!((data62 === "720p") || (data62 === "1080p"))){
const err87 = {instancePath:instancePath+"/settings/resolution",schemaPath:"#/properties/settings/properties/resolution/enum",keyword:"enum",params:{allowedValues: schema36.properties.settings.properties.resolution.enum}};
if(vErrors === null) vErrors = [err87]; else vErrors.push(err87);
errors++;
}
}
if(data60.duration !== undefined){
let data63 = data60.duration;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
const err88 = {instancePath:instancePath+"/settings/duration",schemaPath:"#/properties/settings/properties/duration/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err88]; else vErrors.push(err88);
errors++;
}
if(!((data63 === 5) || (data63 === 10))){
const err89 = {instancePath:instancePath+"/settings/duration",schemaPath:"#/properties/settings/properties/duration/enum",keyword:"enum",params:{allowedValues: schema36.properties.settings.properties.duration.enum}};
if(vErrors === null) vErrors = [err89]; else vErrors.push(err89);
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err90]; else vErrors.push(err90);
errors++;
}
}
if(data.options !== undefined){
let data64 = data.options;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
if(data64.callback_url !== undefined){
if(typeof data64.callback_url !== "string"){
const err91 = {instancePath:instancePath+"/options/callback_url",schemaPath:"#/properties/options/properties/callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err91]; else vErrors.push(err91);
errors++;
}
}
if(data64.external_task_id !== undefined){
let data66 = data64.external_task_id;
if(typeof data66 === "string"){
if(func1(data66) > 255){
const err92 = {instancePath:instancePath+"/options/external_task_id",schemaPath:"#/properties/options/properties/external_task_id/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null) vErrors = [err92]; else vErrors.push(err92);
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/options/external_task_id",schemaPath:"#/properties/options/properties/external_task_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err93]; else vErrors.push(err93);
errors++;
}
}
if(data64.watermark_info !== undefined){
let data67 = data64.watermark_info;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.enabled !== undefined){
if(typeof data67.enabled !== "boolean"){
const err94 = {instancePath:instancePath+"/options/watermark_info/enabled",schemaPath:"#/properties/options/properties/watermark_info/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null) vErrors = [err94]; else vErrors.push(err94);
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/options/watermark_info",schemaPath:"#/properties/options/properties/watermark_info/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err95]; else vErrors.push(err95);
errors++;
}
}
}
else {
const err96 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err96]; else vErrors.push(err96);
errors++;
}
}
}
else {
const err97 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err97]; else vErrors.push(err97);
errors++;
}
validate69.errors = vErrors;
evaluated0.props = props6;
return errors === 0;
}
validate69.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const validateKlingCreateImageToVideoRequest = validate70;
const schema37 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"kling/create-image-to-video.request.json","title":"Image to video: request","type":"object","required":["image"],"allOf":[{"if":{"properties":{"voice_list":{"minItems":1}},"required":["voice_list"]},"then":{"properties":{"sound":{"const":"on"}}}},{"if":{"properties":{"model_name":{"const":"kling-v2-6"},"sound":{"const":"on"}},"required":["model_name","sound"]},"then":{"properties":{"mode":{"const":"pro"}}}},{"if":{"properties":{"model_name":{"const":"kling-v2-6"}},"required":["model_name"]},"then":{"properties":{"duration":{"enum":["5","10"]}}}}],"not":{"required":["voice_list","element_list"]},"x-kling-empty-is-absent":true,"x-kling-refusals":{"not":{"code":1201,"message":"voice_list and element_list cannot be set at the same time","mark":"invented","fact":"wording-both","stage":"lookups","expected":"only one of voice_list and element_list"}},"x-kling-facts":["video-request","voice-list","field-order"],"examples":[{"model_name":"kling-v2-6","image":"https://example.com/pictures/face.png","prompt":"The man <<<voice_1>>> says: welcome on board.","voice_list":[{"voice_id":"829824295735410756"}],"sound":"on","mode":"pro","duration":"5"},{"model_name":"kling-v2-6","image":"https://example.com/pictures/face.png","prompt":"Waves break on the shore."}],"properties":{"model_name":{"title":"Model","description":"Models that sound or voices were made for.","type":"string","enum":["kling-v2-6","kling-v3"],"default":"kling-v2-6","x-kling-order":1,"x-kling-refusals":{"enum":{"code":1201,"message":"<field> value '<value>' is invalid","mark":"observed","fact":"video-model-wording"}},"x-kling-facts":["video-request"]},"image":{"title":"First picture","description":"URL or raw base64, without a data: prefix; .jpg, .jpeg or .png, at most 10 MB, sides of at least 300 px.","type":"string","pattern":"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]|[A-Za-z0-9+/]{16})","examples":["https://example.com/pictures/face.png"],"x-kling-order":2,"x-kling-refusals":{"pattern":{"code":1201,"message":"File is not in a valid base64 format","mark":"observed","fact":"wording-base64","expected":"a URL or base64"},"required":{"code":1201,"message":"image can not be null","mark":"observed","fact":"wording-image"}},"x-kling-facts":["video-request"]},"image_tail":{"title":"Last picture","description":"URL or raw base64, without a data: prefix; .jpg, .jpeg or .png, at most 10 MB, sides of at least 300 px.","type":"string","pattern":"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]|[A-Za-z0-9+/]{16})","examples":["https://example.com/pictures/face.png"],"x-kling-order":3,"x-kling-refusals":{"pattern":{"code":1201,"message":"File is not in a valid base64 format","mark":"observed","fact":"wording-base64","expected":"a URL or base64"}},"x-kling-facts":["video-request"]},"prompt":{"title":"What happens","type":"string","maxLength":2500,"x-kling-order":4,"x-kling-facts":["video-request"]},"element_list":{"title":"Elements that take part","type":"array","maxItems":7,"x-kling-order":5,"x-kling-refusals":{"maxItems":{"code":1201,"message":"element_list only supports at most 7 elements","mark":"invented","fact":"video-wording","expected":"at most 7 elements"},"type":{"code":1201,"message":"<field> value type is invalid, expected array","mark":"inferred","fact":"wording-type"}},"items":{"title":"Element","type":"object","required":["element_id"],"properties":{"element_id":{"title":"Id of the element","type":"string","x-kling-coerce":"text","x-kling-order":1,"x-kling-refusals":{"required":{"code":1201,"message":"<camelField>: must not be blank","mark":"inferred","fact":"wording-required"}},"x-kling-facts":["element-in-video"]}}},"examples":[[]],"x-kling-facts":["element-in-video"]},"negative_prompt":{"title":"What must not be seen","type":"string","maxLength":2500,"x-kling-order":6,"x-kling-facts":["video-request"]},"sound":{"title":"Sound","type":"string","enum":["off","on"],"default":"off","x-kling-order":7,"x-kling-refusals":{"const":{"code":1201,"message":"sound must be on when voice_list is not empty","mark":"invented","fact":"video-wording","stage":"lookups","expected":"on, for voices to be heard"}},"x-kling-facts":["video-request","voice-list"]},"voice_list":{"title":"Voices that speak","description":"At most 2: custom voices or presets. The n-th is named <<<voice_n>>> in the prompt.","type":"array","maxItems":2,"x-kling-order":8,"x-kling-refusals":{"maxItems":{"code":1201,"message":"voice_list only supports at most 2 voices","mark":"invented","fact":"video-wording","expected":"at most 2 voices"},"type":{"code":1201,"message":"<field> value type is invalid, expected array","mark":"inferred","fact":"wording-type"}},"items":{"title":"Voice","type":"object","required":["voice_id"],"properties":{"voice_id":{"title":"Id of the voice","description":"Of a custom voice or a preset; not of the TTS catalogue.","type":"string","x-kling-coerce":"text","x-kling-order":1,"x-kling-refusals":{"required":{"code":1201,"message":"<camelField>: must not be blank","mark":"inferred","fact":"wording-required"}},"x-kling-facts":["voice-list"]}}},"examples":[[{"voice_id":"829824295735410756"}],[{"voice_id":"829824295735410756"},{"voice_id":"829824295735410756"}]],"x-kling-facts":["voice-list"]},"mode":{"title":"Quality","description":"std = 720p, pro = 1080p; kling-v2-6 has sound at pro only.","type":"string","enum":["std","pro"],"default":"std","x-kling-order":9,"x-kling-refusals":{"enum":{"code":1201,"message":"<field> value '<value>' is invalid","mark":"observed","fact":"video-model-wording"},"const":{"code":1201,"message":"sound is only supported in pro mode","mark":"invented","fact":"video-wording","stage":"lookups","expected":"pro, where sound is on"}},"x-kling-facts":["video-request"]},"duration":{"title":"Seconds","description":"5 or 10 with kling-v2-6, 3 to 15 with kling-v3.","type":"string","enum":["5","10","3","4","6","7","8","9","11","12","13","14","15"],"default":"5","x-kling-coerce":"text","x-kling-order":10,"x-kling-refusals":{"enum":{"code":1201,"message":"<field> value '<value>' is invalid","mark":"observed","fact":"video-model-wording"}},"x-kling-facts":["video-request"]},"watermark_info":{"title":"Watermark","type":"object","properties":{"enabled":{"title":"A second file with a watermark","type":"boolean","default":false,"x-kling-order":1,"x-kling-facts":["watermark"]}},"x-kling-order":11,"x-kling-facts":["watermark"],"examples":[{"enabled":false},{"enabled":true}]},"callback_url":{"title":"Callback URL","description":"The server posts the task here whenever its status changes.","type":"string","x-kling-facts":["callback-statuses"],"x-kling-order":12},"external_task_id":{"title":"External task id","description":"Name of your own for the task, unique within the account; usable in place of the task id in queries.","type":"string","maxLength":255,"x-kling-refusals":{"maxLength":{"code":1201,"message":"<camelField>: size must be between 0 and <limit>","mark":"invented","fact":"external-id-length"}},"x-kling-facts":["external-id-unique","external-id-length"],"x-kling-order":13}},"x-kling-order":14};
function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-image-to-video.request.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.voice_list === undefined) && (missing0 = "voice_list")) || ((data.element_list === undefined) && (missing0 = "element_list"))){
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
const _errs4 = errors;
let valid2 = true;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.voice_list === undefined) && (missing1 = "voice_list")){
const err2 = {};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
else {
if(data.voice_list !== undefined){
let data0 = data.voice_list;
if(Array.isArray(data0)){
if(data0.length < 1){
const err3 = {};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
}
}
}
var _valid0 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sound !== undefined){
if("on" !== data.sound){
const err4 = {instancePath:instancePath+"/sound",schemaPath:"#/allOf/0/then/properties/sound/const",keyword:"const",params:{allowedValue: "on"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
}
}
var _valid0 = _errs7 === errors;
valid2 = _valid0;
if(valid2){
var props0 = {};
props0.sound = true;
props0.voice_list = true;
}
}
if(!valid2){
const err5 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
const _errs10 = errors;
let valid5 = true;
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.model_name === undefined) && (missing2 = "model_name")) || ((data.sound === undefined) && (missing2 = "sound"))){
const err6 = {};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
else {
if(data.model_name !== undefined){
const _errs12 = errors;
if("kling-v2-6" !== data.model_name){
const err7 = {};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
var valid6 = _errs12 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.sound !== undefined){
const _errs13 = errors;
if("on" !== data.sound){
const err8 = {};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
var valid6 = _errs13 === errors;
}
else {
var valid6 = true;
}
}
}
}
var _valid1 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mode !== undefined){
if("pro" !== data.mode){
const err9 = {instancePath:instancePath+"/mode",schemaPath:"#/allOf/1/then/properties/mode/const",keyword:"const",params:{allowedValue: "pro"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
}
}
var _valid1 = _errs14 === errors;
valid5 = _valid1;
if(valid5){
var props1 = {};
props1.mode = true;
props1.model_name = true;
props1.sound = true;
}
}
if(!valid5){
const err10 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
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
const _errs17 = errors;
let valid8 = true;
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.model_name === undefined) && (missing3 = "model_name")){
const err11 = {};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
else {
if(data.model_name !== undefined){
if("kling-v2-6" !== data.model_name){
const err12 = {};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
}
}
}
var _valid2 = _errs18 === errors;
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs20 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.duration !== undefined){
let data6 = data.duration;
if(!((data6 === "5") || (data6 === "10"))){
const err13 = {instancePath:instancePath+"/duration",schemaPath:"#/allOf/2/then/properties/duration/enum",keyword:"enum",params:{allowedValues: schema37.allOf[2].then.properties.duration.enum}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
}
}
var _valid2 = _errs20 === errors;
valid8 = _valid2;
if(valid8){
var props2 = {};
props2.duration = true;
props2.model_name = true;
}
}
if(!valid8){
const err14 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.image === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "image"}};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.model_name = true;
props0.image = true;
props0.image_tail = true;
props0.prompt = true;
props0.element_list = true;
props0.negative_prompt = true;
props0.sound = true;
props0.voice_list = true;
props0.mode = true;
props0.duration = true;
props0.watermark_info = true;
props0.callback_url = true;
props0.external_task_id = true;
}
if(data.model_name !== undefined){
let data7 = data.model_name;
if(typeof data7 !== "string"){
const err16 = {instancePath:instancePath+"/model_name",schemaPath:"#/properties/model_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err16]; else vErrors.push(err16);
errors++;
}
if(!((data7 === "kling-v2-6") || (data7 === "kling-v3"))){
const err17 = {instancePath:instancePath+"/model_name",schemaPath:"#/properties/model_name/enum",keyword:"enum",params:{allowedValues: schema37.properties.model_name.enum}};
if(vErrors === null) vErrors = [err17]; else vErrors.push(err17);
errors++;
}
}
if(data.image !== undefined){
let data8 = data.image;
if(typeof data8 === "string"){
if(!pattern8.test(data8)){
const err18 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/pattern",keyword:"pattern",params:{pattern: "^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]|[A-Za-z0-9+/]{16})"}};
if(vErrors === null) vErrors = [err18]; else vErrors.push(err18);
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err19]; else vErrors.push(err19);
errors++;
}
}
if(data.image_tail !== undefined){
let data9 = data.image_tail;
if(typeof data9 === "string"){
if(!pattern8.test(data9)){
const err20 = {instancePath:instancePath+"/image_tail",schemaPath:"#/properties/image_tail/pattern",keyword:"pattern",params:{pattern: "^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]|[A-Za-z0-9+/]{16})"}};
if(vErrors === null) vErrors = [err20]; else vErrors.push(err20);
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/image_tail",schemaPath:"#/properties/image_tail/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err21]; else vErrors.push(err21);
errors++;
}
}
if(data.prompt !== undefined){
let data10 = data.prompt;
if(typeof data10 === "string"){
if(func1(data10) > 2500){
const err22 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/maxLength",keyword:"maxLength",params:{limit: 2500}};
if(vErrors === null) vErrors = [err22]; else vErrors.push(err22);
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err23]; else vErrors.push(err23);
errors++;
}
}
if(data.element_list !== undefined){
let data11 = data.element_list;
if(Array.isArray(data11)){
if(data11.length > 7){
const err24 = {instancePath:instancePath+"/element_list",schemaPath:"#/properties/element_list/maxItems",keyword:"maxItems",params:{limit: 7}};
if(vErrors === null) vErrors = [err24]; else vErrors.push(err24);
errors++;
}
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.element_id === undefined){
const err25 = {instancePath:instancePath+"/element_list/" + i0,schemaPath:"#/properties/element_list/items/required",keyword:"required",params:{missingProperty: "element_id"}};
if(vErrors === null) vErrors = [err25]; else vErrors.push(err25);
errors++;
}
if(data12.element_id !== undefined){
if(typeof data12.element_id !== "string"){
const err26 = {instancePath:instancePath+"/element_list/" + i0+"/element_id",schemaPath:"#/properties/element_list/items/properties/element_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err26]; else vErrors.push(err26);
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/element_list/" + i0,schemaPath:"#/properties/element_list/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err27]; else vErrors.push(err27);
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/element_list",schemaPath:"#/properties/element_list/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err28]; else vErrors.push(err28);
errors++;
}
}
if(data.negative_prompt !== undefined){
let data14 = data.negative_prompt;
if(typeof data14 === "string"){
if(func1(data14) > 2500){
const err29 = {instancePath:instancePath+"/negative_prompt",schemaPath:"#/properties/negative_prompt/maxLength",keyword:"maxLength",params:{limit: 2500}};
if(vErrors === null) vErrors = [err29]; else vErrors.push(err29);
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/negative_prompt",schemaPath:"#/properties/negative_prompt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err30]; else vErrors.push(err30);
errors++;
}
}
if(data.sound !== undefined){
let data15 = data.sound;
if(typeof data15 !== "string"){
const err31 = {instancePath:instancePath+"/sound",schemaPath:"#/properties/sound/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err31]; else vErrors.push(err31);
errors++;
}
if(!((data15 === "off") || (data15 === "on"))){
const err32 = {instancePath:instancePath+"/sound",schemaPath:"#/properties/sound/enum",keyword:"enum",params:{allowedValues: schema37.properties.sound.enum}};
if(vErrors === null) vErrors = [err32]; else vErrors.push(err32);
errors++;
}
}
if(data.voice_list !== undefined){
let data16 = data.voice_list;
if(Array.isArray(data16)){
if(data16.length > 2){
const err33 = {instancePath:instancePath+"/voice_list",schemaPath:"#/properties/voice_list/maxItems",keyword:"maxItems",params:{limit: 2}};
if(vErrors === null) vErrors = [err33]; else vErrors.push(err33);
errors++;
}
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.voice_id === undefined){
const err34 = {instancePath:instancePath+"/voice_list/" + i1,schemaPath:"#/properties/voice_list/items/required",keyword:"required",params:{missingProperty: "voice_id"}};
if(vErrors === null) vErrors = [err34]; else vErrors.push(err34);
errors++;
}
if(data17.voice_id !== undefined){
if(typeof data17.voice_id !== "string"){
const err35 = {instancePath:instancePath+"/voice_list/" + i1+"/voice_id",schemaPath:"#/properties/voice_list/items/properties/voice_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err35]; else vErrors.push(err35);
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/voice_list/" + i1,schemaPath:"#/properties/voice_list/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err36]; else vErrors.push(err36);
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/voice_list",schemaPath:"#/properties/voice_list/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err37]; else vErrors.push(err37);
errors++;
}
}
if(data.mode !== undefined){
let data19 = data.mode;
if(typeof data19 !== "string"){
const err38 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err38]; else vErrors.push(err38);
errors++;
}
if(!((data19 === "std") || (data19 === "pro"))){
const err39 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema37.properties.mode.enum}};
if(vErrors === null) vErrors = [err39]; else vErrors.push(err39);
errors++;
}
}
if(data.duration !== undefined){
let data20 = data.duration;
if(typeof data20 !== "string"){
const err40 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err40]; else vErrors.push(err40);
errors++;
}
if(!(((((((((((((data20 === "5") || (data20 === "10")) || (data20 === "3")) || (data20 === "4")) || (data20 === "6")) || (data20 === "7")) || (data20 === "8")) || (data20 === "9")) || (data20 === "11")) || (data20 === "12")) || (data20 === "13")) || (data20 === "14")) || (data20 === "15"))){
const err41 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/enum",keyword:"enum",params:{allowedValues: schema37.properties.duration.enum}};
if(vErrors === null) vErrors = [err41]; else vErrors.push(err41);
errors++;
}
}
if(data.watermark_info !== undefined){
let data21 = data.watermark_info;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.enabled !== undefined){
if(typeof data21.enabled !== "boolean"){
const err42 = {instancePath:instancePath+"/watermark_info/enabled",schemaPath:"#/properties/watermark_info/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null) vErrors = [err42]; else vErrors.push(err42);
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/watermark_info",schemaPath:"#/properties/watermark_info/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err43]; else vErrors.push(err43);
errors++;
}
}
if(data.callback_url !== undefined){
if(typeof data.callback_url !== "string"){
const err44 = {instancePath:instancePath+"/callback_url",schemaPath:"#/properties/callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err44]; else vErrors.push(err44);
errors++;
}
}
if(data.external_task_id !== undefined){
let data24 = data.external_task_id;
if(typeof data24 === "string"){
if(func1(data24) > 255){
const err45 = {instancePath:instancePath+"/external_task_id",schemaPath:"#/properties/external_task_id/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null) vErrors = [err45]; else vErrors.push(err45);
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/external_task_id",schemaPath:"#/properties/external_task_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err46]; else vErrors.push(err46);
errors++;
}
}
}
else {
const err47 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err47]; else vErrors.push(err47);
errors++;
}
validate70.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate70.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const validateKlingCreateLipSyncRequest = validate71;
const schema38 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"kling/create-lip-sync.request.json","title":"Lip-sync: request","type":"object","required":["input"],"x-kling-empty-is-absent":true,"x-kling-facts":["lip-sync-old","field-order"],"examples":[{"input":{"video_id":"830460928805724256","mode":"text2video","text":"Good morning.","voice_id":"oversea_male1","voice_language":"en","voice_speed":1}},{"input":{"video_url":"https://example.com/clips/waves.mp4","mode":"audio2video","audio_type":"url","audio_url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/out.mp3"}}],"properties":{"input":{"title":"What is to speak","type":"object","required":["mode"],"properties":{"video_id":{"title":"Kling video","description":"At most 30 days old, 2 to 60 s.","type":"string","x-kling-order":1,"x-kling-facts":["lip-sync-old","video-not-found"]},"video_url":{"title":"Video of your own","description":".mp4 or .mov, at most 100 MB, 2 to 60 s, sides 512 to 2160 px.","type":"string","pattern":"^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]{1,255}(?:[/?#]|$)","x-kling-order":2,"x-kling-refusals":{"pattern":{"code":1201,"message":"Video URL is invalid","mark":"inferred","fact":"wording-video-url","expected":"an http or https URL"}},"x-kling-facts":["lip-sync-old","media-problems"]},"mode":{"title":"Speech from text, or a sound","type":"string","enum":["text2video","audio2video"],"x-kling-order":3,"x-kling-refusals":{"required":{"code":1201,"message":"<camelField>: must not be null","mark":"observed","fact":"lip-sync-wording"},"enum":{"code":1201,"message":"<field> value '<value>' is invalid, allowed values: <allowed>","mark":"observed","fact":"lip-sync-wording"}},"x-kling-facts":["lip-sync-old"]},"text":{"title":"Text","description":"For text2video.","type":"string","maxLength":120,"x-kling-order":4,"x-kling-refusals":{"required":{"code":1201,"message":"text is required","mark":"observed","fact":"lip-sync-wording","stage":"lookups"}},"x-kling-facts":["lip-sync-old"]},"voice_id":{"title":"Named voice","description":"For text2video; an id of the TTS catalogue.","type":"string","x-kling-order":5,"x-kling-refusals":{"required":{"code":1201,"message":"Voice language not found","mark":"observed","fact":"lip-sync-wording","stage":"lookups"}},"x-kling-facts":["lip-sync-old"]},"voice_language":{"title":"Language of the voice","type":"string","enum":["zh","en"],"x-kling-order":6,"x-kling-refusals":{"enum":{"code":1201,"message":"<field> value '<value>' is invalid, allowed values: <allowed>","mark":"observed","fact":"lip-sync-wording"}},"x-kling-facts":["lip-sync-old"]},"voice_speed":{"title":"Speed","type":"number","minimum":0.8,"maximum":2,"x-kling-coerce":"number","x-kling-order":7,"x-kling-refusals":{"maximum":{"code":1201,"message":"<camelField>: must be less than or equal to <limit>","mark":"observed","fact":"lip-sync-wording"}},"x-kling-facts":["lip-sync-old"]},"audio_type":{"title":"How the sound is given","description":"For audio2video.","type":"string","enum":["file","url"],"x-kling-order":8,"x-kling-refusals":{"required":{"code":1201,"message":"Audio type is null","mark":"observed","fact":"lip-sync-wording","stage":"lookups"},"enum":{"code":1201,"message":"<field> value '<value>' is invalid, allowed values: <allowed>","mark":"observed","fact":"lip-sync-wording"}},"x-kling-facts":["lip-sync-old"]},"audio_file":{"title":"Sound as base64","description":"For audio_type file; .mp3, .wav, .m4a or .aac, at most 5 MB.","type":"string","pattern":"^[A-Za-z0-9+/]{16}","examples":["SUQzBAAAAAAAI1RTU0UAAAAP"],"x-kling-order":9,"x-kling-refusals":{"required":{"code":1201,"message":"audio_file is required","mark":"inferred","fact":"wording-pairs","stage":"lookups"},"pattern":{"code":1201,"message":"File is not in a valid base64 format","mark":"observed","fact":"wording-base64","expected":"a URL or base64"}},"x-kling-facts":["lip-sync-old","sound-source"]},"audio_url":{"title":"URL of the sound","description":"For audio_type url.","type":"string","pattern":"^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]{1,255}(?:[/?#]|$)","x-kling-order":10,"x-kling-refusals":{"required":{"code":1201,"message":"audio_url is required","mark":"inferred","fact":"wording-pairs","stage":"lookups"},"pattern":{"code":1201,"message":"Audio URL is invalid","mark":"inferred","fact":"wording-video-url","expected":"an http or https URL"}},"x-kling-facts":["lip-sync-old","sound-source"]},"callback_url":{"title":"Callback URL","description":"May stand here or outside.","type":"string","x-kling-order":11,"x-kling-facts":["callback-statuses"]}},"anyOf":[{"required":["video_id"]},{"required":["video_url"]}],"not":{"required":["video_id","video_url"]},"allOf":[{"if":{"properties":{"mode":{"const":"text2video"}},"required":["mode"]},"then":{"required":["text","voice_id"]}},{"if":{"properties":{"mode":{"const":"audio2video"}},"required":["mode"]},"then":{"required":["audio_type"]}},{"if":{"properties":{"audio_type":{"const":"file"}},"required":["audio_type"]},"then":{"required":["audio_file"]}},{"if":{"properties":{"audio_type":{"const":"url"}},"required":["audio_type"]},"then":{"required":["audio_url"]}}],"x-kling-order":1,"x-kling-refusals":{"anyOf":{"code":1201,"message":"video_id or video_url is required","mark":"observed","fact":"lip-sync-wording","stage":"lookups","expected":"video_id or video_url","order":3.5},"not":{"code":1201,"message":"video_id and video_url cannot be set at the same time","mark":"invented","fact":"wording-both","stage":"lookups","expected":"only one of video_id and video_url","order":3.5}},"x-kling-facts":["lip-sync-old"],"examples":[{"video_url":"https://example.com/clips/waves.mp4","mode":"audio2video","audio_type":"url","audio_url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/out.mp3"},{"video_url":"https://example.com/clips/waves.mp4","mode":"text2video","text":"Good morning, and welcome on board.","voice_id":"oversea_male1","voice_language":"en","voice_speed":1}]},"callback_url":{"title":"Callback URL","description":"The server posts the task here whenever its status changes.","type":"string","x-kling-facts":["callback-statuses"],"x-kling-order":2},"external_task_id":{"title":"External task id","description":"Name of your own for the task, unique within the account; usable in place of the task id in queries.","type":"string","maxLength":255,"x-kling-refusals":{"maxLength":{"code":1201,"message":"<camelField>: size must be between 0 and <limit>","mark":"invented","fact":"external-id-length"}},"x-kling-facts":["external-id-unique","external-id-length"],"x-kling-order":3}},"x-kling-order":4};
const pattern30 = new RegExp("^[A-Za-z0-9+/]{16}", "u");
function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-lip-sync.request.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "input"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.input !== undefined){
let data0 = data.input;
const _errs3 = errors;
const _errs4 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if(((data0.video_id === undefined) && (missing0 = "video_id")) || ((data0.video_url === undefined) && (missing0 = "video_url"))){
const err1 = {};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
}
var valid1 = _errs4 === errors;
if(valid1){
const err2 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/not",keyword:"not",params:{}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
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
const _errs5 = errors;
let valid2 = false;
const _errs6 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.video_id === undefined){
const err3 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/anyOf/0/required",keyword:"required",params:{missingProperty: "video_id"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
const _errs7 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.video_url === undefined){
const err4 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/anyOf/1/required",keyword:"required",params:{missingProperty: "video_url"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err5 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
const _errs9 = errors;
let valid4 = true;
const _errs10 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.mode === undefined) && (missing1 = "mode")){
const err6 = {};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
else {
if(data0.mode !== undefined){
if("text2video" !== data0.mode){
const err7 = {};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
}
}
var _valid1 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs12 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.text === undefined){
const err8 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/allOf/0/then/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
if(data0.voice_id === undefined){
const err9 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/allOf/0/then/required",keyword:"required",params:{missingProperty: "voice_id"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
}
var _valid1 = _errs12 === errors;
valid4 = _valid1;
}
if(!valid4){
const err10 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
const _errs14 = errors;
let valid6 = true;
const _errs15 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing2;
if((data0.mode === undefined) && (missing2 = "mode")){
const err11 = {};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
else {
if(data0.mode !== undefined){
if("audio2video" !== data0.mode){
const err12 = {};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
}
}
}
var _valid2 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs17 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.audio_type === undefined){
const err13 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/allOf/1/then/required",keyword:"required",params:{missingProperty: "audio_type"}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
}
var _valid2 = _errs17 === errors;
valid6 = _valid2;
}
if(!valid6){
const err14 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
const _errs19 = errors;
let valid8 = true;
const _errs20 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing3;
if((data0.audio_type === undefined) && (missing3 = "audio_type")){
const err15 = {};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
errors++;
}
else {
if(data0.audio_type !== undefined){
if("file" !== data0.audio_type){
const err16 = {};
if(vErrors === null) vErrors = [err16]; else vErrors.push(err16);
errors++;
}
}
}
}
var _valid3 = _errs20 === errors;
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs22 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.audio_file === undefined){
const err17 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/allOf/2/then/required",keyword:"required",params:{missingProperty: "audio_file"}};
if(vErrors === null) vErrors = [err17]; else vErrors.push(err17);
errors++;
}
}
var _valid3 = _errs22 === errors;
valid8 = _valid3;
}
if(!valid8){
const err18 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err18]; else vErrors.push(err18);
errors++;
}
const _errs24 = errors;
let valid10 = true;
const _errs25 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing4;
if((data0.audio_type === undefined) && (missing4 = "audio_type")){
const err19 = {};
if(vErrors === null) vErrors = [err19]; else vErrors.push(err19);
errors++;
}
else {
if(data0.audio_type !== undefined){
if("url" !== data0.audio_type){
const err20 = {};
if(vErrors === null) vErrors = [err20]; else vErrors.push(err20);
errors++;
}
}
}
}
var _valid4 = _errs25 === errors;
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs27 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.audio_url === undefined){
const err21 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/allOf/3/then/required",keyword:"required",params:{missingProperty: "audio_url"}};
if(vErrors === null) vErrors = [err21]; else vErrors.push(err21);
errors++;
}
}
var _valid4 = _errs27 === errors;
valid10 = _valid4;
}
if(!valid10){
const err22 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/allOf/3/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err22]; else vErrors.push(err22);
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.mode === undefined){
const err23 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: "mode"}};
if(vErrors === null) vErrors = [err23]; else vErrors.push(err23);
errors++;
}
if(data0.video_id !== undefined){
if(typeof data0.video_id !== "string"){
const err24 = {instancePath:instancePath+"/input/video_id",schemaPath:"#/properties/input/properties/video_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err24]; else vErrors.push(err24);
errors++;
}
}
if(data0.video_url !== undefined){
let data6 = data0.video_url;
if(typeof data6 === "string"){
if(!pattern7.test(data6)){
const err25 = {instancePath:instancePath+"/input/video_url",schemaPath:"#/properties/input/properties/video_url/pattern",keyword:"pattern",params:{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]{1,255}(?:[/?#]|$)"}};
if(vErrors === null) vErrors = [err25]; else vErrors.push(err25);
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/input/video_url",schemaPath:"#/properties/input/properties/video_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err26]; else vErrors.push(err26);
errors++;
}
}
if(data0.mode !== undefined){
let data7 = data0.mode;
if(typeof data7 !== "string"){
const err27 = {instancePath:instancePath+"/input/mode",schemaPath:"#/properties/input/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err27]; else vErrors.push(err27);
errors++;
}
if(!((data7 === "text2video") || (data7 === "audio2video"))){
const err28 = {instancePath:instancePath+"/input/mode",schemaPath:"#/properties/input/properties/mode/enum",keyword:"enum",params:{allowedValues: schema38.properties.input.properties.mode.enum}};
if(vErrors === null) vErrors = [err28]; else vErrors.push(err28);
errors++;
}
}
if(data0.text !== undefined){
let data8 = data0.text;
if(typeof data8 === "string"){
if(func1(data8) > 120){
const err29 = {instancePath:instancePath+"/input/text",schemaPath:"#/properties/input/properties/text/maxLength",keyword:"maxLength",params:{limit: 120}};
if(vErrors === null) vErrors = [err29]; else vErrors.push(err29);
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/input/text",schemaPath:"#/properties/input/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err30]; else vErrors.push(err30);
errors++;
}
}
if(data0.voice_id !== undefined){
if(typeof data0.voice_id !== "string"){
const err31 = {instancePath:instancePath+"/input/voice_id",schemaPath:"#/properties/input/properties/voice_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err31]; else vErrors.push(err31);
errors++;
}
}
if(data0.voice_language !== undefined){
let data10 = data0.voice_language;
if(typeof data10 !== "string"){
const err32 = {instancePath:instancePath+"/input/voice_language",schemaPath:"#/properties/input/properties/voice_language/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err32]; else vErrors.push(err32);
errors++;
}
if(!((data10 === "zh") || (data10 === "en"))){
const err33 = {instancePath:instancePath+"/input/voice_language",schemaPath:"#/properties/input/properties/voice_language/enum",keyword:"enum",params:{allowedValues: schema38.properties.input.properties.voice_language.enum}};
if(vErrors === null) vErrors = [err33]; else vErrors.push(err33);
errors++;
}
}
if(data0.voice_speed !== undefined){
let data11 = data0.voice_speed;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 2 || isNaN(data11)){
const err34 = {instancePath:instancePath+"/input/voice_speed",schemaPath:"#/properties/input/properties/voice_speed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2}};
if(vErrors === null) vErrors = [err34]; else vErrors.push(err34);
errors++;
}
if(data11 < 0.8 || isNaN(data11)){
const err35 = {instancePath:instancePath+"/input/voice_speed",schemaPath:"#/properties/input/properties/voice_speed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.8}};
if(vErrors === null) vErrors = [err35]; else vErrors.push(err35);
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/input/voice_speed",schemaPath:"#/properties/input/properties/voice_speed/type",keyword:"type",params:{type: "number"}};
if(vErrors === null) vErrors = [err36]; else vErrors.push(err36);
errors++;
}
}
if(data0.audio_type !== undefined){
let data12 = data0.audio_type;
if(typeof data12 !== "string"){
const err37 = {instancePath:instancePath+"/input/audio_type",schemaPath:"#/properties/input/properties/audio_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err37]; else vErrors.push(err37);
errors++;
}
if(!((data12 === "file") || (data12 === "url"))){
const err38 = {instancePath:instancePath+"/input/audio_type",schemaPath:"#/properties/input/properties/audio_type/enum",keyword:"enum",params:{allowedValues: schema38.properties.input.properties.audio_type.enum}};
if(vErrors === null) vErrors = [err38]; else vErrors.push(err38);
errors++;
}
}
if(data0.audio_file !== undefined){
let data13 = data0.audio_file;
if(typeof data13 === "string"){
if(!pattern30.test(data13)){
const err39 = {instancePath:instancePath+"/input/audio_file",schemaPath:"#/properties/input/properties/audio_file/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]{16}"}};
if(vErrors === null) vErrors = [err39]; else vErrors.push(err39);
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/input/audio_file",schemaPath:"#/properties/input/properties/audio_file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err40]; else vErrors.push(err40);
errors++;
}
}
if(data0.audio_url !== undefined){
let data14 = data0.audio_url;
if(typeof data14 === "string"){
if(!pattern7.test(data14)){
const err41 = {instancePath:instancePath+"/input/audio_url",schemaPath:"#/properties/input/properties/audio_url/pattern",keyword:"pattern",params:{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]{1,255}(?:[/?#]|$)"}};
if(vErrors === null) vErrors = [err41]; else vErrors.push(err41);
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/input/audio_url",schemaPath:"#/properties/input/properties/audio_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err42]; else vErrors.push(err42);
errors++;
}
}
if(data0.callback_url !== undefined){
if(typeof data0.callback_url !== "string"){
const err43 = {instancePath:instancePath+"/input/callback_url",schemaPath:"#/properties/input/properties/callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err43]; else vErrors.push(err43);
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err44]; else vErrors.push(err44);
errors++;
}
}
if(data.callback_url !== undefined){
if(typeof data.callback_url !== "string"){
const err45 = {instancePath:instancePath+"/callback_url",schemaPath:"#/properties/callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err45]; else vErrors.push(err45);
errors++;
}
}
if(data.external_task_id !== undefined){
let data17 = data.external_task_id;
if(typeof data17 === "string"){
if(func1(data17) > 255){
const err46 = {instancePath:instancePath+"/external_task_id",schemaPath:"#/properties/external_task_id/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null) vErrors = [err46]; else vErrors.push(err46);
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/external_task_id",schemaPath:"#/properties/external_task_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err47]; else vErrors.push(err47);
errors++;
}
}
}
else {
const err48 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err48]; else vErrors.push(err48);
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
export const validateKlingCreateOmniVideo30Request = validate72;
const schema39 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"kling/create-omni-video-3-0.request.json","title":"Omni video 3.0: request","examples":[{"contents":[{"type":"first_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/first_frame.png"}]},{"contents":[{"type":"prompt","text":"Two people talk at the sea."},{"type":"refer_image","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/refer_image.png"}],"settings":{"audio":"native","resolution":"1080p","aspect_ratio":"16:9","duration":10,"seed":7}}],"type":"object","required":["contents"],"properties":{"contents":{"title":"Contents","type":"array","minItems":1,"items":{"title":"Content","type":"object","required":["type"],"properties":{"type":{"title":"Kind of content","type":"string","enum":["prompt","first_frame","last_frame","refer_image","feature_video","base_video","element","voice"],"x-kling-order":1,"x-kling-refusals":{"enum":{"code":1201,"message":"<field> value '<value>' is invalid","mark":"observed","fact":"new-contents-texts"}},"x-kling-facts":["new-contents-3-0"]},"text":{"title":"Text","type":"string","x-kling-order":2},"url":{"title":"URL or base64","type":"string","x-kling-order":3},"id":{"title":"Name in the request","description":"Unique in the request; the prompt names it as @id.","type":"string","x-kling-order":4},"voice_id":{"title":"Voice","type":"string","x-kling-order":5},"element_id":{"title":"Element","type":["string","integer"],"x-kling-order":6}}},"x-kling-order":1,"x-kling-refusals":{"required":{"code":1201,"message":"contents cannot be empty","mark":"observed","fact":"new-contents-texts","expected":"a list of contents"},"minItems":{"code":1201,"message":"contents cannot be empty","mark":"observed","fact":"new-contents-texts","expected":"at least one content"},"type":{"code":1201,"message":"contents value type is invalid, expected array","mark":"observed","fact":"new-contents-texts"}},"x-kling-facts":["new-contents-3-0"],"examples":[[{"type":"first_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/first_frame.png"}],[{"type":"prompt","text":"Two people talk at the sea."},{"type":"refer_image","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/refer_image.png"}]]},"settings":{"title":"Settings","type":"object","properties":{"audio":{"title":"Sound","type":"string","enum":["native","original","off"],"default":"off","x-kling-refusals":{"enum":{"code":1201,"message":"<field> value is invalid","mark":"observed","fact":"new-contents-texts"}},"x-kling-order":1},"resolution":{"title":"Resolution","type":"string","enum":["480p","720p","1080p","4k"],"default":"720p","x-kling-order":2},"aspect_ratio":{"title":"Aspect ratio","type":"string","examples":["16:9"],"x-kling-order":3},"duration":{"title":"Duration","description":"Seconds; what is outside 3 to 15 is taken too, and counts as the nearest of them.","type":"integer","default":5,"x-kling-coerce":"number","x-kling-facts":["new-duration-loose"],"x-kling-order":4},"seed":{"title":"Seed","type":"integer","x-kling-coerce":"number","x-kling-refusals":{"type":{"code":1201,"message":"<field> value '<value>' is invalid","mark":"observed","fact":"new-contents-texts"}},"x-kling-order":5}},"default":{"audio":"off","resolution":"720p","duration":5},"examples":[{},{"audio":"native","resolution":"1080p","aspect_ratio":"16:9","duration":10,"seed":7}],"x-kling-order":2},"options":{"title":"Options","type":"object","properties":{"callback_url":{"title":"Callback URL","description":"The server posts the task here.","type":"string","x-kling-order":1,"x-kling-facts":["callback-statuses"]},"external_task_id":{"title":"External task id","description":"Name of your own for the task, unique within the account; usable in queries.","type":"string","maxLength":255,"x-kling-order":2,"x-kling-refusals":{"maxLength":{"code":1201,"message":"<camelField>: size must be between 0 and <limit>","mark":"invented","fact":"external-id-length"}},"x-kling-facts":["external-id-unique","external-id-length"]},"watermark_info":{"title":"Watermark","type":"object","properties":{"enabled":{"title":"Whether a marked file is made besides","type":"boolean","x-kling-order":1}},"x-kling-order":3}},"examples":[{}],"x-kling-order":3}},"allOf":[{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"prompt"}}},"then":{"required":["text"],"properties":{"text":{"pattern":"\\S"}}}}}},"x-kling-rule":{"name":"prompt-blank","code":1201,"order":10,"message":"content item of type 'prompt' must have non-blank text","mark":"observed","fact":"new-contents-texts","expected":"a text that is not blank","broken":[{"contents":[{"type":"first_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/first_frame.png"},{"type":"prompt","text":" "}]},{"contents":[{"type":"first_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/first_frame.png"},{"type":"prompt"}]}]}},{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"prompt"}}},"then":{"properties":{"text":{"maxLength":2500}}}}}},"x-kling-rule":{"name":"prompt-length","code":1201,"order":11,"message":"content item of type 'prompt' cannot exceed 2500 characters","mark":"invented","fact":"new-contents-limits","expected":"at most 2500 characters","broken":[{"contents":[{"type":"first_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/first_frame.png"},{"type":"prompt","text":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}]}]}},{"properties":{"contents":{"contains":{"type":"object","required":["type"],"properties":{"type":{"const":"prompt"}}},"minContains":0,"maxContains":1}},"x-kling-rule":{"name":"prompt-most","code":1201,"order":12,"message":"content items of type 'prompt' cannot exceed 1","mark":"invented","fact":"new-contents-limits","expected":"at most 1 of type prompt","broken":[{"contents":[{"type":"first_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/first_frame.png"},{"type":"prompt","text":"Two people talk."},{"type":"prompt","text":"Two people talk."}]}]}},{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"first_frame"}}},"then":{"required":["url"],"properties":{"url":{"pattern":"\\S"}}}}}},"x-kling-rule":{"name":"first_frame-blank","code":1201,"order":13,"message":"content item of type 'first_frame' must have a non-blank url","mark":"observed","fact":"new-contents-texts","expected":"a url that is not blank","broken":[{"contents":[{"type":"first_frame","url":" "}]},{"contents":[{"type":"first_frame"}]}]}},{"properties":{"contents":{"contains":{"type":"object","required":["type"],"properties":{"type":{"const":"first_frame"}}},"minContains":0,"maxContains":1}},"x-kling-rule":{"name":"first_frame-most","code":1201,"order":14,"message":"content items of type 'first_frame' cannot exceed 1","mark":"invented","fact":"new-contents-limits","expected":"at most 1 of type first_frame","broken":[{"contents":[{"type":"first_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/first_frame.png"},{"type":"first_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/first_frame.png"}]}]}},{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"last_frame"}}},"then":{"required":["url"],"properties":{"url":{"pattern":"\\S"}}}}}},"x-kling-rule":{"name":"last_frame-blank","code":1201,"order":15,"message":"content item of type 'last_frame' must have a non-blank url","mark":"observed","fact":"new-contents-texts","expected":"a url that is not blank","broken":[{"contents":[{"type":"first_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/first_frame.png"},{"type":"last_frame","url":" "}]},{"contents":[{"type":"first_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/first_frame.png"},{"type":"last_frame"}]}]}},{"properties":{"contents":{"contains":{"type":"object","required":["type"],"properties":{"type":{"const":"last_frame"}}},"minContains":0,"maxContains":1}},"x-kling-rule":{"name":"last_frame-most","code":1201,"order":16,"message":"content items of type 'last_frame' cannot exceed 1","mark":"invented","fact":"new-contents-limits","expected":"at most 1 of type last_frame","broken":[{"contents":[{"type":"first_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/first_frame.png"},{"type":"last_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/last_frame.png"},{"type":"last_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/last_frame.png"}]}]}},{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"refer_image"}}},"then":{"required":["url"],"properties":{"url":{"pattern":"\\S"}}}}}},"x-kling-rule":{"name":"refer_image-blank","code":1201,"order":17,"message":"content item of type 'refer_image' must have a non-blank url","mark":"observed","fact":"new-contents-texts","expected":"a url that is not blank","broken":[{"contents":[{"type":"first_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/first_frame.png"},{"type":"refer_image","url":" "}]},{"contents":[{"type":"first_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/first_frame.png"},{"type":"refer_image"}]}]}},{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"feature_video"}}},"then":{"required":["url"],"properties":{"url":{"pattern":"\\S"}}}}}},"x-kling-rule":{"name":"feature_video-blank","code":1201,"order":18,"message":"content item of type 'feature_video' must have a non-blank url","mark":"observed","fact":"new-contents-texts","expected":"a url that is not blank","broken":[{"contents":[{"type":"first_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/first_frame.png"},{"type":"feature_video","url":" "}]},{"contents":[{"type":"first_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/first_frame.png"},{"type":"feature_video"}]}]}},{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"feature_video"}}},"then":{"properties":{"url":{"pattern":"^[Hh][Tt][Tt][Pp][Ss]?://."}}}}}},"x-kling-rule":{"name":"feature_video-url","code":1201,"order":19,"message":"Video URL is invalid","mark":"observed","fact":"new-contents-texts","expected":"an http or https URL","broken":[{"contents":[{"type":"first_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/first_frame.png"},{"type":"feature_video","url":"sea.mp4"}]}]}},{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"base_video"}}},"then":{"required":["url"],"properties":{"url":{"pattern":"\\S"}}}}}},"x-kling-rule":{"name":"base_video-blank","code":1201,"order":20,"message":"content item of type 'base_video' must have a non-blank url","mark":"observed","fact":"new-contents-texts","expected":"a url that is not blank","broken":[{"contents":[{"type":"first_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/first_frame.png"},{"type":"base_video","url":" "}]},{"contents":[{"type":"first_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/first_frame.png"},{"type":"base_video"}]}]}},{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"base_video"}}},"then":{"properties":{"url":{"pattern":"^[Hh][Tt][Tt][Pp][Ss]?://."}}}}}},"x-kling-rule":{"name":"base_video-url","code":1201,"order":21,"message":"Video URL is invalid","mark":"observed","fact":"new-contents-texts","expected":"an http or https URL","broken":[{"contents":[{"type":"first_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/first_frame.png"},{"type":"base_video","url":"sea.mp4"}]}]}},{"properties":{"contents":{"contains":{"type":"object","required":["type"],"properties":{"type":{"const":"base_video"}}},"minContains":0,"maxContains":1}},"x-kling-rule":{"name":"base_video-most","code":1201,"order":22,"message":"content items of type 'base_video' cannot exceed 1","mark":"invented","fact":"new-contents-limits","expected":"at most 1 of type base_video","broken":[{"contents":[{"type":"first_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/first_frame.png"},{"type":"base_video","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/base_video.png"},{"type":"base_video","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/base_video.png"}]}]}},{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"element"}}},"then":{"required":["element_id"],"properties":{"element_id":{"pattern":"\\S"}}}}}},"x-kling-rule":{"name":"element-blank","code":1201,"order":23,"message":"Invalid element id: ","mark":"observed","fact":"new-contents-texts","expected":"a element_id that is not blank","broken":[{"contents":[{"type":"first_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/first_frame.png"},{"type":"element","element_id":" "}]},{"contents":[{"type":"first_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/first_frame.png"},{"type":"element"}]}]}},{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"voice"}}},"then":{"required":["voice_id"],"properties":{"voice_id":{"pattern":"\\S"}}}}}},"x-kling-rule":{"name":"voice-blank","code":1201,"order":24,"message":"content item of type 'voice' must have a non-blank voice_id","mark":"inferred","fact":"new-contents-texts-inferred","expected":"a voice_id that is not blank","broken":[{"contents":[{"type":"first_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/first_frame.png"},{"type":"voice","voice_id":" "}]},{"contents":[{"type":"first_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/first_frame.png"},{"type":"voice"}]}]}},{"properties":{"settings":{"properties":{"resolution":{"enum":["720p","1080p","4k"]}}}},"x-kling-rule":{"name":"no-480p","code":1201,"order":25,"message":"video resolution value '<value>' is invalid","mark":"observed","fact":"new-contents-texts","expected":"720p, 1080p or 4k","broken":[{"contents":[{"type":"first_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/first_frame.png"}],"settings":{"resolution":"480p"}}]}},{"properties":{"settings":{"properties":{"aspect_ratio":{"enum":["16:9","9:16","1:1"]}}}},"x-kling-rule":{"name":"aspect-ratio","code":1201,"order":26,"message":"aspect_ratio value '<value>' is invalid, supported values: 16:9, 9:16, 1:1","mark":"observed","fact":"new-contents-texts","expected":"16:9, 9:16 or 1:1","broken":[{"contents":[{"type":"first_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/first_frame.png"}],"settings":{"aspect_ratio":"99:1"}}]}},{"if":{"not":{"anyOf":[{"properties":{"contents":{"contains":{"properties":{"type":{"const":"first_frame"}},"required":["type"]}}},"required":["contents"]},{"properties":{"contents":{"contains":{"properties":{"type":{"const":"base_video"}},"required":["type"]}}},"required":["contents"]}]}},"then":{"required":["settings"],"properties":{"settings":{"required":["aspect_ratio"]}}},"x-kling-rule":{"name":"aspect-ratio-missing","code":1201,"order":27,"message":"Aspect ratio must be specified unless a first frame is provided or the task is video editing","mark":"observed","fact":"new-contents-texts","expected":"settings.aspect_ratio, a first frame or a base video","broken":[{"contents":[{"type":"prompt","text":"The sea."}]}]}},{"properties":{"settings":{"properties":{"audio":{"enum":["native","off"]}}}},"x-kling-rule":{"name":"no-original-audio","code":1201,"order":28,"message":"audio mode 'original' is not supported by the current model","mark":"observed","fact":"new-contents-texts","expected":"native or off","broken":[{"contents":[{"type":"first_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/first_frame.png"}],"settings":{"audio":"original"}}]}}],"x-kling-empty-is-absent":true,"x-kling-facts":["new-contents-3-0"]};
const pattern37 = new RegExp("^[Hh][Tt][Tt][Pp][Ss]?://.", "u");
function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-omni-video-3-0.request.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data0 = data.contents;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
let valid4 = true;
const _errs5 = errors;
if(errors === _errs5){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing0;
if((data1.type === undefined) && (missing0 = "type")){
const err0 = {};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
else {
if(data1.type !== undefined){
if("prompt" !== data1.type){
const err1 = {};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
}
}
}
else {
const err2 = {};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
var _valid0 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs8 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.text === undefined){
const err3 = {instancePath:instancePath+"/contents/" + i0,schemaPath:"#/allOf/0/properties/contents/items/then/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data1.text !== undefined){
let data3 = data1.text;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
const err4 = {instancePath:instancePath+"/contents/" + i0+"/text",schemaPath:"#/allOf/0/properties/contents/items/then/properties/text/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
}
}
}
var _valid0 = _errs8 === errors;
valid4 = _valid0;
if(valid4){
var props0 = {};
props0.text = true;
props0.type = true;
}
}
if(!valid4){
const err5 = {instancePath:instancePath+"/contents/" + i0,schemaPath:"#/allOf/0/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data4 = data.contents;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
const _errs13 = errors;
let valid10 = true;
const _errs14 = errors;
if(errors === _errs14){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if((data5.type === undefined) && (missing1 = "type")){
const err6 = {};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
else {
if(data5.type !== undefined){
if("prompt" !== data5.type){
const err7 = {};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
}
}
else {
const err8 = {};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
}
var _valid1 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs17 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.text !== undefined){
let data7 = data5.text;
if(typeof data7 === "string"){
if(func1(data7) > 2500){
const err9 = {instancePath:instancePath+"/contents/" + i1+"/text",schemaPath:"#/allOf/1/properties/contents/items/then/properties/text/maxLength",keyword:"maxLength",params:{limit: 2500}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
}
}
}
var _valid1 = _errs17 === errors;
valid10 = _valid1;
if(valid10){
var props1 = {};
props1.text = true;
props1.type = true;
}
}
if(!valid10){
const err10 = {instancePath:instancePath+"/contents/" + i1,schemaPath:"#/allOf/1/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data8 = data.contents;
if(Array.isArray(data8)){
const _errs21 = errors;
const len2 = data8.length;
let valid14 = true;
if(data8.length > 0){
let count0 = 0;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
const _errs22 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.type === undefined){
const err11 = {instancePath:instancePath+"/contents/" + i2,schemaPath:"#/allOf/2/properties/contents/contains/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
if(data9.type !== undefined){
if("prompt" !== data9.type){
const err12 = {instancePath:instancePath+"/contents/" + i2+"/type",schemaPath:"#/allOf/2/properties/contents/contains/properties/type/const",keyword:"const",params:{allowedValue: "prompt"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/contents/" + i2,schemaPath:"#/allOf/2/properties/contents/contains/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
var _valid2 = _errs22 === errors;
if(_valid2){
count0++;
if(count0 > 1){
valid14 = false;
break;
}
if(count0 >= 0){
valid14 = true;
}
}
}
}
if(!valid14){
const err14 = {instancePath:instancePath+"/contents",schemaPath:"#/allOf/2/properties/contents/contains",keyword:"contains",params:{minContains: 0, maxContains: 1}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data11 = data.contents;
if(Array.isArray(data11)){
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
let data12 = data11[i3];
const _errs28 = errors;
let valid19 = true;
const _errs29 = errors;
if(errors === _errs29){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing2;
if((data12.type === undefined) && (missing2 = "type")){
const err15 = {};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
errors++;
}
else {
if(data12.type !== undefined){
if("first_frame" !== data12.type){
const err16 = {};
if(vErrors === null) vErrors = [err16]; else vErrors.push(err16);
errors++;
}
}
}
}
else {
const err17 = {};
if(vErrors === null) vErrors = [err17]; else vErrors.push(err17);
errors++;
}
}
var _valid3 = _errs29 === errors;
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs32 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.url === undefined){
const err18 = {instancePath:instancePath+"/contents/" + i3,schemaPath:"#/allOf/3/properties/contents/items/then/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null) vErrors = [err18]; else vErrors.push(err18);
errors++;
}
if(data12.url !== undefined){
let data14 = data12.url;
if(typeof data14 === "string"){
if(!pattern3.test(data14)){
const err19 = {instancePath:instancePath+"/contents/" + i3+"/url",schemaPath:"#/allOf/3/properties/contents/items/then/properties/url/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err19]; else vErrors.push(err19);
errors++;
}
}
}
}
var _valid3 = _errs32 === errors;
valid19 = _valid3;
if(valid19){
var props2 = {};
props2.url = true;
props2.type = true;
}
}
if(!valid19){
const err20 = {instancePath:instancePath+"/contents/" + i3,schemaPath:"#/allOf/3/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err20]; else vErrors.push(err20);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data15 = data.contents;
if(Array.isArray(data15)){
const _errs36 = errors;
const len4 = data15.length;
let valid23 = true;
if(data15.length > 0){
let count1 = 0;
for(let i4=0; i4<len4; i4++){
let data16 = data15[i4];
const _errs37 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err21 = {instancePath:instancePath+"/contents/" + i4,schemaPath:"#/allOf/4/properties/contents/contains/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null) vErrors = [err21]; else vErrors.push(err21);
errors++;
}
if(data16.type !== undefined){
if("first_frame" !== data16.type){
const err22 = {instancePath:instancePath+"/contents/" + i4+"/type",schemaPath:"#/allOf/4/properties/contents/contains/properties/type/const",keyword:"const",params:{allowedValue: "first_frame"}};
if(vErrors === null) vErrors = [err22]; else vErrors.push(err22);
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/contents/" + i4,schemaPath:"#/allOf/4/properties/contents/contains/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err23]; else vErrors.push(err23);
errors++;
}
var _valid4 = _errs37 === errors;
if(_valid4){
count1++;
if(count1 > 1){
valid23 = false;
break;
}
if(count1 >= 0){
valid23 = true;
}
}
}
}
if(!valid23){
const err24 = {instancePath:instancePath+"/contents",schemaPath:"#/allOf/4/properties/contents/contains",keyword:"contains",params:{minContains: 0, maxContains: 1}};
if(vErrors === null) vErrors = [err24]; else vErrors.push(err24);
errors++;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data18 = data.contents;
if(Array.isArray(data18)){
const len5 = data18.length;
for(let i5=0; i5<len5; i5++){
let data19 = data18[i5];
const _errs43 = errors;
let valid28 = true;
const _errs44 = errors;
if(errors === _errs44){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing3;
if((data19.type === undefined) && (missing3 = "type")){
const err25 = {};
if(vErrors === null) vErrors = [err25]; else vErrors.push(err25);
errors++;
}
else {
if(data19.type !== undefined){
if("last_frame" !== data19.type){
const err26 = {};
if(vErrors === null) vErrors = [err26]; else vErrors.push(err26);
errors++;
}
}
}
}
else {
const err27 = {};
if(vErrors === null) vErrors = [err27]; else vErrors.push(err27);
errors++;
}
}
var _valid5 = _errs44 === errors;
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs47 = errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.url === undefined){
const err28 = {instancePath:instancePath+"/contents/" + i5,schemaPath:"#/allOf/5/properties/contents/items/then/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null) vErrors = [err28]; else vErrors.push(err28);
errors++;
}
if(data19.url !== undefined){
let data21 = data19.url;
if(typeof data21 === "string"){
if(!pattern3.test(data21)){
const err29 = {instancePath:instancePath+"/contents/" + i5+"/url",schemaPath:"#/allOf/5/properties/contents/items/then/properties/url/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err29]; else vErrors.push(err29);
errors++;
}
}
}
}
var _valid5 = _errs47 === errors;
valid28 = _valid5;
if(valid28){
var props3 = {};
props3.url = true;
props3.type = true;
}
}
if(!valid28){
const err30 = {instancePath:instancePath+"/contents/" + i5,schemaPath:"#/allOf/5/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err30]; else vErrors.push(err30);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data22 = data.contents;
if(Array.isArray(data22)){
const _errs51 = errors;
const len6 = data22.length;
let valid32 = true;
if(data22.length > 0){
let count2 = 0;
for(let i6=0; i6<len6; i6++){
let data23 = data22[i6];
const _errs52 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.type === undefined){
const err31 = {instancePath:instancePath+"/contents/" + i6,schemaPath:"#/allOf/6/properties/contents/contains/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null) vErrors = [err31]; else vErrors.push(err31);
errors++;
}
if(data23.type !== undefined){
if("last_frame" !== data23.type){
const err32 = {instancePath:instancePath+"/contents/" + i6+"/type",schemaPath:"#/allOf/6/properties/contents/contains/properties/type/const",keyword:"const",params:{allowedValue: "last_frame"}};
if(vErrors === null) vErrors = [err32]; else vErrors.push(err32);
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/contents/" + i6,schemaPath:"#/allOf/6/properties/contents/contains/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err33]; else vErrors.push(err33);
errors++;
}
var _valid6 = _errs52 === errors;
if(_valid6){
count2++;
if(count2 > 1){
valid32 = false;
break;
}
if(count2 >= 0){
valid32 = true;
}
}
}
}
if(!valid32){
const err34 = {instancePath:instancePath+"/contents",schemaPath:"#/allOf/6/properties/contents/contains",keyword:"contains",params:{minContains: 0, maxContains: 1}};
if(vErrors === null) vErrors = [err34]; else vErrors.push(err34);
errors++;
}
else {
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data25 = data.contents;
if(Array.isArray(data25)){
const len7 = data25.length;
for(let i7=0; i7<len7; i7++){
let data26 = data25[i7];
const _errs58 = errors;
let valid37 = true;
const _errs59 = errors;
if(errors === _errs59){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
let missing4;
if((data26.type === undefined) && (missing4 = "type")){
const err35 = {};
if(vErrors === null) vErrors = [err35]; else vErrors.push(err35);
errors++;
}
else {
if(data26.type !== undefined){
if("refer_image" !== data26.type){
const err36 = {};
if(vErrors === null) vErrors = [err36]; else vErrors.push(err36);
errors++;
}
}
}
}
else {
const err37 = {};
if(vErrors === null) vErrors = [err37]; else vErrors.push(err37);
errors++;
}
}
var _valid7 = _errs59 === errors;
errors = _errs58;
if(vErrors !== null){
if(_errs58){
vErrors.length = _errs58;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs62 = errors;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.url === undefined){
const err38 = {instancePath:instancePath+"/contents/" + i7,schemaPath:"#/allOf/7/properties/contents/items/then/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null) vErrors = [err38]; else vErrors.push(err38);
errors++;
}
if(data26.url !== undefined){
let data28 = data26.url;
if(typeof data28 === "string"){
if(!pattern3.test(data28)){
const err39 = {instancePath:instancePath+"/contents/" + i7+"/url",schemaPath:"#/allOf/7/properties/contents/items/then/properties/url/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err39]; else vErrors.push(err39);
errors++;
}
}
}
}
var _valid7 = _errs62 === errors;
valid37 = _valid7;
if(valid37){
var props4 = {};
props4.url = true;
props4.type = true;
}
}
if(!valid37){
const err40 = {instancePath:instancePath+"/contents/" + i7,schemaPath:"#/allOf/7/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err40]; else vErrors.push(err40);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data29 = data.contents;
if(Array.isArray(data29)){
const len8 = data29.length;
for(let i8=0; i8<len8; i8++){
let data30 = data29[i8];
const _errs67 = errors;
let valid43 = true;
const _errs68 = errors;
if(errors === _errs68){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
let missing5;
if((data30.type === undefined) && (missing5 = "type")){
const err41 = {};
if(vErrors === null) vErrors = [err41]; else vErrors.push(err41);
errors++;
}
else {
if(data30.type !== undefined){
if("feature_video" !== data30.type){
const err42 = {};
if(vErrors === null) vErrors = [err42]; else vErrors.push(err42);
errors++;
}
}
}
}
else {
const err43 = {};
if(vErrors === null) vErrors = [err43]; else vErrors.push(err43);
errors++;
}
}
var _valid8 = _errs68 === errors;
errors = _errs67;
if(vErrors !== null){
if(_errs67){
vErrors.length = _errs67;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs71 = errors;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.url === undefined){
const err44 = {instancePath:instancePath+"/contents/" + i8,schemaPath:"#/allOf/8/properties/contents/items/then/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null) vErrors = [err44]; else vErrors.push(err44);
errors++;
}
if(data30.url !== undefined){
let data32 = data30.url;
if(typeof data32 === "string"){
if(!pattern3.test(data32)){
const err45 = {instancePath:instancePath+"/contents/" + i8+"/url",schemaPath:"#/allOf/8/properties/contents/items/then/properties/url/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err45]; else vErrors.push(err45);
errors++;
}
}
}
}
var _valid8 = _errs71 === errors;
valid43 = _valid8;
if(valid43){
var props5 = {};
props5.url = true;
props5.type = true;
}
}
if(!valid43){
const err46 = {instancePath:instancePath+"/contents/" + i8,schemaPath:"#/allOf/8/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err46]; else vErrors.push(err46);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data33 = data.contents;
if(Array.isArray(data33)){
const len9 = data33.length;
for(let i9=0; i9<len9; i9++){
let data34 = data33[i9];
const _errs76 = errors;
let valid49 = true;
const _errs77 = errors;
if(errors === _errs77){
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
let missing6;
if((data34.type === undefined) && (missing6 = "type")){
const err47 = {};
if(vErrors === null) vErrors = [err47]; else vErrors.push(err47);
errors++;
}
else {
if(data34.type !== undefined){
if("feature_video" !== data34.type){
const err48 = {};
if(vErrors === null) vErrors = [err48]; else vErrors.push(err48);
errors++;
}
}
}
}
else {
const err49 = {};
if(vErrors === null) vErrors = [err49]; else vErrors.push(err49);
errors++;
}
}
var _valid9 = _errs77 === errors;
errors = _errs76;
if(vErrors !== null){
if(_errs76){
vErrors.length = _errs76;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs80 = errors;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.url !== undefined){
let data36 = data34.url;
if(typeof data36 === "string"){
if(!pattern37.test(data36)){
const err50 = {instancePath:instancePath+"/contents/" + i9+"/url",schemaPath:"#/allOf/9/properties/contents/items/then/properties/url/pattern",keyword:"pattern",params:{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://."}};
if(vErrors === null) vErrors = [err50]; else vErrors.push(err50);
errors++;
}
}
}
}
var _valid9 = _errs80 === errors;
valid49 = _valid9;
if(valid49){
var props6 = {};
props6.url = true;
props6.type = true;
}
}
if(!valid49){
const err51 = {instancePath:instancePath+"/contents/" + i9,schemaPath:"#/allOf/9/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err51]; else vErrors.push(err51);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data37 = data.contents;
if(Array.isArray(data37)){
const len10 = data37.length;
for(let i10=0; i10<len10; i10++){
let data38 = data37[i10];
const _errs85 = errors;
let valid55 = true;
const _errs86 = errors;
if(errors === _errs86){
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
let missing7;
if((data38.type === undefined) && (missing7 = "type")){
const err52 = {};
if(vErrors === null) vErrors = [err52]; else vErrors.push(err52);
errors++;
}
else {
if(data38.type !== undefined){
if("base_video" !== data38.type){
const err53 = {};
if(vErrors === null) vErrors = [err53]; else vErrors.push(err53);
errors++;
}
}
}
}
else {
const err54 = {};
if(vErrors === null) vErrors = [err54]; else vErrors.push(err54);
errors++;
}
}
var _valid10 = _errs86 === errors;
errors = _errs85;
if(vErrors !== null){
if(_errs85){
vErrors.length = _errs85;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs89 = errors;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.url === undefined){
const err55 = {instancePath:instancePath+"/contents/" + i10,schemaPath:"#/allOf/10/properties/contents/items/then/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null) vErrors = [err55]; else vErrors.push(err55);
errors++;
}
if(data38.url !== undefined){
let data40 = data38.url;
if(typeof data40 === "string"){
if(!pattern3.test(data40)){
const err56 = {instancePath:instancePath+"/contents/" + i10+"/url",schemaPath:"#/allOf/10/properties/contents/items/then/properties/url/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err56]; else vErrors.push(err56);
errors++;
}
}
}
}
var _valid10 = _errs89 === errors;
valid55 = _valid10;
if(valid55){
var props7 = {};
props7.url = true;
props7.type = true;
}
}
if(!valid55){
const err57 = {instancePath:instancePath+"/contents/" + i10,schemaPath:"#/allOf/10/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err57]; else vErrors.push(err57);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data41 = data.contents;
if(Array.isArray(data41)){
const len11 = data41.length;
for(let i11=0; i11<len11; i11++){
let data42 = data41[i11];
const _errs94 = errors;
let valid61 = true;
const _errs95 = errors;
if(errors === _errs95){
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
let missing8;
if((data42.type === undefined) && (missing8 = "type")){
const err58 = {};
if(vErrors === null) vErrors = [err58]; else vErrors.push(err58);
errors++;
}
else {
if(data42.type !== undefined){
if("base_video" !== data42.type){
const err59 = {};
if(vErrors === null) vErrors = [err59]; else vErrors.push(err59);
errors++;
}
}
}
}
else {
const err60 = {};
if(vErrors === null) vErrors = [err60]; else vErrors.push(err60);
errors++;
}
}
var _valid11 = _errs95 === errors;
errors = _errs94;
if(vErrors !== null){
if(_errs94){
vErrors.length = _errs94;
}
else {
vErrors = null;
}
}
if(_valid11){
const _errs98 = errors;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.url !== undefined){
let data44 = data42.url;
if(typeof data44 === "string"){
if(!pattern37.test(data44)){
const err61 = {instancePath:instancePath+"/contents/" + i11+"/url",schemaPath:"#/allOf/11/properties/contents/items/then/properties/url/pattern",keyword:"pattern",params:{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://."}};
if(vErrors === null) vErrors = [err61]; else vErrors.push(err61);
errors++;
}
}
}
}
var _valid11 = _errs98 === errors;
valid61 = _valid11;
if(valid61){
var props8 = {};
props8.url = true;
props8.type = true;
}
}
if(!valid61){
const err62 = {instancePath:instancePath+"/contents/" + i11,schemaPath:"#/allOf/11/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err62]; else vErrors.push(err62);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data45 = data.contents;
if(Array.isArray(data45)){
const _errs102 = errors;
const len12 = data45.length;
let valid65 = true;
if(data45.length > 0){
let count3 = 0;
for(let i12=0; i12<len12; i12++){
let data46 = data45[i12];
const _errs103 = errors;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.type === undefined){
const err63 = {instancePath:instancePath+"/contents/" + i12,schemaPath:"#/allOf/12/properties/contents/contains/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null) vErrors = [err63]; else vErrors.push(err63);
errors++;
}
if(data46.type !== undefined){
if("base_video" !== data46.type){
const err64 = {instancePath:instancePath+"/contents/" + i12+"/type",schemaPath:"#/allOf/12/properties/contents/contains/properties/type/const",keyword:"const",params:{allowedValue: "base_video"}};
if(vErrors === null) vErrors = [err64]; else vErrors.push(err64);
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/contents/" + i12,schemaPath:"#/allOf/12/properties/contents/contains/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err65]; else vErrors.push(err65);
errors++;
}
var _valid12 = _errs103 === errors;
if(_valid12){
count3++;
if(count3 > 1){
valid65 = false;
break;
}
if(count3 >= 0){
valid65 = true;
}
}
}
}
if(!valid65){
const err66 = {instancePath:instancePath+"/contents",schemaPath:"#/allOf/12/properties/contents/contains",keyword:"contains",params:{minContains: 0, maxContains: 1}};
if(vErrors === null) vErrors = [err66]; else vErrors.push(err66);
errors++;
}
else {
errors = _errs102;
if(vErrors !== null){
if(_errs102){
vErrors.length = _errs102;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data48 = data.contents;
if(Array.isArray(data48)){
const len13 = data48.length;
for(let i13=0; i13<len13; i13++){
let data49 = data48[i13];
const _errs109 = errors;
let valid70 = true;
const _errs110 = errors;
if(errors === _errs110){
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
let missing9;
if((data49.type === undefined) && (missing9 = "type")){
const err67 = {};
if(vErrors === null) vErrors = [err67]; else vErrors.push(err67);
errors++;
}
else {
if(data49.type !== undefined){
if("element" !== data49.type){
const err68 = {};
if(vErrors === null) vErrors = [err68]; else vErrors.push(err68);
errors++;
}
}
}
}
else {
const err69 = {};
if(vErrors === null) vErrors = [err69]; else vErrors.push(err69);
errors++;
}
}
var _valid13 = _errs110 === errors;
errors = _errs109;
if(vErrors !== null){
if(_errs109){
vErrors.length = _errs109;
}
else {
vErrors = null;
}
}
if(_valid13){
const _errs113 = errors;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.element_id === undefined){
const err70 = {instancePath:instancePath+"/contents/" + i13,schemaPath:"#/allOf/13/properties/contents/items/then/required",keyword:"required",params:{missingProperty: "element_id"}};
if(vErrors === null) vErrors = [err70]; else vErrors.push(err70);
errors++;
}
if(data49.element_id !== undefined){
let data51 = data49.element_id;
if(typeof data51 === "string"){
if(!pattern3.test(data51)){
const err71 = {instancePath:instancePath+"/contents/" + i13+"/element_id",schemaPath:"#/allOf/13/properties/contents/items/then/properties/element_id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err71]; else vErrors.push(err71);
errors++;
}
}
}
}
var _valid13 = _errs113 === errors;
valid70 = _valid13;
if(valid70){
var props9 = {};
props9.element_id = true;
props9.type = true;
}
}
if(!valid70){
const err72 = {instancePath:instancePath+"/contents/" + i13,schemaPath:"#/allOf/13/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err72]; else vErrors.push(err72);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data52 = data.contents;
if(Array.isArray(data52)){
const len14 = data52.length;
for(let i14=0; i14<len14; i14++){
let data53 = data52[i14];
const _errs118 = errors;
let valid76 = true;
const _errs119 = errors;
if(errors === _errs119){
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
let missing10;
if((data53.type === undefined) && (missing10 = "type")){
const err73 = {};
if(vErrors === null) vErrors = [err73]; else vErrors.push(err73);
errors++;
}
else {
if(data53.type !== undefined){
if("voice" !== data53.type){
const err74 = {};
if(vErrors === null) vErrors = [err74]; else vErrors.push(err74);
errors++;
}
}
}
}
else {
const err75 = {};
if(vErrors === null) vErrors = [err75]; else vErrors.push(err75);
errors++;
}
}
var _valid14 = _errs119 === errors;
errors = _errs118;
if(vErrors !== null){
if(_errs118){
vErrors.length = _errs118;
}
else {
vErrors = null;
}
}
if(_valid14){
const _errs122 = errors;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.voice_id === undefined){
const err76 = {instancePath:instancePath+"/contents/" + i14,schemaPath:"#/allOf/14/properties/contents/items/then/required",keyword:"required",params:{missingProperty: "voice_id"}};
if(vErrors === null) vErrors = [err76]; else vErrors.push(err76);
errors++;
}
if(data53.voice_id !== undefined){
let data55 = data53.voice_id;
if(typeof data55 === "string"){
if(!pattern3.test(data55)){
const err77 = {instancePath:instancePath+"/contents/" + i14+"/voice_id",schemaPath:"#/allOf/14/properties/contents/items/then/properties/voice_id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err77]; else vErrors.push(err77);
errors++;
}
}
}
}
var _valid14 = _errs122 === errors;
valid76 = _valid14;
if(valid76){
var props10 = {};
props10.voice_id = true;
props10.type = true;
}
}
if(!valid76){
const err78 = {instancePath:instancePath+"/contents/" + i14,schemaPath:"#/allOf/14/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err78]; else vErrors.push(err78);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.settings !== undefined){
let data56 = data.settings;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.resolution !== undefined){
let data57 = data56.resolution;
if(!(((data57 === "720p") || (data57 === "1080p")) || (data57 === "4k"))){
const err79 = {instancePath:instancePath+"/settings/resolution",schemaPath:"#/allOf/15/properties/settings/properties/resolution/enum",keyword:"enum",params:{allowedValues: schema39.allOf[15].properties.settings.properties.resolution.enum}};
if(vErrors === null) vErrors = [err79]; else vErrors.push(err79);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.settings !== undefined){
let data58 = data.settings;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.aspect_ratio !== undefined){
let data59 = data58.aspect_ratio;
if(!(((data59 === "16:9") || (data59 === "9:16")) || (data59 === "1:1"))){
const err80 = {instancePath:instancePath+"/settings/aspect_ratio",schemaPath:"#/allOf/16/properties/settings/properties/aspect_ratio/enum",keyword:"enum",params:{allowedValues: schema39.allOf[16].properties.settings.properties.aspect_ratio.enum}};
if(vErrors === null) vErrors = [err80]; else vErrors.push(err80);
errors++;
}
}
}
}
}
const _errs131 = errors;
let valid83 = true;
const _errs132 = errors;
const _errs133 = errors;
const _errs134 = errors;
const _errs135 = errors;
let valid85 = false;
const _errs136 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if((data.contents === undefined) && (missing11 = "contents")){
const err81 = {};
if(vErrors === null) vErrors = [err81]; else vErrors.push(err81);
errors++;
}
else {
if(data.contents !== undefined){
let data60 = data.contents;
if(Array.isArray(data60)){
const _errs138 = errors;
const len15 = data60.length;
for(let i15=0; i15<len15; i15++){
let data61 = data60[i15];
const _errs139 = errors;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
let missing12;
if((data61.type === undefined) && (missing12 = "type")){
const err82 = {};
if(vErrors === null) vErrors = [err82]; else vErrors.push(err82);
errors++;
}
else {
if(data61.type !== undefined){
if("first_frame" !== data61.type){
const err83 = {};
if(vErrors === null) vErrors = [err83]; else vErrors.push(err83);
errors++;
}
}
}
}
var valid87 = _errs139 === errors;
if(valid87){
break;
}
}
if(!valid87){
const err84 = {};
if(vErrors === null) vErrors = [err84]; else vErrors.push(err84);
errors++;
}
else {
errors = _errs138;
if(vErrors !== null){
if(_errs138){
vErrors.length = _errs138;
}
else {
vErrors = null;
}
}
}
}
}
}
}
var _valid16 = _errs136 === errors;
valid85 = valid85 || _valid16;
if(_valid16){
var props11 = {};
props11.contents = true;
}
const _errs141 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing13;
if((data.contents === undefined) && (missing13 = "contents")){
const err85 = {};
if(vErrors === null) vErrors = [err85]; else vErrors.push(err85);
errors++;
}
else {
if(data.contents !== undefined){
let data63 = data.contents;
if(Array.isArray(data63)){
const _errs143 = errors;
const len16 = data63.length;
for(let i16=0; i16<len16; i16++){
let data64 = data63[i16];
const _errs144 = errors;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
let missing14;
if((data64.type === undefined) && (missing14 = "type")){
const err86 = {};
if(vErrors === null) vErrors = [err86]; else vErrors.push(err86);
errors++;
}
else {
if(data64.type !== undefined){
if("base_video" !== data64.type){
const err87 = {};
if(vErrors === null) vErrors = [err87]; else vErrors.push(err87);
errors++;
}
}
}
}
var valid90 = _errs144 === errors;
if(valid90){
break;
}
}
if(!valid90){
const err88 = {};
if(vErrors === null) vErrors = [err88]; else vErrors.push(err88);
errors++;
}
else {
errors = _errs143;
if(vErrors !== null){
if(_errs143){
vErrors.length = _errs143;
}
else {
vErrors = null;
}
}
}
}
}
}
}
var _valid16 = _errs141 === errors;
valid85 = valid85 || _valid16;
if(_valid16){
if(props11 !== true){
props11 = props11 || {};
props11.contents = true;
}
}
if(!valid85){
const err89 = {};
if(vErrors === null) vErrors = [err89]; else vErrors.push(err89);
errors++;
}
else {
errors = _errs135;
if(vErrors !== null){
if(_errs135){
vErrors.length = _errs135;
}
else {
vErrors = null;
}
}
}
var valid84 = _errs134 === errors;
if(valid84){
const err90 = {};
if(vErrors === null) vErrors = [err90]; else vErrors.push(err90);
errors++;
}
else {
errors = _errs133;
if(vErrors !== null){
if(_errs133){
vErrors.length = _errs133;
}
else {
vErrors = null;
}
}
}
var _valid15 = _errs132 === errors;
errors = _errs131;
if(vErrors !== null){
if(_errs131){
vErrors.length = _errs131;
}
else {
vErrors = null;
}
}
if(_valid15){
const _errs146 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.settings === undefined){
const err91 = {instancePath,schemaPath:"#/allOf/17/then/required",keyword:"required",params:{missingProperty: "settings"}};
if(vErrors === null) vErrors = [err91]; else vErrors.push(err91);
errors++;
}
if(data.settings !== undefined){
let data66 = data.settings;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.aspect_ratio === undefined){
const err92 = {instancePath:instancePath+"/settings",schemaPath:"#/allOf/17/then/properties/settings/required",keyword:"required",params:{missingProperty: "aspect_ratio"}};
if(vErrors === null) vErrors = [err92]; else vErrors.push(err92);
errors++;
}
}
}
}
var _valid15 = _errs146 === errors;
valid83 = _valid15;
if(valid83){
var props12 = {};
props12.settings = true;
}
}
if(!valid83){
const err93 = {instancePath,schemaPath:"#/allOf/17/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err93]; else vErrors.push(err93);
errors++;
}
if(props12 !== true){
props12 = props12 || {};
props12.settings = true;
props12.contents = true;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.settings !== undefined){
let data67 = data.settings;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.audio !== undefined){
let data68 = data67.audio;
if(!((data68 === "native") || (data68 === "off"))){
const err94 = {instancePath:instancePath+"/settings/audio",schemaPath:"#/allOf/18/properties/settings/properties/audio/enum",keyword:"enum",params:{allowedValues: schema39.allOf[18].properties.settings.properties.audio.enum}};
if(vErrors === null) vErrors = [err94]; else vErrors.push(err94);
errors++;
}
}
}
}
}
if(props12 !== true){
props12 = props12 || {};
props12.settings = true;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents === undefined){
const err95 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contents"}};
if(vErrors === null) vErrors = [err95]; else vErrors.push(err95);
errors++;
}
if(props12 !== true){
props12 = props12 || {};
props12.contents = true;
props12.settings = true;
props12.options = true;
}
if(data.contents !== undefined){
let data69 = data.contents;
if(Array.isArray(data69)){
if(data69.length < 1){
const err96 = {instancePath:instancePath+"/contents",schemaPath:"#/properties/contents/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null) vErrors = [err96]; else vErrors.push(err96);
errors++;
}
const len17 = data69.length;
for(let i17=0; i17<len17; i17++){
let data70 = data69[i17];
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.type === undefined){
const err97 = {instancePath:instancePath+"/contents/" + i17,schemaPath:"#/properties/contents/items/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null) vErrors = [err97]; else vErrors.push(err97);
errors++;
}
if(data70.type !== undefined){
let data71 = data70.type;
if(typeof data71 !== "string"){
const err98 = {instancePath:instancePath+"/contents/" + i17+"/type",schemaPath:"#/properties/contents/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err98]; else vErrors.push(err98);
errors++;
}
if(!((((((((data71 === "prompt") || (data71 === "first_frame")) || (data71 === "last_frame")) || (data71 === "refer_image")) || (data71 === "feature_video")) || (data71 === "base_video")) || (data71 === "element")) || (data71 === "voice"))){
const err99 = {instancePath:instancePath+"/contents/" + i17+"/type",schemaPath:"#/properties/contents/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema39.properties.contents.items.properties.type.enum}};
if(vErrors === null) vErrors = [err99]; else vErrors.push(err99);
errors++;
}
}
if(data70.text !== undefined){
if(typeof data70.text !== "string"){
const err100 = {instancePath:instancePath+"/contents/" + i17+"/text",schemaPath:"#/properties/contents/items/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err100]; else vErrors.push(err100);
errors++;
}
}
if(data70.url !== undefined){
if(typeof data70.url !== "string"){
const err101 = {instancePath:instancePath+"/contents/" + i17+"/url",schemaPath:"#/properties/contents/items/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err101]; else vErrors.push(err101);
errors++;
}
}
if(data70.id !== undefined){
if(typeof data70.id !== "string"){
const err102 = {instancePath:instancePath+"/contents/" + i17+"/id",schemaPath:"#/properties/contents/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err102]; else vErrors.push(err102);
errors++;
}
}
if(data70.voice_id !== undefined){
if(typeof data70.voice_id !== "string"){
const err103 = {instancePath:instancePath+"/contents/" + i17+"/voice_id",schemaPath:"#/properties/contents/items/properties/voice_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err103]; else vErrors.push(err103);
errors++;
}
}
if(data70.element_id !== undefined){
let data76 = data70.element_id;
if((typeof data76 !== "string") && (!(((typeof data76 == "number") && (!(data76 % 1) && !isNaN(data76))) && (isFinite(data76))))){
const err104 = {instancePath:instancePath+"/contents/" + i17+"/element_id",schemaPath:"#/properties/contents/items/properties/element_id/type",keyword:"type",params:{type: schema39.properties.contents.items.properties.element_id.type}};
if(vErrors === null) vErrors = [err104]; else vErrors.push(err104);
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/contents/" + i17,schemaPath:"#/properties/contents/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err105]; else vErrors.push(err105);
errors++;
}
}
}
else {
const err106 = {instancePath:instancePath+"/contents",schemaPath:"#/properties/contents/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err106]; else vErrors.push(err106);
errors++;
}
}
if(data.settings !== undefined){
let data77 = data.settings;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
if(data77.audio !== undefined){
let data78 = data77.audio;
if(typeof data78 !== "string"){
const err107 = {instancePath:instancePath+"/settings/audio",schemaPath:"#/properties/settings/properties/audio/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err107]; else vErrors.push(err107);
errors++;
}
if(!(((data78 === "native") || (data78 === "original")) || (data78 === "off"))){
const err108 = {instancePath:instancePath+"/settings/audio",schemaPath:"#/properties/settings/properties/audio/enum",keyword:"enum",params:{allowedValues: schema39.properties.settings.properties.audio.enum}};
if(vErrors === null) vErrors = [err108]; else vErrors.push(err108);
errors++;
}
}
if(data77.resolution !== undefined){
let data79 = data77.resolution;
if(typeof data79 !== "string"){
const err109 = {instancePath:instancePath+"/settings/resolution",schemaPath:"#/properties/settings/properties/resolution/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err109]; else vErrors.push(err109);
errors++;
}
if(!((((data79 === "480p") || (data79 === "720p")) || (data79 === "1080p")) || (data79 === "4k"))){
const err110 = {instancePath:instancePath+"/settings/resolution",schemaPath:"#/properties/settings/properties/resolution/enum",keyword:"enum",params:{allowedValues: schema39.properties.settings.properties.resolution.enum}};
if(vErrors === null) vErrors = [err110]; else vErrors.push(err110);
errors++;
}
}
if(data77.aspect_ratio !== undefined){
if(typeof data77.aspect_ratio !== "string"){
const err111 = {instancePath:instancePath+"/settings/aspect_ratio",schemaPath:"#/properties/settings/properties/aspect_ratio/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err111]; else vErrors.push(err111);
errors++;
}
}
if(data77.duration !== undefined){
let data81 = data77.duration;
if(!(((typeof data81 == "number") && (!(data81 % 1) && !isNaN(data81))) && (isFinite(data81)))){
const err112 = {instancePath:instancePath+"/settings/duration",schemaPath:"#/properties/settings/properties/duration/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err112]; else vErrors.push(err112);
errors++;
}
}
if(data77.seed !== undefined){
let data82 = data77.seed;
if(!(((typeof data82 == "number") && (!(data82 % 1) && !isNaN(data82))) && (isFinite(data82)))){
const err113 = {instancePath:instancePath+"/settings/seed",schemaPath:"#/properties/settings/properties/seed/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err113]; else vErrors.push(err113);
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err114]; else vErrors.push(err114);
errors++;
}
}
if(data.options !== undefined){
let data83 = data.options;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
if(data83.callback_url !== undefined){
if(typeof data83.callback_url !== "string"){
const err115 = {instancePath:instancePath+"/options/callback_url",schemaPath:"#/properties/options/properties/callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err115]; else vErrors.push(err115);
errors++;
}
}
if(data83.external_task_id !== undefined){
let data85 = data83.external_task_id;
if(typeof data85 === "string"){
if(func1(data85) > 255){
const err116 = {instancePath:instancePath+"/options/external_task_id",schemaPath:"#/properties/options/properties/external_task_id/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null) vErrors = [err116]; else vErrors.push(err116);
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/options/external_task_id",schemaPath:"#/properties/options/properties/external_task_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err117]; else vErrors.push(err117);
errors++;
}
}
if(data83.watermark_info !== undefined){
let data86 = data83.watermark_info;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.enabled !== undefined){
if(typeof data86.enabled !== "boolean"){
const err118 = {instancePath:instancePath+"/options/watermark_info/enabled",schemaPath:"#/properties/options/properties/watermark_info/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null) vErrors = [err118]; else vErrors.push(err118);
errors++;
}
}
}
else {
const err119 = {instancePath:instancePath+"/options/watermark_info",schemaPath:"#/properties/options/properties/watermark_info/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err119]; else vErrors.push(err119);
errors++;
}
}
}
else {
const err120 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err120]; else vErrors.push(err120);
errors++;
}
}
}
else {
const err121 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err121]; else vErrors.push(err121);
errors++;
}
validate72.errors = vErrors;
evaluated0.props = props12;
return errors === 0;
}
validate72.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const validateKlingCreateOmniVideo40FlashRequest = validate73;
const schema40 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"kling/create-omni-video-4-0-flash.request.json","title":"Omni video 4.0 Flash: request","examples":[{"contents":[{"type":"prompt","text":"The sea."}]},{"contents":[{"type":"prompt","text":"@ada says with @a: good morning."},{"type":"refer_image","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/refer_image.png","id":"ada"},{"type":"voice","voice_id":"829824295735410756","id":"a"}],"settings":{"resolution":"720p","aspect_ratio":"9:16","duration":20}}],"type":"object","required":["contents"],"properties":{"contents":{"title":"Contents","type":"array","minItems":1,"items":{"title":"Content","type":"object","required":["type"],"properties":{"type":{"title":"Kind of content","type":"string","enum":["prompt","first_frame","middle_frame","last_frame","refer_image","feature_video","base_video","element","voice"],"x-kling-order":1,"x-kling-refusals":{"enum":{"code":1201,"message":"<field> value '<value>' is invalid","mark":"observed","fact":"new-contents-texts"}},"x-kling-facts":["new-contents-4-0"]},"text":{"title":"Text","type":"string","x-kling-order":2},"url":{"title":"URL or base64","type":"string","x-kling-order":3},"id":{"title":"Name in the request","description":"Unique in the request; the prompt names it as @id.","type":"string","x-kling-order":4},"voice_id":{"title":"Voice","type":"string","x-kling-order":5},"element_id":{"title":"Element","type":["string","integer"],"x-kling-order":6}}},"x-kling-order":1,"x-kling-refusals":{"required":{"code":1201,"message":"contents cannot be empty","mark":"observed","fact":"new-contents-texts","expected":"a list of contents"},"minItems":{"code":1201,"message":"contents cannot be empty","mark":"observed","fact":"new-contents-texts","expected":"at least one content"},"type":{"code":1201,"message":"contents value type is invalid, expected array","mark":"observed","fact":"new-contents-texts"}},"x-kling-facts":["new-contents-4-0"],"examples":[[{"type":"prompt","text":"The sea."}],[{"type":"prompt","text":"@ada says with @a: good morning."},{"type":"refer_image","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/refer_image.png","id":"ada"},{"type":"voice","voice_id":"829824295735410756","id":"a"}]],"description":"At most 15 beside the prompt."},"settings":{"title":"Settings","type":"object","properties":{"resolution":{"title":"Resolution","type":"string","enum":["720p"],"default":"720p","x-kling-order":1},"aspect_ratio":{"title":"Aspect ratio","type":"string","enum":["21:9","16:9","9:16","1:1","4:3","3:4"],"default":"16:9","x-kling-order":2},"duration":{"title":"Duration","description":"Seconds, 3 to 20.","type":"integer","minimum":3,"maximum":20,"default":5,"x-kling-coerce":"number","x-kling-order":3}},"default":{"resolution":"720p","aspect_ratio":"16:9","duration":5},"examples":[{},{"resolution":"720p","aspect_ratio":"9:16","duration":20}],"x-kling-order":2},"options":{"title":"Options","type":"object","properties":{"callback_url":{"title":"Callback URL","description":"The server posts the task here.","type":"string","x-kling-order":1,"x-kling-facts":["callback-statuses"]},"external_task_id":{"title":"External task id","description":"Name of your own for the task, unique within the account; usable in queries.","type":"string","maxLength":255,"x-kling-order":2,"x-kling-refusals":{"maxLength":{"code":1201,"message":"<camelField>: size must be between 0 and <limit>","mark":"invented","fact":"external-id-length"}},"x-kling-facts":["external-id-unique","external-id-length"]},"watermark_info":{"title":"Watermark","type":"object","properties":{"enabled":{"title":"Whether a marked file is made besides","type":"boolean","x-kling-order":1}},"x-kling-order":3}},"examples":[{}],"x-kling-order":3}},"allOf":[{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"prompt"}}},"then":{"required":["text"],"properties":{"text":{"pattern":"\\S"}}}}}},"x-kling-rule":{"name":"prompt-blank","code":1201,"order":10,"message":"content item of type 'prompt' must have non-blank text","mark":"observed","fact":"new-contents-texts","expected":"a text that is not blank","broken":[{"contents":[{"type":"prompt","text":" "}]},{"contents":[{"type":"prompt"}]}]}},{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"prompt"}}},"then":{"properties":{"text":{"maxLength":2500}}}}}},"x-kling-rule":{"name":"prompt-length","code":1201,"order":11,"message":"content item of type 'prompt' cannot exceed 2500 characters","mark":"invented","fact":"new-contents-limits","expected":"at most 2500 characters","broken":[{"contents":[{"type":"prompt","text":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}]}]}},{"properties":{"contents":{"contains":{"type":"object","required":["type"],"properties":{"type":{"const":"prompt"}}},"minContains":0,"maxContains":1}},"x-kling-rule":{"name":"prompt-most","code":1201,"order":12,"message":"content items of type 'prompt' cannot exceed 1","mark":"invented","fact":"new-contents-limits","expected":"at most 1 of type prompt","broken":[{"contents":[{"type":"prompt","text":"Two people talk."},{"type":"prompt","text":"Two people talk."}]}]}},{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"first_frame"}}},"then":{"required":["url"],"properties":{"url":{"pattern":"\\S"}}}}}},"x-kling-rule":{"name":"first_frame-blank","code":1201,"order":13,"message":"content item of type 'first_frame' must have a non-blank url","mark":"observed","fact":"new-contents-texts","expected":"a url that is not blank","broken":[{"contents":[{"type":"prompt","text":"The sea."},{"type":"first_frame","url":" ","id":"first_frame_1"}]},{"contents":[{"type":"prompt","text":"The sea."},{"type":"first_frame","id":"a"}]}]}},{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"first_frame"}}},"then":{"required":["id"],"properties":{"id":{"pattern":"\\S"}}}}}},"x-kling-rule":{"name":"first_frame-unnamed","code":1201,"order":14,"message":"content item of type 'first_frame' must have a non-blank id","mark":"inferred","fact":"new-contents-texts-inferred","expected":"an id, unique in the request","broken":[{"contents":[{"type":"prompt","text":"The sea."},{"type":"first_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/first_frame.png","id":""}]}]}},{"properties":{"contents":{"contains":{"type":"object","required":["type"],"properties":{"type":{"const":"first_frame"}}},"minContains":0,"maxContains":1}},"x-kling-rule":{"name":"first_frame-most","code":1201,"order":15,"message":"content items of type 'first_frame' cannot exceed 1","mark":"invented","fact":"new-contents-limits","expected":"at most 1 of type first_frame","broken":[{"contents":[{"type":"prompt","text":"The sea."},{"type":"first_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/first_frame.png","id":"first_frame_1"},{"type":"first_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/first_frame.png","id":"first_frame_2"}]}]}},{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"middle_frame"}}},"then":{"required":["url"],"properties":{"url":{"pattern":"\\S"}}}}}},"x-kling-rule":{"name":"middle_frame-blank","code":1201,"order":16,"message":"content item of type 'middle_frame' must have a non-blank url","mark":"observed","fact":"new-contents-texts","expected":"a url that is not blank","broken":[{"contents":[{"type":"prompt","text":"The sea."},{"type":"middle_frame","url":" ","id":"middle_frame_1"}]},{"contents":[{"type":"prompt","text":"The sea."},{"type":"middle_frame","id":"a"}]}]}},{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"middle_frame"}}},"then":{"required":["id"],"properties":{"id":{"pattern":"\\S"}}}}}},"x-kling-rule":{"name":"middle_frame-unnamed","code":1201,"order":17,"message":"content item of type 'middle_frame' must have a non-blank id","mark":"inferred","fact":"new-contents-texts-inferred","expected":"an id, unique in the request","broken":[{"contents":[{"type":"prompt","text":"The sea."},{"type":"middle_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/middle_frame.png","id":""}]}]}},{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"last_frame"}}},"then":{"required":["url"],"properties":{"url":{"pattern":"\\S"}}}}}},"x-kling-rule":{"name":"last_frame-blank","code":1201,"order":18,"message":"content item of type 'last_frame' must have a non-blank url","mark":"observed","fact":"new-contents-texts","expected":"a url that is not blank","broken":[{"contents":[{"type":"prompt","text":"The sea."},{"type":"last_frame","url":" ","id":"last_frame_1"}]},{"contents":[{"type":"prompt","text":"The sea."},{"type":"last_frame","id":"a"}]}]}},{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"last_frame"}}},"then":{"required":["id"],"properties":{"id":{"pattern":"\\S"}}}}}},"x-kling-rule":{"name":"last_frame-unnamed","code":1201,"order":19,"message":"content item of type 'last_frame' must have a non-blank id","mark":"inferred","fact":"new-contents-texts-inferred","expected":"an id, unique in the request","broken":[{"contents":[{"type":"prompt","text":"The sea."},{"type":"last_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/last_frame.png","id":""}]}]}},{"properties":{"contents":{"contains":{"type":"object","required":["type"],"properties":{"type":{"const":"last_frame"}}},"minContains":0,"maxContains":1}},"x-kling-rule":{"name":"last_frame-most","code":1201,"order":20,"message":"content items of type 'last_frame' cannot exceed 1","mark":"invented","fact":"new-contents-limits","expected":"at most 1 of type last_frame","broken":[{"contents":[{"type":"prompt","text":"The sea."},{"type":"last_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/last_frame.png","id":"last_frame_1"},{"type":"last_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/last_frame.png","id":"last_frame_2"}]}]}},{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"refer_image"}}},"then":{"required":["url"],"properties":{"url":{"pattern":"\\S"}}}}}},"x-kling-rule":{"name":"refer_image-blank","code":1201,"order":21,"message":"content item of type 'refer_image' must have a non-blank url","mark":"observed","fact":"new-contents-texts","expected":"a url that is not blank","broken":[{"contents":[{"type":"prompt","text":"The sea."},{"type":"refer_image","url":" ","id":"refer_image_1"}]},{"contents":[{"type":"prompt","text":"The sea."},{"type":"refer_image","id":"a"}]}]}},{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"refer_image"}}},"then":{"required":["id"],"properties":{"id":{"pattern":"\\S"}}}}}},"x-kling-rule":{"name":"refer_image-unnamed","code":1201,"order":22,"message":"content item of type 'refer_image' must have a non-blank id","mark":"inferred","fact":"new-contents-texts-inferred","expected":"an id, unique in the request","broken":[{"contents":[{"type":"prompt","text":"The sea."},{"type":"refer_image","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/refer_image.png","id":""}]}]}},{"properties":{"contents":{"contains":{"type":"object","required":["type"],"properties":{"type":{"const":"refer_image"}}},"minContains":0,"maxContains":10}},"x-kling-rule":{"name":"refer_image-most","code":1201,"order":23,"message":"content items of type 'refer_image' cannot exceed 10","mark":"invented","fact":"new-contents-limits","expected":"at most 10 of type refer_image","broken":[{"contents":[{"type":"prompt","text":"The sea."},{"type":"refer_image","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/refer_image.png","id":"refer_image_1"},{"type":"refer_image","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/refer_image.png","id":"refer_image_2"},{"type":"refer_image","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/refer_image.png","id":"refer_image_3"},{"type":"refer_image","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/refer_image.png","id":"refer_image_4"},{"type":"refer_image","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/refer_image.png","id":"refer_image_5"},{"type":"refer_image","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/refer_image.png","id":"refer_image_6"},{"type":"refer_image","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/refer_image.png","id":"refer_image_7"},{"type":"refer_image","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/refer_image.png","id":"refer_image_8"},{"type":"refer_image","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/refer_image.png","id":"refer_image_9"},{"type":"refer_image","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/refer_image.png","id":"refer_image_10"},{"type":"refer_image","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/refer_image.png","id":"refer_image_11"}]}]}},{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"feature_video"}}},"then":{"required":["url"],"properties":{"url":{"pattern":"\\S"}}}}}},"x-kling-rule":{"name":"feature_video-blank","code":1201,"order":24,"message":"content item of type 'feature_video' must have a non-blank url","mark":"observed","fact":"new-contents-texts","expected":"a url that is not blank","broken":[{"contents":[{"type":"prompt","text":"The sea."},{"type":"feature_video","url":" ","id":"feature_video_1"}]},{"contents":[{"type":"prompt","text":"The sea."},{"type":"feature_video","id":"a"}]}]}},{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"feature_video"}}},"then":{"properties":{"url":{"pattern":"^[Hh][Tt][Tt][Pp][Ss]?://."}}}}}},"x-kling-rule":{"name":"feature_video-url","code":1201,"order":25,"message":"Video URL is invalid","mark":"observed","fact":"new-contents-texts","expected":"an http or https URL","broken":[{"contents":[{"type":"prompt","text":"The sea."},{"type":"feature_video","url":"sea.mp4","id":"feature_video_1"}]}]}},{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"feature_video"}}},"then":{"required":["id"],"properties":{"id":{"pattern":"\\S"}}}}}},"x-kling-rule":{"name":"feature_video-unnamed","code":1201,"order":26,"message":"content item of type 'feature_video' must have a non-blank id","mark":"inferred","fact":"new-contents-texts-inferred","expected":"an id, unique in the request","broken":[{"contents":[{"type":"prompt","text":"The sea."},{"type":"feature_video","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/feature_video.png","id":""}]}]}},{"properties":{"contents":{"contains":{"type":"object","required":["type"],"properties":{"type":{"const":"feature_video"}}},"minContains":0,"maxContains":5}},"x-kling-rule":{"name":"feature_video-most","code":1201,"order":27,"message":"content items of type 'feature_video' cannot exceed 5","mark":"invented","fact":"new-contents-limits","expected":"at most 5 of type feature_video","broken":[{"contents":[{"type":"prompt","text":"The sea."},{"type":"feature_video","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/feature_video.png","id":"feature_video_1"},{"type":"feature_video","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/feature_video.png","id":"feature_video_2"},{"type":"feature_video","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/feature_video.png","id":"feature_video_3"},{"type":"feature_video","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/feature_video.png","id":"feature_video_4"},{"type":"feature_video","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/feature_video.png","id":"feature_video_5"},{"type":"feature_video","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/feature_video.png","id":"feature_video_6"}]}]}},{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"base_video"}}},"then":{"required":["url"],"properties":{"url":{"pattern":"\\S"}}}}}},"x-kling-rule":{"name":"base_video-blank","code":1201,"order":28,"message":"content item of type 'base_video' must have a non-blank url","mark":"observed","fact":"new-contents-texts","expected":"a url that is not blank","broken":[{"contents":[{"type":"prompt","text":"The sea."},{"type":"base_video","url":" ","id":"base_video_1"}]},{"contents":[{"type":"prompt","text":"The sea."},{"type":"base_video","id":"a"}]}]}},{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"base_video"}}},"then":{"properties":{"url":{"pattern":"^[Hh][Tt][Tt][Pp][Ss]?://."}}}}}},"x-kling-rule":{"name":"base_video-url","code":1201,"order":29,"message":"Video URL is invalid","mark":"observed","fact":"new-contents-texts","expected":"an http or https URL","broken":[{"contents":[{"type":"prompt","text":"The sea."},{"type":"base_video","url":"sea.mp4","id":"base_video_1"}]}]}},{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"base_video"}}},"then":{"required":["id"],"properties":{"id":{"pattern":"\\S"}}}}}},"x-kling-rule":{"name":"base_video-unnamed","code":1201,"order":30,"message":"content item of type 'base_video' must have a non-blank id","mark":"inferred","fact":"new-contents-texts-inferred","expected":"an id, unique in the request","broken":[{"contents":[{"type":"prompt","text":"The sea."},{"type":"base_video","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/base_video.png","id":""}]}]}},{"properties":{"contents":{"contains":{"type":"object","required":["type"],"properties":{"type":{"const":"base_video"}}},"minContains":0,"maxContains":1}},"x-kling-rule":{"name":"base_video-most","code":1201,"order":31,"message":"content items of type 'base_video' cannot exceed 1","mark":"invented","fact":"new-contents-limits","expected":"at most 1 of type base_video","broken":[{"contents":[{"type":"prompt","text":"The sea."},{"type":"base_video","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/base_video.png","id":"base_video_1"},{"type":"base_video","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/base_video.png","id":"base_video_2"}]}]}},{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"element"}}},"then":{"required":["element_id"],"properties":{"element_id":{"pattern":"\\S"}}}}}},"x-kling-rule":{"name":"element-blank","code":1201,"order":32,"message":"Invalid element id: ","mark":"observed","fact":"new-contents-texts","expected":"a element_id that is not blank","broken":[{"contents":[{"type":"prompt","text":"The sea."},{"type":"element","element_id":" ","id":"element_1"}]},{"contents":[{"type":"prompt","text":"The sea."},{"type":"element","id":"a"}]}]}},{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"element"}}},"then":{"required":["id"],"properties":{"id":{"pattern":"\\S"}}}}}},"x-kling-rule":{"name":"element-unnamed","code":1201,"order":33,"message":"content item of type 'element' must have a non-blank id","mark":"inferred","fact":"new-contents-texts-inferred","expected":"an id, unique in the request","broken":[{"contents":[{"type":"prompt","text":"The sea."},{"type":"element","element_id":"1","id":""}]}]}},{"properties":{"contents":{"contains":{"type":"object","required":["type"],"properties":{"type":{"const":"element"}}},"minContains":0,"maxContains":7}},"x-kling-rule":{"name":"element-most","code":1201,"order":34,"message":"content items of type 'element' cannot exceed 7","mark":"invented","fact":"new-contents-limits","expected":"at most 7 of type element","broken":[{"contents":[{"type":"prompt","text":"The sea."},{"type":"element","element_id":"1","id":"element_1"},{"type":"element","element_id":"2","id":"element_2"},{"type":"element","element_id":"3","id":"element_3"},{"type":"element","element_id":"4","id":"element_4"},{"type":"element","element_id":"5","id":"element_5"},{"type":"element","element_id":"6","id":"element_6"},{"type":"element","element_id":"7","id":"element_7"},{"type":"element","element_id":"8","id":"element_8"}]}]}},{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"voice"}}},"then":{"required":["voice_id"],"properties":{"voice_id":{"pattern":"\\S"}}}}}},"x-kling-rule":{"name":"voice-blank","code":1201,"order":35,"message":"content item of type 'voice' must have a non-blank voice_id","mark":"inferred","fact":"new-contents-texts-inferred","expected":"a voice_id that is not blank","broken":[{"contents":[{"type":"prompt","text":"The sea."},{"type":"voice","voice_id":" ","id":"voice_1"}]},{"contents":[{"type":"prompt","text":"The sea."},{"type":"voice","id":"a"}]}]}},{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"voice"}}},"then":{"required":["id"],"properties":{"id":{"pattern":"\\S"}}}}}},"x-kling-rule":{"name":"voice-unnamed","code":1201,"order":36,"message":"content item of type 'voice' must have a non-blank id","mark":"inferred","fact":"new-contents-texts-inferred","expected":"an id, unique in the request","broken":[{"contents":[{"type":"prompt","text":"The sea."},{"type":"voice","voice_id":"1","id":""}]}]}},{"properties":{"contents":{"contains":{"type":"object","required":["type"],"properties":{"type":{"const":"voice"}}},"minContains":0,"maxContains":3}},"x-kling-rule":{"name":"voice-most","code":1201,"order":37,"message":"content items of type 'voice' cannot exceed 3","mark":"invented","fact":"new-contents-limits","expected":"at most 3 of type voice","broken":[{"contents":[{"type":"prompt","text":"The sea."},{"type":"voice","voice_id":"1","id":"voice_1"},{"type":"voice","voice_id":"2","id":"voice_2"},{"type":"voice","voice_id":"3","id":"voice_3"},{"type":"voice","voice_id":"4","id":"voice_4"}]}]}},{"properties":{"contents":{"contains":{"not":{"properties":{"type":{"const":"prompt"}}}},"minContains":0,"maxContains":15}},"x-kling-rule":{"name":"inputs-most","code":1201,"order":38,"message":"contents cannot exceed 15 items beside the prompt","mark":"invented","fact":"new-contents-limits","expected":"at most 15 contents beside the prompt","broken":[{"contents":[{"type":"middle_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/m.png","id":"m0"},{"type":"middle_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/m.png","id":"m1"},{"type":"middle_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/m.png","id":"m2"},{"type":"middle_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/m.png","id":"m3"},{"type":"middle_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/m.png","id":"m4"},{"type":"middle_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/m.png","id":"m5"},{"type":"middle_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/m.png","id":"m6"},{"type":"middle_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/m.png","id":"m7"},{"type":"middle_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/m.png","id":"m8"},{"type":"middle_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/m.png","id":"m9"},{"type":"middle_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/m.png","id":"m10"},{"type":"middle_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/m.png","id":"m11"},{"type":"middle_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/m.png","id":"m12"},{"type":"middle_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/m.png","id":"m13"},{"type":"middle_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/m.png","id":"m14"},{"type":"middle_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/m.png","id":"m15"}]}]}}],"x-kling-empty-is-absent":true,"x-kling-facts":["new-contents-4-0"]};
function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-omni-video-4-0-flash.request.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data0 = data.contents;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
let valid4 = true;
const _errs5 = errors;
if(errors === _errs5){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing0;
if((data1.type === undefined) && (missing0 = "type")){
const err0 = {};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
else {
if(data1.type !== undefined){
if("prompt" !== data1.type){
const err1 = {};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
}
}
}
else {
const err2 = {};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
var _valid0 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs8 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.text === undefined){
const err3 = {instancePath:instancePath+"/contents/" + i0,schemaPath:"#/allOf/0/properties/contents/items/then/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data1.text !== undefined){
let data3 = data1.text;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
const err4 = {instancePath:instancePath+"/contents/" + i0+"/text",schemaPath:"#/allOf/0/properties/contents/items/then/properties/text/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
}
}
}
var _valid0 = _errs8 === errors;
valid4 = _valid0;
if(valid4){
var props0 = {};
props0.text = true;
props0.type = true;
}
}
if(!valid4){
const err5 = {instancePath:instancePath+"/contents/" + i0,schemaPath:"#/allOf/0/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data4 = data.contents;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
const _errs13 = errors;
let valid10 = true;
const _errs14 = errors;
if(errors === _errs14){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if((data5.type === undefined) && (missing1 = "type")){
const err6 = {};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
else {
if(data5.type !== undefined){
if("prompt" !== data5.type){
const err7 = {};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
}
}
else {
const err8 = {};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
}
var _valid1 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs17 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.text !== undefined){
let data7 = data5.text;
if(typeof data7 === "string"){
if(func1(data7) > 2500){
const err9 = {instancePath:instancePath+"/contents/" + i1+"/text",schemaPath:"#/allOf/1/properties/contents/items/then/properties/text/maxLength",keyword:"maxLength",params:{limit: 2500}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
}
}
}
var _valid1 = _errs17 === errors;
valid10 = _valid1;
if(valid10){
var props1 = {};
props1.text = true;
props1.type = true;
}
}
if(!valid10){
const err10 = {instancePath:instancePath+"/contents/" + i1,schemaPath:"#/allOf/1/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data8 = data.contents;
if(Array.isArray(data8)){
const _errs21 = errors;
const len2 = data8.length;
let valid14 = true;
if(data8.length > 0){
let count0 = 0;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
const _errs22 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.type === undefined){
const err11 = {instancePath:instancePath+"/contents/" + i2,schemaPath:"#/allOf/2/properties/contents/contains/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
if(data9.type !== undefined){
if("prompt" !== data9.type){
const err12 = {instancePath:instancePath+"/contents/" + i2+"/type",schemaPath:"#/allOf/2/properties/contents/contains/properties/type/const",keyword:"const",params:{allowedValue: "prompt"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/contents/" + i2,schemaPath:"#/allOf/2/properties/contents/contains/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
var _valid2 = _errs22 === errors;
if(_valid2){
count0++;
if(count0 > 1){
valid14 = false;
break;
}
if(count0 >= 0){
valid14 = true;
}
}
}
}
if(!valid14){
const err14 = {instancePath:instancePath+"/contents",schemaPath:"#/allOf/2/properties/contents/contains",keyword:"contains",params:{minContains: 0, maxContains: 1}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data11 = data.contents;
if(Array.isArray(data11)){
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
let data12 = data11[i3];
const _errs28 = errors;
let valid19 = true;
const _errs29 = errors;
if(errors === _errs29){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing2;
if((data12.type === undefined) && (missing2 = "type")){
const err15 = {};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
errors++;
}
else {
if(data12.type !== undefined){
if("first_frame" !== data12.type){
const err16 = {};
if(vErrors === null) vErrors = [err16]; else vErrors.push(err16);
errors++;
}
}
}
}
else {
const err17 = {};
if(vErrors === null) vErrors = [err17]; else vErrors.push(err17);
errors++;
}
}
var _valid3 = _errs29 === errors;
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs32 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.url === undefined){
const err18 = {instancePath:instancePath+"/contents/" + i3,schemaPath:"#/allOf/3/properties/contents/items/then/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null) vErrors = [err18]; else vErrors.push(err18);
errors++;
}
if(data12.url !== undefined){
let data14 = data12.url;
if(typeof data14 === "string"){
if(!pattern3.test(data14)){
const err19 = {instancePath:instancePath+"/contents/" + i3+"/url",schemaPath:"#/allOf/3/properties/contents/items/then/properties/url/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err19]; else vErrors.push(err19);
errors++;
}
}
}
}
var _valid3 = _errs32 === errors;
valid19 = _valid3;
if(valid19){
var props2 = {};
props2.url = true;
props2.type = true;
}
}
if(!valid19){
const err20 = {instancePath:instancePath+"/contents/" + i3,schemaPath:"#/allOf/3/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err20]; else vErrors.push(err20);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data15 = data.contents;
if(Array.isArray(data15)){
const len4 = data15.length;
for(let i4=0; i4<len4; i4++){
let data16 = data15[i4];
const _errs37 = errors;
let valid25 = true;
const _errs38 = errors;
if(errors === _errs38){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing3;
if((data16.type === undefined) && (missing3 = "type")){
const err21 = {};
if(vErrors === null) vErrors = [err21]; else vErrors.push(err21);
errors++;
}
else {
if(data16.type !== undefined){
if("first_frame" !== data16.type){
const err22 = {};
if(vErrors === null) vErrors = [err22]; else vErrors.push(err22);
errors++;
}
}
}
}
else {
const err23 = {};
if(vErrors === null) vErrors = [err23]; else vErrors.push(err23);
errors++;
}
}
var _valid4 = _errs38 === errors;
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs41 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.id === undefined){
const err24 = {instancePath:instancePath+"/contents/" + i4,schemaPath:"#/allOf/4/properties/contents/items/then/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null) vErrors = [err24]; else vErrors.push(err24);
errors++;
}
if(data16.id !== undefined){
let data18 = data16.id;
if(typeof data18 === "string"){
if(!pattern3.test(data18)){
const err25 = {instancePath:instancePath+"/contents/" + i4+"/id",schemaPath:"#/allOf/4/properties/contents/items/then/properties/id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err25]; else vErrors.push(err25);
errors++;
}
}
}
}
var _valid4 = _errs41 === errors;
valid25 = _valid4;
if(valid25){
var props3 = {};
props3.id = true;
props3.type = true;
}
}
if(!valid25){
const err26 = {instancePath:instancePath+"/contents/" + i4,schemaPath:"#/allOf/4/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err26]; else vErrors.push(err26);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data19 = data.contents;
if(Array.isArray(data19)){
const _errs45 = errors;
const len5 = data19.length;
let valid29 = true;
if(data19.length > 0){
let count1 = 0;
for(let i5=0; i5<len5; i5++){
let data20 = data19[i5];
const _errs46 = errors;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.type === undefined){
const err27 = {instancePath:instancePath+"/contents/" + i5,schemaPath:"#/allOf/5/properties/contents/contains/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null) vErrors = [err27]; else vErrors.push(err27);
errors++;
}
if(data20.type !== undefined){
if("first_frame" !== data20.type){
const err28 = {instancePath:instancePath+"/contents/" + i5+"/type",schemaPath:"#/allOf/5/properties/contents/contains/properties/type/const",keyword:"const",params:{allowedValue: "first_frame"}};
if(vErrors === null) vErrors = [err28]; else vErrors.push(err28);
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/contents/" + i5,schemaPath:"#/allOf/5/properties/contents/contains/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err29]; else vErrors.push(err29);
errors++;
}
var _valid5 = _errs46 === errors;
if(_valid5){
count1++;
if(count1 > 1){
valid29 = false;
break;
}
if(count1 >= 0){
valid29 = true;
}
}
}
}
if(!valid29){
const err30 = {instancePath:instancePath+"/contents",schemaPath:"#/allOf/5/properties/contents/contains",keyword:"contains",params:{minContains: 0, maxContains: 1}};
if(vErrors === null) vErrors = [err30]; else vErrors.push(err30);
errors++;
}
else {
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data22 = data.contents;
if(Array.isArray(data22)){
const len6 = data22.length;
for(let i6=0; i6<len6; i6++){
let data23 = data22[i6];
const _errs52 = errors;
let valid34 = true;
const _errs53 = errors;
if(errors === _errs53){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing4;
if((data23.type === undefined) && (missing4 = "type")){
const err31 = {};
if(vErrors === null) vErrors = [err31]; else vErrors.push(err31);
errors++;
}
else {
if(data23.type !== undefined){
if("middle_frame" !== data23.type){
const err32 = {};
if(vErrors === null) vErrors = [err32]; else vErrors.push(err32);
errors++;
}
}
}
}
else {
const err33 = {};
if(vErrors === null) vErrors = [err33]; else vErrors.push(err33);
errors++;
}
}
var _valid6 = _errs53 === errors;
errors = _errs52;
if(vErrors !== null){
if(_errs52){
vErrors.length = _errs52;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs56 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.url === undefined){
const err34 = {instancePath:instancePath+"/contents/" + i6,schemaPath:"#/allOf/6/properties/contents/items/then/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null) vErrors = [err34]; else vErrors.push(err34);
errors++;
}
if(data23.url !== undefined){
let data25 = data23.url;
if(typeof data25 === "string"){
if(!pattern3.test(data25)){
const err35 = {instancePath:instancePath+"/contents/" + i6+"/url",schemaPath:"#/allOf/6/properties/contents/items/then/properties/url/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err35]; else vErrors.push(err35);
errors++;
}
}
}
}
var _valid6 = _errs56 === errors;
valid34 = _valid6;
if(valid34){
var props4 = {};
props4.url = true;
props4.type = true;
}
}
if(!valid34){
const err36 = {instancePath:instancePath+"/contents/" + i6,schemaPath:"#/allOf/6/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err36]; else vErrors.push(err36);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data26 = data.contents;
if(Array.isArray(data26)){
const len7 = data26.length;
for(let i7=0; i7<len7; i7++){
let data27 = data26[i7];
const _errs61 = errors;
let valid40 = true;
const _errs62 = errors;
if(errors === _errs62){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
let missing5;
if((data27.type === undefined) && (missing5 = "type")){
const err37 = {};
if(vErrors === null) vErrors = [err37]; else vErrors.push(err37);
errors++;
}
else {
if(data27.type !== undefined){
if("middle_frame" !== data27.type){
const err38 = {};
if(vErrors === null) vErrors = [err38]; else vErrors.push(err38);
errors++;
}
}
}
}
else {
const err39 = {};
if(vErrors === null) vErrors = [err39]; else vErrors.push(err39);
errors++;
}
}
var _valid7 = _errs62 === errors;
errors = _errs61;
if(vErrors !== null){
if(_errs61){
vErrors.length = _errs61;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs65 = errors;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.id === undefined){
const err40 = {instancePath:instancePath+"/contents/" + i7,schemaPath:"#/allOf/7/properties/contents/items/then/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null) vErrors = [err40]; else vErrors.push(err40);
errors++;
}
if(data27.id !== undefined){
let data29 = data27.id;
if(typeof data29 === "string"){
if(!pattern3.test(data29)){
const err41 = {instancePath:instancePath+"/contents/" + i7+"/id",schemaPath:"#/allOf/7/properties/contents/items/then/properties/id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err41]; else vErrors.push(err41);
errors++;
}
}
}
}
var _valid7 = _errs65 === errors;
valid40 = _valid7;
if(valid40){
var props5 = {};
props5.id = true;
props5.type = true;
}
}
if(!valid40){
const err42 = {instancePath:instancePath+"/contents/" + i7,schemaPath:"#/allOf/7/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err42]; else vErrors.push(err42);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data30 = data.contents;
if(Array.isArray(data30)){
const len8 = data30.length;
for(let i8=0; i8<len8; i8++){
let data31 = data30[i8];
const _errs70 = errors;
let valid46 = true;
const _errs71 = errors;
if(errors === _errs71){
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
let missing6;
if((data31.type === undefined) && (missing6 = "type")){
const err43 = {};
if(vErrors === null) vErrors = [err43]; else vErrors.push(err43);
errors++;
}
else {
if(data31.type !== undefined){
if("last_frame" !== data31.type){
const err44 = {};
if(vErrors === null) vErrors = [err44]; else vErrors.push(err44);
errors++;
}
}
}
}
else {
const err45 = {};
if(vErrors === null) vErrors = [err45]; else vErrors.push(err45);
errors++;
}
}
var _valid8 = _errs71 === errors;
errors = _errs70;
if(vErrors !== null){
if(_errs70){
vErrors.length = _errs70;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs74 = errors;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.url === undefined){
const err46 = {instancePath:instancePath+"/contents/" + i8,schemaPath:"#/allOf/8/properties/contents/items/then/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null) vErrors = [err46]; else vErrors.push(err46);
errors++;
}
if(data31.url !== undefined){
let data33 = data31.url;
if(typeof data33 === "string"){
if(!pattern3.test(data33)){
const err47 = {instancePath:instancePath+"/contents/" + i8+"/url",schemaPath:"#/allOf/8/properties/contents/items/then/properties/url/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err47]; else vErrors.push(err47);
errors++;
}
}
}
}
var _valid8 = _errs74 === errors;
valid46 = _valid8;
if(valid46){
var props6 = {};
props6.url = true;
props6.type = true;
}
}
if(!valid46){
const err48 = {instancePath:instancePath+"/contents/" + i8,schemaPath:"#/allOf/8/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err48]; else vErrors.push(err48);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data34 = data.contents;
if(Array.isArray(data34)){
const len9 = data34.length;
for(let i9=0; i9<len9; i9++){
let data35 = data34[i9];
const _errs79 = errors;
let valid52 = true;
const _errs80 = errors;
if(errors === _errs80){
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
let missing7;
if((data35.type === undefined) && (missing7 = "type")){
const err49 = {};
if(vErrors === null) vErrors = [err49]; else vErrors.push(err49);
errors++;
}
else {
if(data35.type !== undefined){
if("last_frame" !== data35.type){
const err50 = {};
if(vErrors === null) vErrors = [err50]; else vErrors.push(err50);
errors++;
}
}
}
}
else {
const err51 = {};
if(vErrors === null) vErrors = [err51]; else vErrors.push(err51);
errors++;
}
}
var _valid9 = _errs80 === errors;
errors = _errs79;
if(vErrors !== null){
if(_errs79){
vErrors.length = _errs79;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs83 = errors;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.id === undefined){
const err52 = {instancePath:instancePath+"/contents/" + i9,schemaPath:"#/allOf/9/properties/contents/items/then/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null) vErrors = [err52]; else vErrors.push(err52);
errors++;
}
if(data35.id !== undefined){
let data37 = data35.id;
if(typeof data37 === "string"){
if(!pattern3.test(data37)){
const err53 = {instancePath:instancePath+"/contents/" + i9+"/id",schemaPath:"#/allOf/9/properties/contents/items/then/properties/id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err53]; else vErrors.push(err53);
errors++;
}
}
}
}
var _valid9 = _errs83 === errors;
valid52 = _valid9;
if(valid52){
var props7 = {};
props7.id = true;
props7.type = true;
}
}
if(!valid52){
const err54 = {instancePath:instancePath+"/contents/" + i9,schemaPath:"#/allOf/9/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err54]; else vErrors.push(err54);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data38 = data.contents;
if(Array.isArray(data38)){
const _errs87 = errors;
const len10 = data38.length;
let valid56 = true;
if(data38.length > 0){
let count2 = 0;
for(let i10=0; i10<len10; i10++){
let data39 = data38[i10];
const _errs88 = errors;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.type === undefined){
const err55 = {instancePath:instancePath+"/contents/" + i10,schemaPath:"#/allOf/10/properties/contents/contains/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null) vErrors = [err55]; else vErrors.push(err55);
errors++;
}
if(data39.type !== undefined){
if("last_frame" !== data39.type){
const err56 = {instancePath:instancePath+"/contents/" + i10+"/type",schemaPath:"#/allOf/10/properties/contents/contains/properties/type/const",keyword:"const",params:{allowedValue: "last_frame"}};
if(vErrors === null) vErrors = [err56]; else vErrors.push(err56);
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/contents/" + i10,schemaPath:"#/allOf/10/properties/contents/contains/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err57]; else vErrors.push(err57);
errors++;
}
var _valid10 = _errs88 === errors;
if(_valid10){
count2++;
if(count2 > 1){
valid56 = false;
break;
}
if(count2 >= 0){
valid56 = true;
}
}
}
}
if(!valid56){
const err58 = {instancePath:instancePath+"/contents",schemaPath:"#/allOf/10/properties/contents/contains",keyword:"contains",params:{minContains: 0, maxContains: 1}};
if(vErrors === null) vErrors = [err58]; else vErrors.push(err58);
errors++;
}
else {
errors = _errs87;
if(vErrors !== null){
if(_errs87){
vErrors.length = _errs87;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data41 = data.contents;
if(Array.isArray(data41)){
const len11 = data41.length;
for(let i11=0; i11<len11; i11++){
let data42 = data41[i11];
const _errs94 = errors;
let valid61 = true;
const _errs95 = errors;
if(errors === _errs95){
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
let missing8;
if((data42.type === undefined) && (missing8 = "type")){
const err59 = {};
if(vErrors === null) vErrors = [err59]; else vErrors.push(err59);
errors++;
}
else {
if(data42.type !== undefined){
if("refer_image" !== data42.type){
const err60 = {};
if(vErrors === null) vErrors = [err60]; else vErrors.push(err60);
errors++;
}
}
}
}
else {
const err61 = {};
if(vErrors === null) vErrors = [err61]; else vErrors.push(err61);
errors++;
}
}
var _valid11 = _errs95 === errors;
errors = _errs94;
if(vErrors !== null){
if(_errs94){
vErrors.length = _errs94;
}
else {
vErrors = null;
}
}
if(_valid11){
const _errs98 = errors;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.url === undefined){
const err62 = {instancePath:instancePath+"/contents/" + i11,schemaPath:"#/allOf/11/properties/contents/items/then/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null) vErrors = [err62]; else vErrors.push(err62);
errors++;
}
if(data42.url !== undefined){
let data44 = data42.url;
if(typeof data44 === "string"){
if(!pattern3.test(data44)){
const err63 = {instancePath:instancePath+"/contents/" + i11+"/url",schemaPath:"#/allOf/11/properties/contents/items/then/properties/url/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err63]; else vErrors.push(err63);
errors++;
}
}
}
}
var _valid11 = _errs98 === errors;
valid61 = _valid11;
if(valid61){
var props8 = {};
props8.url = true;
props8.type = true;
}
}
if(!valid61){
const err64 = {instancePath:instancePath+"/contents/" + i11,schemaPath:"#/allOf/11/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err64]; else vErrors.push(err64);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data45 = data.contents;
if(Array.isArray(data45)){
const len12 = data45.length;
for(let i12=0; i12<len12; i12++){
let data46 = data45[i12];
const _errs103 = errors;
let valid67 = true;
const _errs104 = errors;
if(errors === _errs104){
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
let missing9;
if((data46.type === undefined) && (missing9 = "type")){
const err65 = {};
if(vErrors === null) vErrors = [err65]; else vErrors.push(err65);
errors++;
}
else {
if(data46.type !== undefined){
if("refer_image" !== data46.type){
const err66 = {};
if(vErrors === null) vErrors = [err66]; else vErrors.push(err66);
errors++;
}
}
}
}
else {
const err67 = {};
if(vErrors === null) vErrors = [err67]; else vErrors.push(err67);
errors++;
}
}
var _valid12 = _errs104 === errors;
errors = _errs103;
if(vErrors !== null){
if(_errs103){
vErrors.length = _errs103;
}
else {
vErrors = null;
}
}
if(_valid12){
const _errs107 = errors;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.id === undefined){
const err68 = {instancePath:instancePath+"/contents/" + i12,schemaPath:"#/allOf/12/properties/contents/items/then/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null) vErrors = [err68]; else vErrors.push(err68);
errors++;
}
if(data46.id !== undefined){
let data48 = data46.id;
if(typeof data48 === "string"){
if(!pattern3.test(data48)){
const err69 = {instancePath:instancePath+"/contents/" + i12+"/id",schemaPath:"#/allOf/12/properties/contents/items/then/properties/id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err69]; else vErrors.push(err69);
errors++;
}
}
}
}
var _valid12 = _errs107 === errors;
valid67 = _valid12;
if(valid67){
var props9 = {};
props9.id = true;
props9.type = true;
}
}
if(!valid67){
const err70 = {instancePath:instancePath+"/contents/" + i12,schemaPath:"#/allOf/12/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err70]; else vErrors.push(err70);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data49 = data.contents;
if(Array.isArray(data49)){
const _errs111 = errors;
const len13 = data49.length;
let valid71 = true;
if(data49.length > 0){
let count3 = 0;
for(let i13=0; i13<len13; i13++){
let data50 = data49[i13];
const _errs112 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.type === undefined){
const err71 = {instancePath:instancePath+"/contents/" + i13,schemaPath:"#/allOf/13/properties/contents/contains/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null) vErrors = [err71]; else vErrors.push(err71);
errors++;
}
if(data50.type !== undefined){
if("refer_image" !== data50.type){
const err72 = {instancePath:instancePath+"/contents/" + i13+"/type",schemaPath:"#/allOf/13/properties/contents/contains/properties/type/const",keyword:"const",params:{allowedValue: "refer_image"}};
if(vErrors === null) vErrors = [err72]; else vErrors.push(err72);
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/contents/" + i13,schemaPath:"#/allOf/13/properties/contents/contains/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err73]; else vErrors.push(err73);
errors++;
}
var _valid13 = _errs112 === errors;
if(_valid13){
count3++;
if(count3 > 10){
valid71 = false;
break;
}
if(count3 >= 0){
valid71 = true;
}
}
}
}
if(!valid71){
const err74 = {instancePath:instancePath+"/contents",schemaPath:"#/allOf/13/properties/contents/contains",keyword:"contains",params:{minContains: 0, maxContains: 10}};
if(vErrors === null) vErrors = [err74]; else vErrors.push(err74);
errors++;
}
else {
errors = _errs111;
if(vErrors !== null){
if(_errs111){
vErrors.length = _errs111;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data52 = data.contents;
if(Array.isArray(data52)){
const len14 = data52.length;
for(let i14=0; i14<len14; i14++){
let data53 = data52[i14];
const _errs118 = errors;
let valid76 = true;
const _errs119 = errors;
if(errors === _errs119){
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
let missing10;
if((data53.type === undefined) && (missing10 = "type")){
const err75 = {};
if(vErrors === null) vErrors = [err75]; else vErrors.push(err75);
errors++;
}
else {
if(data53.type !== undefined){
if("feature_video" !== data53.type){
const err76 = {};
if(vErrors === null) vErrors = [err76]; else vErrors.push(err76);
errors++;
}
}
}
}
else {
const err77 = {};
if(vErrors === null) vErrors = [err77]; else vErrors.push(err77);
errors++;
}
}
var _valid14 = _errs119 === errors;
errors = _errs118;
if(vErrors !== null){
if(_errs118){
vErrors.length = _errs118;
}
else {
vErrors = null;
}
}
if(_valid14){
const _errs122 = errors;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.url === undefined){
const err78 = {instancePath:instancePath+"/contents/" + i14,schemaPath:"#/allOf/14/properties/contents/items/then/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null) vErrors = [err78]; else vErrors.push(err78);
errors++;
}
if(data53.url !== undefined){
let data55 = data53.url;
if(typeof data55 === "string"){
if(!pattern3.test(data55)){
const err79 = {instancePath:instancePath+"/contents/" + i14+"/url",schemaPath:"#/allOf/14/properties/contents/items/then/properties/url/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err79]; else vErrors.push(err79);
errors++;
}
}
}
}
var _valid14 = _errs122 === errors;
valid76 = _valid14;
if(valid76){
var props10 = {};
props10.url = true;
props10.type = true;
}
}
if(!valid76){
const err80 = {instancePath:instancePath+"/contents/" + i14,schemaPath:"#/allOf/14/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err80]; else vErrors.push(err80);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data56 = data.contents;
if(Array.isArray(data56)){
const len15 = data56.length;
for(let i15=0; i15<len15; i15++){
let data57 = data56[i15];
const _errs127 = errors;
let valid82 = true;
const _errs128 = errors;
if(errors === _errs128){
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing11;
if((data57.type === undefined) && (missing11 = "type")){
const err81 = {};
if(vErrors === null) vErrors = [err81]; else vErrors.push(err81);
errors++;
}
else {
if(data57.type !== undefined){
if("feature_video" !== data57.type){
const err82 = {};
if(vErrors === null) vErrors = [err82]; else vErrors.push(err82);
errors++;
}
}
}
}
else {
const err83 = {};
if(vErrors === null) vErrors = [err83]; else vErrors.push(err83);
errors++;
}
}
var _valid15 = _errs128 === errors;
errors = _errs127;
if(vErrors !== null){
if(_errs127){
vErrors.length = _errs127;
}
else {
vErrors = null;
}
}
if(_valid15){
const _errs131 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.url !== undefined){
let data59 = data57.url;
if(typeof data59 === "string"){
if(!pattern37.test(data59)){
const err84 = {instancePath:instancePath+"/contents/" + i15+"/url",schemaPath:"#/allOf/15/properties/contents/items/then/properties/url/pattern",keyword:"pattern",params:{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://."}};
if(vErrors === null) vErrors = [err84]; else vErrors.push(err84);
errors++;
}
}
}
}
var _valid15 = _errs131 === errors;
valid82 = _valid15;
if(valid82){
var props11 = {};
props11.url = true;
props11.type = true;
}
}
if(!valid82){
const err85 = {instancePath:instancePath+"/contents/" + i15,schemaPath:"#/allOf/15/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err85]; else vErrors.push(err85);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data60 = data.contents;
if(Array.isArray(data60)){
const len16 = data60.length;
for(let i16=0; i16<len16; i16++){
let data61 = data60[i16];
const _errs136 = errors;
let valid88 = true;
const _errs137 = errors;
if(errors === _errs137){
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
let missing12;
if((data61.type === undefined) && (missing12 = "type")){
const err86 = {};
if(vErrors === null) vErrors = [err86]; else vErrors.push(err86);
errors++;
}
else {
if(data61.type !== undefined){
if("feature_video" !== data61.type){
const err87 = {};
if(vErrors === null) vErrors = [err87]; else vErrors.push(err87);
errors++;
}
}
}
}
else {
const err88 = {};
if(vErrors === null) vErrors = [err88]; else vErrors.push(err88);
errors++;
}
}
var _valid16 = _errs137 === errors;
errors = _errs136;
if(vErrors !== null){
if(_errs136){
vErrors.length = _errs136;
}
else {
vErrors = null;
}
}
if(_valid16){
const _errs140 = errors;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.id === undefined){
const err89 = {instancePath:instancePath+"/contents/" + i16,schemaPath:"#/allOf/16/properties/contents/items/then/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null) vErrors = [err89]; else vErrors.push(err89);
errors++;
}
if(data61.id !== undefined){
let data63 = data61.id;
if(typeof data63 === "string"){
if(!pattern3.test(data63)){
const err90 = {instancePath:instancePath+"/contents/" + i16+"/id",schemaPath:"#/allOf/16/properties/contents/items/then/properties/id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err90]; else vErrors.push(err90);
errors++;
}
}
}
}
var _valid16 = _errs140 === errors;
valid88 = _valid16;
if(valid88){
var props12 = {};
props12.id = true;
props12.type = true;
}
}
if(!valid88){
const err91 = {instancePath:instancePath+"/contents/" + i16,schemaPath:"#/allOf/16/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err91]; else vErrors.push(err91);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data64 = data.contents;
if(Array.isArray(data64)){
const _errs144 = errors;
const len17 = data64.length;
let valid92 = true;
if(data64.length > 0){
let count4 = 0;
for(let i17=0; i17<len17; i17++){
let data65 = data64[i17];
const _errs145 = errors;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(data65.type === undefined){
const err92 = {instancePath:instancePath+"/contents/" + i17,schemaPath:"#/allOf/17/properties/contents/contains/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null) vErrors = [err92]; else vErrors.push(err92);
errors++;
}
if(data65.type !== undefined){
if("feature_video" !== data65.type){
const err93 = {instancePath:instancePath+"/contents/" + i17+"/type",schemaPath:"#/allOf/17/properties/contents/contains/properties/type/const",keyword:"const",params:{allowedValue: "feature_video"}};
if(vErrors === null) vErrors = [err93]; else vErrors.push(err93);
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/contents/" + i17,schemaPath:"#/allOf/17/properties/contents/contains/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err94]; else vErrors.push(err94);
errors++;
}
var _valid17 = _errs145 === errors;
if(_valid17){
count4++;
if(count4 > 5){
valid92 = false;
break;
}
if(count4 >= 0){
valid92 = true;
}
}
}
}
if(!valid92){
const err95 = {instancePath:instancePath+"/contents",schemaPath:"#/allOf/17/properties/contents/contains",keyword:"contains",params:{minContains: 0, maxContains: 5}};
if(vErrors === null) vErrors = [err95]; else vErrors.push(err95);
errors++;
}
else {
errors = _errs144;
if(vErrors !== null){
if(_errs144){
vErrors.length = _errs144;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data67 = data.contents;
if(Array.isArray(data67)){
const len18 = data67.length;
for(let i18=0; i18<len18; i18++){
let data68 = data67[i18];
const _errs151 = errors;
let valid97 = true;
const _errs152 = errors;
if(errors === _errs152){
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
let missing13;
if((data68.type === undefined) && (missing13 = "type")){
const err96 = {};
if(vErrors === null) vErrors = [err96]; else vErrors.push(err96);
errors++;
}
else {
if(data68.type !== undefined){
if("base_video" !== data68.type){
const err97 = {};
if(vErrors === null) vErrors = [err97]; else vErrors.push(err97);
errors++;
}
}
}
}
else {
const err98 = {};
if(vErrors === null) vErrors = [err98]; else vErrors.push(err98);
errors++;
}
}
var _valid18 = _errs152 === errors;
errors = _errs151;
if(vErrors !== null){
if(_errs151){
vErrors.length = _errs151;
}
else {
vErrors = null;
}
}
if(_valid18){
const _errs155 = errors;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(data68.url === undefined){
const err99 = {instancePath:instancePath+"/contents/" + i18,schemaPath:"#/allOf/18/properties/contents/items/then/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null) vErrors = [err99]; else vErrors.push(err99);
errors++;
}
if(data68.url !== undefined){
let data70 = data68.url;
if(typeof data70 === "string"){
if(!pattern3.test(data70)){
const err100 = {instancePath:instancePath+"/contents/" + i18+"/url",schemaPath:"#/allOf/18/properties/contents/items/then/properties/url/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err100]; else vErrors.push(err100);
errors++;
}
}
}
}
var _valid18 = _errs155 === errors;
valid97 = _valid18;
if(valid97){
var props13 = {};
props13.url = true;
props13.type = true;
}
}
if(!valid97){
const err101 = {instancePath:instancePath+"/contents/" + i18,schemaPath:"#/allOf/18/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err101]; else vErrors.push(err101);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data71 = data.contents;
if(Array.isArray(data71)){
const len19 = data71.length;
for(let i19=0; i19<len19; i19++){
let data72 = data71[i19];
const _errs160 = errors;
let valid103 = true;
const _errs161 = errors;
if(errors === _errs161){
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
let missing14;
if((data72.type === undefined) && (missing14 = "type")){
const err102 = {};
if(vErrors === null) vErrors = [err102]; else vErrors.push(err102);
errors++;
}
else {
if(data72.type !== undefined){
if("base_video" !== data72.type){
const err103 = {};
if(vErrors === null) vErrors = [err103]; else vErrors.push(err103);
errors++;
}
}
}
}
else {
const err104 = {};
if(vErrors === null) vErrors = [err104]; else vErrors.push(err104);
errors++;
}
}
var _valid19 = _errs161 === errors;
errors = _errs160;
if(vErrors !== null){
if(_errs160){
vErrors.length = _errs160;
}
else {
vErrors = null;
}
}
if(_valid19){
const _errs164 = errors;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.url !== undefined){
let data74 = data72.url;
if(typeof data74 === "string"){
if(!pattern37.test(data74)){
const err105 = {instancePath:instancePath+"/contents/" + i19+"/url",schemaPath:"#/allOf/19/properties/contents/items/then/properties/url/pattern",keyword:"pattern",params:{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://."}};
if(vErrors === null) vErrors = [err105]; else vErrors.push(err105);
errors++;
}
}
}
}
var _valid19 = _errs164 === errors;
valid103 = _valid19;
if(valid103){
var props14 = {};
props14.url = true;
props14.type = true;
}
}
if(!valid103){
const err106 = {instancePath:instancePath+"/contents/" + i19,schemaPath:"#/allOf/19/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err106]; else vErrors.push(err106);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data75 = data.contents;
if(Array.isArray(data75)){
const len20 = data75.length;
for(let i20=0; i20<len20; i20++){
let data76 = data75[i20];
const _errs169 = errors;
let valid109 = true;
const _errs170 = errors;
if(errors === _errs170){
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
let missing15;
if((data76.type === undefined) && (missing15 = "type")){
const err107 = {};
if(vErrors === null) vErrors = [err107]; else vErrors.push(err107);
errors++;
}
else {
if(data76.type !== undefined){
if("base_video" !== data76.type){
const err108 = {};
if(vErrors === null) vErrors = [err108]; else vErrors.push(err108);
errors++;
}
}
}
}
else {
const err109 = {};
if(vErrors === null) vErrors = [err109]; else vErrors.push(err109);
errors++;
}
}
var _valid20 = _errs170 === errors;
errors = _errs169;
if(vErrors !== null){
if(_errs169){
vErrors.length = _errs169;
}
else {
vErrors = null;
}
}
if(_valid20){
const _errs173 = errors;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(data76.id === undefined){
const err110 = {instancePath:instancePath+"/contents/" + i20,schemaPath:"#/allOf/20/properties/contents/items/then/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null) vErrors = [err110]; else vErrors.push(err110);
errors++;
}
if(data76.id !== undefined){
let data78 = data76.id;
if(typeof data78 === "string"){
if(!pattern3.test(data78)){
const err111 = {instancePath:instancePath+"/contents/" + i20+"/id",schemaPath:"#/allOf/20/properties/contents/items/then/properties/id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err111]; else vErrors.push(err111);
errors++;
}
}
}
}
var _valid20 = _errs173 === errors;
valid109 = _valid20;
if(valid109){
var props15 = {};
props15.id = true;
props15.type = true;
}
}
if(!valid109){
const err112 = {instancePath:instancePath+"/contents/" + i20,schemaPath:"#/allOf/20/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err112]; else vErrors.push(err112);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data79 = data.contents;
if(Array.isArray(data79)){
const _errs177 = errors;
const len21 = data79.length;
let valid113 = true;
if(data79.length > 0){
let count5 = 0;
for(let i21=0; i21<len21; i21++){
let data80 = data79[i21];
const _errs178 = errors;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.type === undefined){
const err113 = {instancePath:instancePath+"/contents/" + i21,schemaPath:"#/allOf/21/properties/contents/contains/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null) vErrors = [err113]; else vErrors.push(err113);
errors++;
}
if(data80.type !== undefined){
if("base_video" !== data80.type){
const err114 = {instancePath:instancePath+"/contents/" + i21+"/type",schemaPath:"#/allOf/21/properties/contents/contains/properties/type/const",keyword:"const",params:{allowedValue: "base_video"}};
if(vErrors === null) vErrors = [err114]; else vErrors.push(err114);
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/contents/" + i21,schemaPath:"#/allOf/21/properties/contents/contains/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err115]; else vErrors.push(err115);
errors++;
}
var _valid21 = _errs178 === errors;
if(_valid21){
count5++;
if(count5 > 1){
valid113 = false;
break;
}
if(count5 >= 0){
valid113 = true;
}
}
}
}
if(!valid113){
const err116 = {instancePath:instancePath+"/contents",schemaPath:"#/allOf/21/properties/contents/contains",keyword:"contains",params:{minContains: 0, maxContains: 1}};
if(vErrors === null) vErrors = [err116]; else vErrors.push(err116);
errors++;
}
else {
errors = _errs177;
if(vErrors !== null){
if(_errs177){
vErrors.length = _errs177;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data82 = data.contents;
if(Array.isArray(data82)){
const len22 = data82.length;
for(let i22=0; i22<len22; i22++){
let data83 = data82[i22];
const _errs184 = errors;
let valid118 = true;
const _errs185 = errors;
if(errors === _errs185){
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
let missing16;
if((data83.type === undefined) && (missing16 = "type")){
const err117 = {};
if(vErrors === null) vErrors = [err117]; else vErrors.push(err117);
errors++;
}
else {
if(data83.type !== undefined){
if("element" !== data83.type){
const err118 = {};
if(vErrors === null) vErrors = [err118]; else vErrors.push(err118);
errors++;
}
}
}
}
else {
const err119 = {};
if(vErrors === null) vErrors = [err119]; else vErrors.push(err119);
errors++;
}
}
var _valid22 = _errs185 === errors;
errors = _errs184;
if(vErrors !== null){
if(_errs184){
vErrors.length = _errs184;
}
else {
vErrors = null;
}
}
if(_valid22){
const _errs188 = errors;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
if(data83.element_id === undefined){
const err120 = {instancePath:instancePath+"/contents/" + i22,schemaPath:"#/allOf/22/properties/contents/items/then/required",keyword:"required",params:{missingProperty: "element_id"}};
if(vErrors === null) vErrors = [err120]; else vErrors.push(err120);
errors++;
}
if(data83.element_id !== undefined){
let data85 = data83.element_id;
if(typeof data85 === "string"){
if(!pattern3.test(data85)){
const err121 = {instancePath:instancePath+"/contents/" + i22+"/element_id",schemaPath:"#/allOf/22/properties/contents/items/then/properties/element_id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err121]; else vErrors.push(err121);
errors++;
}
}
}
}
var _valid22 = _errs188 === errors;
valid118 = _valid22;
if(valid118){
var props16 = {};
props16.element_id = true;
props16.type = true;
}
}
if(!valid118){
const err122 = {instancePath:instancePath+"/contents/" + i22,schemaPath:"#/allOf/22/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err122]; else vErrors.push(err122);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data86 = data.contents;
if(Array.isArray(data86)){
const len23 = data86.length;
for(let i23=0; i23<len23; i23++){
let data87 = data86[i23];
const _errs193 = errors;
let valid124 = true;
const _errs194 = errors;
if(errors === _errs194){
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
let missing17;
if((data87.type === undefined) && (missing17 = "type")){
const err123 = {};
if(vErrors === null) vErrors = [err123]; else vErrors.push(err123);
errors++;
}
else {
if(data87.type !== undefined){
if("element" !== data87.type){
const err124 = {};
if(vErrors === null) vErrors = [err124]; else vErrors.push(err124);
errors++;
}
}
}
}
else {
const err125 = {};
if(vErrors === null) vErrors = [err125]; else vErrors.push(err125);
errors++;
}
}
var _valid23 = _errs194 === errors;
errors = _errs193;
if(vErrors !== null){
if(_errs193){
vErrors.length = _errs193;
}
else {
vErrors = null;
}
}
if(_valid23){
const _errs197 = errors;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if(data87.id === undefined){
const err126 = {instancePath:instancePath+"/contents/" + i23,schemaPath:"#/allOf/23/properties/contents/items/then/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null) vErrors = [err126]; else vErrors.push(err126);
errors++;
}
if(data87.id !== undefined){
let data89 = data87.id;
if(typeof data89 === "string"){
if(!pattern3.test(data89)){
const err127 = {instancePath:instancePath+"/contents/" + i23+"/id",schemaPath:"#/allOf/23/properties/contents/items/then/properties/id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err127]; else vErrors.push(err127);
errors++;
}
}
}
}
var _valid23 = _errs197 === errors;
valid124 = _valid23;
if(valid124){
var props17 = {};
props17.id = true;
props17.type = true;
}
}
if(!valid124){
const err128 = {instancePath:instancePath+"/contents/" + i23,schemaPath:"#/allOf/23/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err128]; else vErrors.push(err128);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data90 = data.contents;
if(Array.isArray(data90)){
const _errs201 = errors;
const len24 = data90.length;
let valid128 = true;
if(data90.length > 0){
let count6 = 0;
for(let i24=0; i24<len24; i24++){
let data91 = data90[i24];
const _errs202 = errors;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91.type === undefined){
const err129 = {instancePath:instancePath+"/contents/" + i24,schemaPath:"#/allOf/24/properties/contents/contains/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null) vErrors = [err129]; else vErrors.push(err129);
errors++;
}
if(data91.type !== undefined){
if("element" !== data91.type){
const err130 = {instancePath:instancePath+"/contents/" + i24+"/type",schemaPath:"#/allOf/24/properties/contents/contains/properties/type/const",keyword:"const",params:{allowedValue: "element"}};
if(vErrors === null) vErrors = [err130]; else vErrors.push(err130);
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/contents/" + i24,schemaPath:"#/allOf/24/properties/contents/contains/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err131]; else vErrors.push(err131);
errors++;
}
var _valid24 = _errs202 === errors;
if(_valid24){
count6++;
if(count6 > 7){
valid128 = false;
break;
}
if(count6 >= 0){
valid128 = true;
}
}
}
}
if(!valid128){
const err132 = {instancePath:instancePath+"/contents",schemaPath:"#/allOf/24/properties/contents/contains",keyword:"contains",params:{minContains: 0, maxContains: 7}};
if(vErrors === null) vErrors = [err132]; else vErrors.push(err132);
errors++;
}
else {
errors = _errs201;
if(vErrors !== null){
if(_errs201){
vErrors.length = _errs201;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data93 = data.contents;
if(Array.isArray(data93)){
const len25 = data93.length;
for(let i25=0; i25<len25; i25++){
let data94 = data93[i25];
const _errs208 = errors;
let valid133 = true;
const _errs209 = errors;
if(errors === _errs209){
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
let missing18;
if((data94.type === undefined) && (missing18 = "type")){
const err133 = {};
if(vErrors === null) vErrors = [err133]; else vErrors.push(err133);
errors++;
}
else {
if(data94.type !== undefined){
if("voice" !== data94.type){
const err134 = {};
if(vErrors === null) vErrors = [err134]; else vErrors.push(err134);
errors++;
}
}
}
}
else {
const err135 = {};
if(vErrors === null) vErrors = [err135]; else vErrors.push(err135);
errors++;
}
}
var _valid25 = _errs209 === errors;
errors = _errs208;
if(vErrors !== null){
if(_errs208){
vErrors.length = _errs208;
}
else {
vErrors = null;
}
}
if(_valid25){
const _errs212 = errors;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.voice_id === undefined){
const err136 = {instancePath:instancePath+"/contents/" + i25,schemaPath:"#/allOf/25/properties/contents/items/then/required",keyword:"required",params:{missingProperty: "voice_id"}};
if(vErrors === null) vErrors = [err136]; else vErrors.push(err136);
errors++;
}
if(data94.voice_id !== undefined){
let data96 = data94.voice_id;
if(typeof data96 === "string"){
if(!pattern3.test(data96)){
const err137 = {instancePath:instancePath+"/contents/" + i25+"/voice_id",schemaPath:"#/allOf/25/properties/contents/items/then/properties/voice_id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err137]; else vErrors.push(err137);
errors++;
}
}
}
}
var _valid25 = _errs212 === errors;
valid133 = _valid25;
if(valid133){
var props18 = {};
props18.voice_id = true;
props18.type = true;
}
}
if(!valid133){
const err138 = {instancePath:instancePath+"/contents/" + i25,schemaPath:"#/allOf/25/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err138]; else vErrors.push(err138);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data97 = data.contents;
if(Array.isArray(data97)){
const len26 = data97.length;
for(let i26=0; i26<len26; i26++){
let data98 = data97[i26];
const _errs217 = errors;
let valid139 = true;
const _errs218 = errors;
if(errors === _errs218){
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
let missing19;
if((data98.type === undefined) && (missing19 = "type")){
const err139 = {};
if(vErrors === null) vErrors = [err139]; else vErrors.push(err139);
errors++;
}
else {
if(data98.type !== undefined){
if("voice" !== data98.type){
const err140 = {};
if(vErrors === null) vErrors = [err140]; else vErrors.push(err140);
errors++;
}
}
}
}
else {
const err141 = {};
if(vErrors === null) vErrors = [err141]; else vErrors.push(err141);
errors++;
}
}
var _valid26 = _errs218 === errors;
errors = _errs217;
if(vErrors !== null){
if(_errs217){
vErrors.length = _errs217;
}
else {
vErrors = null;
}
}
if(_valid26){
const _errs221 = errors;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
if(data98.id === undefined){
const err142 = {instancePath:instancePath+"/contents/" + i26,schemaPath:"#/allOf/26/properties/contents/items/then/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null) vErrors = [err142]; else vErrors.push(err142);
errors++;
}
if(data98.id !== undefined){
let data100 = data98.id;
if(typeof data100 === "string"){
if(!pattern3.test(data100)){
const err143 = {instancePath:instancePath+"/contents/" + i26+"/id",schemaPath:"#/allOf/26/properties/contents/items/then/properties/id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err143]; else vErrors.push(err143);
errors++;
}
}
}
}
var _valid26 = _errs221 === errors;
valid139 = _valid26;
if(valid139){
var props19 = {};
props19.id = true;
props19.type = true;
}
}
if(!valid139){
const err144 = {instancePath:instancePath+"/contents/" + i26,schemaPath:"#/allOf/26/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err144]; else vErrors.push(err144);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data101 = data.contents;
if(Array.isArray(data101)){
const _errs225 = errors;
const len27 = data101.length;
let valid143 = true;
if(data101.length > 0){
let count7 = 0;
for(let i27=0; i27<len27; i27++){
let data102 = data101[i27];
const _errs226 = errors;
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
if(data102.type === undefined){
const err145 = {instancePath:instancePath+"/contents/" + i27,schemaPath:"#/allOf/27/properties/contents/contains/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null) vErrors = [err145]; else vErrors.push(err145);
errors++;
}
if(data102.type !== undefined){
if("voice" !== data102.type){
const err146 = {instancePath:instancePath+"/contents/" + i27+"/type",schemaPath:"#/allOf/27/properties/contents/contains/properties/type/const",keyword:"const",params:{allowedValue: "voice"}};
if(vErrors === null) vErrors = [err146]; else vErrors.push(err146);
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/contents/" + i27,schemaPath:"#/allOf/27/properties/contents/contains/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err147]; else vErrors.push(err147);
errors++;
}
var _valid27 = _errs226 === errors;
if(_valid27){
count7++;
if(count7 > 3){
valid143 = false;
break;
}
if(count7 >= 0){
valid143 = true;
}
}
}
}
if(!valid143){
const err148 = {instancePath:instancePath+"/contents",schemaPath:"#/allOf/27/properties/contents/contains",keyword:"contains",params:{minContains: 0, maxContains: 3}};
if(vErrors === null) vErrors = [err148]; else vErrors.push(err148);
errors++;
}
else {
errors = _errs225;
if(vErrors !== null){
if(_errs225){
vErrors.length = _errs225;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data104 = data.contents;
if(Array.isArray(data104)){
const _errs231 = errors;
const len28 = data104.length;
let valid146 = true;
if(data104.length > 0){
let count8 = 0;
for(let i28=0; i28<len28; i28++){
let data105 = data104[i28];
const _errs232 = errors;
const _errs233 = errors;
const _errs234 = errors;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
if(data105.type !== undefined){
if("prompt" !== data105.type){
const err149 = {};
if(vErrors === null) vErrors = [err149]; else vErrors.push(err149);
errors++;
}
}
}
var valid147 = _errs234 === errors;
if(valid147){
const err150 = {instancePath:instancePath+"/contents/" + i28,schemaPath:"#/allOf/28/properties/contents/contains/not",keyword:"not",params:{}};
if(vErrors === null) vErrors = [err150]; else vErrors.push(err150);
errors++;
}
else {
errors = _errs233;
if(vErrors !== null){
if(_errs233){
vErrors.length = _errs233;
}
else {
vErrors = null;
}
}
}
var _valid28 = _errs232 === errors;
if(_valid28){
count8++;
if(count8 > 15){
valid146 = false;
break;
}
if(count8 >= 0){
valid146 = true;
}
}
}
}
if(!valid146){
const err151 = {instancePath:instancePath+"/contents",schemaPath:"#/allOf/28/properties/contents/contains",keyword:"contains",params:{minContains: 0, maxContains: 15}};
if(vErrors === null) vErrors = [err151]; else vErrors.push(err151);
errors++;
}
else {
errors = _errs231;
if(vErrors !== null){
if(_errs231){
vErrors.length = _errs231;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents === undefined){
const err152 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contents"}};
if(vErrors === null) vErrors = [err152]; else vErrors.push(err152);
errors++;
}
if(data.contents !== undefined){
let data107 = data.contents;
if(Array.isArray(data107)){
if(data107.length < 1){
const err153 = {instancePath:instancePath+"/contents",schemaPath:"#/properties/contents/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null) vErrors = [err153]; else vErrors.push(err153);
errors++;
}
const len29 = data107.length;
for(let i29=0; i29<len29; i29++){
let data108 = data107[i29];
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
if(data108.type === undefined){
const err154 = {instancePath:instancePath+"/contents/" + i29,schemaPath:"#/properties/contents/items/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null) vErrors = [err154]; else vErrors.push(err154);
errors++;
}
if(data108.type !== undefined){
let data109 = data108.type;
if(typeof data109 !== "string"){
const err155 = {instancePath:instancePath+"/contents/" + i29+"/type",schemaPath:"#/properties/contents/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err155]; else vErrors.push(err155);
errors++;
}
if(!(((((((((data109 === "prompt") || (data109 === "first_frame")) || (data109 === "middle_frame")) || (data109 === "last_frame")) || (data109 === "refer_image")) || (data109 === "feature_video")) || (data109 === "base_video")) || (data109 === "element")) || (data109 === "voice"))){
const err156 = {instancePath:instancePath+"/contents/" + i29+"/type",schemaPath:"#/properties/contents/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema40.properties.contents.items.properties.type.enum}};
if(vErrors === null) vErrors = [err156]; else vErrors.push(err156);
errors++;
}
}
if(data108.text !== undefined){
if(typeof data108.text !== "string"){
const err157 = {instancePath:instancePath+"/contents/" + i29+"/text",schemaPath:"#/properties/contents/items/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err157]; else vErrors.push(err157);
errors++;
}
}
if(data108.url !== undefined){
if(typeof data108.url !== "string"){
const err158 = {instancePath:instancePath+"/contents/" + i29+"/url",schemaPath:"#/properties/contents/items/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err158]; else vErrors.push(err158);
errors++;
}
}
if(data108.id !== undefined){
if(typeof data108.id !== "string"){
const err159 = {instancePath:instancePath+"/contents/" + i29+"/id",schemaPath:"#/properties/contents/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err159]; else vErrors.push(err159);
errors++;
}
}
if(data108.voice_id !== undefined){
if(typeof data108.voice_id !== "string"){
const err160 = {instancePath:instancePath+"/contents/" + i29+"/voice_id",schemaPath:"#/properties/contents/items/properties/voice_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err160]; else vErrors.push(err160);
errors++;
}
}
if(data108.element_id !== undefined){
let data114 = data108.element_id;
if((typeof data114 !== "string") && (!(((typeof data114 == "number") && (!(data114 % 1) && !isNaN(data114))) && (isFinite(data114))))){
const err161 = {instancePath:instancePath+"/contents/" + i29+"/element_id",schemaPath:"#/properties/contents/items/properties/element_id/type",keyword:"type",params:{type: schema40.properties.contents.items.properties.element_id.type}};
if(vErrors === null) vErrors = [err161]; else vErrors.push(err161);
errors++;
}
}
}
else {
const err162 = {instancePath:instancePath+"/contents/" + i29,schemaPath:"#/properties/contents/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err162]; else vErrors.push(err162);
errors++;
}
}
}
else {
const err163 = {instancePath:instancePath+"/contents",schemaPath:"#/properties/contents/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err163]; else vErrors.push(err163);
errors++;
}
}
if(data.settings !== undefined){
let data115 = data.settings;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
if(data115.resolution !== undefined){
let data116 = data115.resolution;
if(typeof data116 !== "string"){
const err164 = {instancePath:instancePath+"/settings/resolution",schemaPath:"#/properties/settings/properties/resolution/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err164]; else vErrors.push(err164);
errors++;
}
if(!(data116 === "720p")){
const err165 = {instancePath:instancePath+"/settings/resolution",schemaPath:"#/properties/settings/properties/resolution/enum",keyword:"enum",params:{allowedValues: schema40.properties.settings.properties.resolution.enum}};
if(vErrors === null) vErrors = [err165]; else vErrors.push(err165);
errors++;
}
}
if(data115.aspect_ratio !== undefined){
let data117 = data115.aspect_ratio;
if(typeof data117 !== "string"){
const err166 = {instancePath:instancePath+"/settings/aspect_ratio",schemaPath:"#/properties/settings/properties/aspect_ratio/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err166]; else vErrors.push(err166);
errors++;
}
if(!((((((data117 === "21:9") || (data117 === "16:9")) || (data117 === "9:16")) || (data117 === "1:1")) || (data117 === "4:3")) || (data117 === "3:4"))){
const err167 = {instancePath:instancePath+"/settings/aspect_ratio",schemaPath:"#/properties/settings/properties/aspect_ratio/enum",keyword:"enum",params:{allowedValues: schema40.properties.settings.properties.aspect_ratio.enum}};
if(vErrors === null) vErrors = [err167]; else vErrors.push(err167);
errors++;
}
}
if(data115.duration !== undefined){
let data118 = data115.duration;
if(!(((typeof data118 == "number") && (!(data118 % 1) && !isNaN(data118))) && (isFinite(data118)))){
const err168 = {instancePath:instancePath+"/settings/duration",schemaPath:"#/properties/settings/properties/duration/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err168]; else vErrors.push(err168);
errors++;
}
if((typeof data118 == "number") && (isFinite(data118))){
if(data118 > 20 || isNaN(data118)){
const err169 = {instancePath:instancePath+"/settings/duration",schemaPath:"#/properties/settings/properties/duration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20}};
if(vErrors === null) vErrors = [err169]; else vErrors.push(err169);
errors++;
}
if(data118 < 3 || isNaN(data118)){
const err170 = {instancePath:instancePath+"/settings/duration",schemaPath:"#/properties/settings/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 3}};
if(vErrors === null) vErrors = [err170]; else vErrors.push(err170);
errors++;
}
}
}
}
else {
const err171 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err171]; else vErrors.push(err171);
errors++;
}
}
if(data.options !== undefined){
let data119 = data.options;
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
if(data119.callback_url !== undefined){
if(typeof data119.callback_url !== "string"){
const err172 = {instancePath:instancePath+"/options/callback_url",schemaPath:"#/properties/options/properties/callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err172]; else vErrors.push(err172);
errors++;
}
}
if(data119.external_task_id !== undefined){
let data121 = data119.external_task_id;
if(typeof data121 === "string"){
if(func1(data121) > 255){
const err173 = {instancePath:instancePath+"/options/external_task_id",schemaPath:"#/properties/options/properties/external_task_id/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null) vErrors = [err173]; else vErrors.push(err173);
errors++;
}
}
else {
const err174 = {instancePath:instancePath+"/options/external_task_id",schemaPath:"#/properties/options/properties/external_task_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err174]; else vErrors.push(err174);
errors++;
}
}
if(data119.watermark_info !== undefined){
let data122 = data119.watermark_info;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
if(data122.enabled !== undefined){
if(typeof data122.enabled !== "boolean"){
const err175 = {instancePath:instancePath+"/options/watermark_info/enabled",schemaPath:"#/properties/options/properties/watermark_info/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null) vErrors = [err175]; else vErrors.push(err175);
errors++;
}
}
}
else {
const err176 = {instancePath:instancePath+"/options/watermark_info",schemaPath:"#/properties/options/properties/watermark_info/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err176]; else vErrors.push(err176);
errors++;
}
}
}
else {
const err177 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err177]; else vErrors.push(err177);
errors++;
}
}
}
else {
const err178 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err178]; else vErrors.push(err178);
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
export const validateKlingCreateOmniVideo40Request = validate74;
const schema41 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"kling/create-omni-video-4-0.request.json","title":"Omni video 4.0: request","examples":[{"contents":[{"type":"prompt","text":"The sea."}]},{"contents":[{"type":"prompt","text":"@ada says with @a: good morning."},{"type":"refer_image","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/refer_image.png","id":"ada"},{"type":"voice","voice_id":"829824295735410756","id":"a"}],"settings":{"resolution":"1080p","aspect_ratio":"9:16","duration":30}}],"type":"object","required":["contents"],"properties":{"contents":{"title":"Contents","type":"array","minItems":1,"items":{"title":"Content","type":"object","required":["type"],"properties":{"type":{"title":"Kind of content","type":"string","enum":["prompt","first_frame","middle_frame","last_frame","refer_image","feature_video","base_video","element","voice"],"x-kling-order":1,"x-kling-refusals":{"enum":{"code":1201,"message":"<field> value '<value>' is invalid","mark":"observed","fact":"new-contents-texts"}},"x-kling-facts":["new-contents-4-0"]},"text":{"title":"Text","type":"string","x-kling-order":2},"url":{"title":"URL or base64","type":"string","x-kling-order":3},"id":{"title":"Name in the request","description":"Unique in the request; the prompt names it as @id.","type":"string","x-kling-order":4},"voice_id":{"title":"Voice","type":"string","x-kling-order":5},"element_id":{"title":"Element","type":["string","integer"],"x-kling-order":6}}},"x-kling-order":1,"x-kling-refusals":{"required":{"code":1201,"message":"contents cannot be empty","mark":"observed","fact":"new-contents-texts","expected":"a list of contents"},"minItems":{"code":1201,"message":"contents cannot be empty","mark":"observed","fact":"new-contents-texts","expected":"at least one content"},"type":{"code":1201,"message":"contents value type is invalid, expected array","mark":"observed","fact":"new-contents-texts"}},"x-kling-facts":["new-contents-4-0"],"examples":[[{"type":"prompt","text":"The sea."}],[{"type":"prompt","text":"@ada says with @a: good morning."},{"type":"refer_image","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/refer_image.png","id":"ada"},{"type":"voice","voice_id":"829824295735410756","id":"a"}]],"description":"At most 15 beside the prompt."},"settings":{"title":"Settings","type":"object","properties":{"resolution":{"title":"Resolution","type":"string","enum":["720p","1080p"],"default":"720p","x-kling-order":1},"aspect_ratio":{"title":"Aspect ratio","type":"string","enum":["21:9","16:9","9:16","1:1","4:3","3:4"],"default":"16:9","x-kling-order":2},"duration":{"title":"Duration","description":"Seconds, 3 to 30.","type":"integer","minimum":3,"maximum":30,"default":5,"x-kling-coerce":"number","x-kling-order":3}},"default":{"resolution":"720p","aspect_ratio":"16:9","duration":5},"examples":[{},{"resolution":"1080p","aspect_ratio":"9:16","duration":30}],"x-kling-order":2},"options":{"title":"Options","type":"object","properties":{"callback_url":{"title":"Callback URL","description":"The server posts the task here.","type":"string","x-kling-order":1,"x-kling-facts":["callback-statuses"]},"external_task_id":{"title":"External task id","description":"Name of your own for the task, unique within the account; usable in queries.","type":"string","maxLength":255,"x-kling-order":2,"x-kling-refusals":{"maxLength":{"code":1201,"message":"<camelField>: size must be between 0 and <limit>","mark":"invented","fact":"external-id-length"}},"x-kling-facts":["external-id-unique","external-id-length"]},"watermark_info":{"title":"Watermark","type":"object","properties":{"enabled":{"title":"Whether a marked file is made besides","type":"boolean","x-kling-order":1}},"x-kling-order":3}},"examples":[{}],"x-kling-order":3}},"allOf":[{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"prompt"}}},"then":{"required":["text"],"properties":{"text":{"pattern":"\\S"}}}}}},"x-kling-rule":{"name":"prompt-blank","code":1201,"order":10,"message":"content item of type 'prompt' must have non-blank text","mark":"observed","fact":"new-contents-texts","expected":"a text that is not blank","broken":[{"contents":[{"type":"prompt","text":" "}]},{"contents":[{"type":"prompt"}]}]}},{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"prompt"}}},"then":{"properties":{"text":{"maxLength":2500}}}}}},"x-kling-rule":{"name":"prompt-length","code":1201,"order":11,"message":"content item of type 'prompt' cannot exceed 2500 characters","mark":"invented","fact":"new-contents-limits","expected":"at most 2500 characters","broken":[{"contents":[{"type":"prompt","text":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}]}]}},{"properties":{"contents":{"contains":{"type":"object","required":["type"],"properties":{"type":{"const":"prompt"}}},"minContains":0,"maxContains":1}},"x-kling-rule":{"name":"prompt-most","code":1201,"order":12,"message":"content items of type 'prompt' cannot exceed 1","mark":"invented","fact":"new-contents-limits","expected":"at most 1 of type prompt","broken":[{"contents":[{"type":"prompt","text":"Two people talk."},{"type":"prompt","text":"Two people talk."}]}]}},{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"first_frame"}}},"then":{"required":["url"],"properties":{"url":{"pattern":"\\S"}}}}}},"x-kling-rule":{"name":"first_frame-blank","code":1201,"order":13,"message":"content item of type 'first_frame' must have a non-blank url","mark":"observed","fact":"new-contents-texts","expected":"a url that is not blank","broken":[{"contents":[{"type":"prompt","text":"The sea."},{"type":"first_frame","url":" ","id":"first_frame_1"}]},{"contents":[{"type":"prompt","text":"The sea."},{"type":"first_frame","id":"a"}]}]}},{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"first_frame"}}},"then":{"required":["id"],"properties":{"id":{"pattern":"\\S"}}}}}},"x-kling-rule":{"name":"first_frame-unnamed","code":1201,"order":14,"message":"content item of type 'first_frame' must have a non-blank id","mark":"inferred","fact":"new-contents-texts-inferred","expected":"an id, unique in the request","broken":[{"contents":[{"type":"prompt","text":"The sea."},{"type":"first_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/first_frame.png","id":""}]}]}},{"properties":{"contents":{"contains":{"type":"object","required":["type"],"properties":{"type":{"const":"first_frame"}}},"minContains":0,"maxContains":1}},"x-kling-rule":{"name":"first_frame-most","code":1201,"order":15,"message":"content items of type 'first_frame' cannot exceed 1","mark":"invented","fact":"new-contents-limits","expected":"at most 1 of type first_frame","broken":[{"contents":[{"type":"prompt","text":"The sea."},{"type":"first_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/first_frame.png","id":"first_frame_1"},{"type":"first_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/first_frame.png","id":"first_frame_2"}]}]}},{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"middle_frame"}}},"then":{"required":["url"],"properties":{"url":{"pattern":"\\S"}}}}}},"x-kling-rule":{"name":"middle_frame-blank","code":1201,"order":16,"message":"content item of type 'middle_frame' must have a non-blank url","mark":"observed","fact":"new-contents-texts","expected":"a url that is not blank","broken":[{"contents":[{"type":"prompt","text":"The sea."},{"type":"middle_frame","url":" ","id":"middle_frame_1"}]},{"contents":[{"type":"prompt","text":"The sea."},{"type":"middle_frame","id":"a"}]}]}},{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"middle_frame"}}},"then":{"required":["id"],"properties":{"id":{"pattern":"\\S"}}}}}},"x-kling-rule":{"name":"middle_frame-unnamed","code":1201,"order":17,"message":"content item of type 'middle_frame' must have a non-blank id","mark":"inferred","fact":"new-contents-texts-inferred","expected":"an id, unique in the request","broken":[{"contents":[{"type":"prompt","text":"The sea."},{"type":"middle_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/middle_frame.png","id":""}]}]}},{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"last_frame"}}},"then":{"required":["url"],"properties":{"url":{"pattern":"\\S"}}}}}},"x-kling-rule":{"name":"last_frame-blank","code":1201,"order":18,"message":"content item of type 'last_frame' must have a non-blank url","mark":"observed","fact":"new-contents-texts","expected":"a url that is not blank","broken":[{"contents":[{"type":"prompt","text":"The sea."},{"type":"last_frame","url":" ","id":"last_frame_1"}]},{"contents":[{"type":"prompt","text":"The sea."},{"type":"last_frame","id":"a"}]}]}},{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"last_frame"}}},"then":{"required":["id"],"properties":{"id":{"pattern":"\\S"}}}}}},"x-kling-rule":{"name":"last_frame-unnamed","code":1201,"order":19,"message":"content item of type 'last_frame' must have a non-blank id","mark":"inferred","fact":"new-contents-texts-inferred","expected":"an id, unique in the request","broken":[{"contents":[{"type":"prompt","text":"The sea."},{"type":"last_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/last_frame.png","id":""}]}]}},{"properties":{"contents":{"contains":{"type":"object","required":["type"],"properties":{"type":{"const":"last_frame"}}},"minContains":0,"maxContains":1}},"x-kling-rule":{"name":"last_frame-most","code":1201,"order":20,"message":"content items of type 'last_frame' cannot exceed 1","mark":"invented","fact":"new-contents-limits","expected":"at most 1 of type last_frame","broken":[{"contents":[{"type":"prompt","text":"The sea."},{"type":"last_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/last_frame.png","id":"last_frame_1"},{"type":"last_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/last_frame.png","id":"last_frame_2"}]}]}},{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"refer_image"}}},"then":{"required":["url"],"properties":{"url":{"pattern":"\\S"}}}}}},"x-kling-rule":{"name":"refer_image-blank","code":1201,"order":21,"message":"content item of type 'refer_image' must have a non-blank url","mark":"observed","fact":"new-contents-texts","expected":"a url that is not blank","broken":[{"contents":[{"type":"prompt","text":"The sea."},{"type":"refer_image","url":" ","id":"refer_image_1"}]},{"contents":[{"type":"prompt","text":"The sea."},{"type":"refer_image","id":"a"}]}]}},{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"refer_image"}}},"then":{"required":["id"],"properties":{"id":{"pattern":"\\S"}}}}}},"x-kling-rule":{"name":"refer_image-unnamed","code":1201,"order":22,"message":"content item of type 'refer_image' must have a non-blank id","mark":"inferred","fact":"new-contents-texts-inferred","expected":"an id, unique in the request","broken":[{"contents":[{"type":"prompt","text":"The sea."},{"type":"refer_image","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/refer_image.png","id":""}]}]}},{"properties":{"contents":{"contains":{"type":"object","required":["type"],"properties":{"type":{"const":"refer_image"}}},"minContains":0,"maxContains":10}},"x-kling-rule":{"name":"refer_image-most","code":1201,"order":23,"message":"content items of type 'refer_image' cannot exceed 10","mark":"invented","fact":"new-contents-limits","expected":"at most 10 of type refer_image","broken":[{"contents":[{"type":"prompt","text":"The sea."},{"type":"refer_image","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/refer_image.png","id":"refer_image_1"},{"type":"refer_image","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/refer_image.png","id":"refer_image_2"},{"type":"refer_image","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/refer_image.png","id":"refer_image_3"},{"type":"refer_image","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/refer_image.png","id":"refer_image_4"},{"type":"refer_image","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/refer_image.png","id":"refer_image_5"},{"type":"refer_image","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/refer_image.png","id":"refer_image_6"},{"type":"refer_image","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/refer_image.png","id":"refer_image_7"},{"type":"refer_image","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/refer_image.png","id":"refer_image_8"},{"type":"refer_image","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/refer_image.png","id":"refer_image_9"},{"type":"refer_image","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/refer_image.png","id":"refer_image_10"},{"type":"refer_image","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/refer_image.png","id":"refer_image_11"}]}]}},{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"feature_video"}}},"then":{"required":["url"],"properties":{"url":{"pattern":"\\S"}}}}}},"x-kling-rule":{"name":"feature_video-blank","code":1201,"order":24,"message":"content item of type 'feature_video' must have a non-blank url","mark":"observed","fact":"new-contents-texts","expected":"a url that is not blank","broken":[{"contents":[{"type":"prompt","text":"The sea."},{"type":"feature_video","url":" ","id":"feature_video_1"}]},{"contents":[{"type":"prompt","text":"The sea."},{"type":"feature_video","id":"a"}]}]}},{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"feature_video"}}},"then":{"properties":{"url":{"pattern":"^[Hh][Tt][Tt][Pp][Ss]?://."}}}}}},"x-kling-rule":{"name":"feature_video-url","code":1201,"order":25,"message":"Video URL is invalid","mark":"observed","fact":"new-contents-texts","expected":"an http or https URL","broken":[{"contents":[{"type":"prompt","text":"The sea."},{"type":"feature_video","url":"sea.mp4","id":"feature_video_1"}]}]}},{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"feature_video"}}},"then":{"required":["id"],"properties":{"id":{"pattern":"\\S"}}}}}},"x-kling-rule":{"name":"feature_video-unnamed","code":1201,"order":26,"message":"content item of type 'feature_video' must have a non-blank id","mark":"inferred","fact":"new-contents-texts-inferred","expected":"an id, unique in the request","broken":[{"contents":[{"type":"prompt","text":"The sea."},{"type":"feature_video","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/feature_video.png","id":""}]}]}},{"properties":{"contents":{"contains":{"type":"object","required":["type"],"properties":{"type":{"const":"feature_video"}}},"minContains":0,"maxContains":5}},"x-kling-rule":{"name":"feature_video-most","code":1201,"order":27,"message":"content items of type 'feature_video' cannot exceed 5","mark":"invented","fact":"new-contents-limits","expected":"at most 5 of type feature_video","broken":[{"contents":[{"type":"prompt","text":"The sea."},{"type":"feature_video","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/feature_video.png","id":"feature_video_1"},{"type":"feature_video","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/feature_video.png","id":"feature_video_2"},{"type":"feature_video","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/feature_video.png","id":"feature_video_3"},{"type":"feature_video","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/feature_video.png","id":"feature_video_4"},{"type":"feature_video","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/feature_video.png","id":"feature_video_5"},{"type":"feature_video","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/feature_video.png","id":"feature_video_6"}]}]}},{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"base_video"}}},"then":{"required":["url"],"properties":{"url":{"pattern":"\\S"}}}}}},"x-kling-rule":{"name":"base_video-blank","code":1201,"order":28,"message":"content item of type 'base_video' must have a non-blank url","mark":"observed","fact":"new-contents-texts","expected":"a url that is not blank","broken":[{"contents":[{"type":"prompt","text":"The sea."},{"type":"base_video","url":" ","id":"base_video_1"}]},{"contents":[{"type":"prompt","text":"The sea."},{"type":"base_video","id":"a"}]}]}},{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"base_video"}}},"then":{"properties":{"url":{"pattern":"^[Hh][Tt][Tt][Pp][Ss]?://."}}}}}},"x-kling-rule":{"name":"base_video-url","code":1201,"order":29,"message":"Video URL is invalid","mark":"observed","fact":"new-contents-texts","expected":"an http or https URL","broken":[{"contents":[{"type":"prompt","text":"The sea."},{"type":"base_video","url":"sea.mp4","id":"base_video_1"}]}]}},{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"base_video"}}},"then":{"required":["id"],"properties":{"id":{"pattern":"\\S"}}}}}},"x-kling-rule":{"name":"base_video-unnamed","code":1201,"order":30,"message":"content item of type 'base_video' must have a non-blank id","mark":"inferred","fact":"new-contents-texts-inferred","expected":"an id, unique in the request","broken":[{"contents":[{"type":"prompt","text":"The sea."},{"type":"base_video","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/base_video.png","id":""}]}]}},{"properties":{"contents":{"contains":{"type":"object","required":["type"],"properties":{"type":{"const":"base_video"}}},"minContains":0,"maxContains":1}},"x-kling-rule":{"name":"base_video-most","code":1201,"order":31,"message":"content items of type 'base_video' cannot exceed 1","mark":"invented","fact":"new-contents-limits","expected":"at most 1 of type base_video","broken":[{"contents":[{"type":"prompt","text":"The sea."},{"type":"base_video","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/base_video.png","id":"base_video_1"},{"type":"base_video","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/base_video.png","id":"base_video_2"}]}]}},{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"element"}}},"then":{"required":["element_id"],"properties":{"element_id":{"pattern":"\\S"}}}}}},"x-kling-rule":{"name":"element-blank","code":1201,"order":32,"message":"Invalid element id: ","mark":"observed","fact":"new-contents-texts","expected":"a element_id that is not blank","broken":[{"contents":[{"type":"prompt","text":"The sea."},{"type":"element","element_id":" ","id":"element_1"}]},{"contents":[{"type":"prompt","text":"The sea."},{"type":"element","id":"a"}]}]}},{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"element"}}},"then":{"required":["id"],"properties":{"id":{"pattern":"\\S"}}}}}},"x-kling-rule":{"name":"element-unnamed","code":1201,"order":33,"message":"content item of type 'element' must have a non-blank id","mark":"inferred","fact":"new-contents-texts-inferred","expected":"an id, unique in the request","broken":[{"contents":[{"type":"prompt","text":"The sea."},{"type":"element","element_id":"1","id":""}]}]}},{"properties":{"contents":{"contains":{"type":"object","required":["type"],"properties":{"type":{"const":"element"}}},"minContains":0,"maxContains":7}},"x-kling-rule":{"name":"element-most","code":1201,"order":34,"message":"content items of type 'element' cannot exceed 7","mark":"invented","fact":"new-contents-limits","expected":"at most 7 of type element","broken":[{"contents":[{"type":"prompt","text":"The sea."},{"type":"element","element_id":"1","id":"element_1"},{"type":"element","element_id":"2","id":"element_2"},{"type":"element","element_id":"3","id":"element_3"},{"type":"element","element_id":"4","id":"element_4"},{"type":"element","element_id":"5","id":"element_5"},{"type":"element","element_id":"6","id":"element_6"},{"type":"element","element_id":"7","id":"element_7"},{"type":"element","element_id":"8","id":"element_8"}]}]}},{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"voice"}}},"then":{"required":["voice_id"],"properties":{"voice_id":{"pattern":"\\S"}}}}}},"x-kling-rule":{"name":"voice-blank","code":1201,"order":35,"message":"content item of type 'voice' must have a non-blank voice_id","mark":"inferred","fact":"new-contents-texts-inferred","expected":"a voice_id that is not blank","broken":[{"contents":[{"type":"prompt","text":"The sea."},{"type":"voice","voice_id":" ","id":"voice_1"}]},{"contents":[{"type":"prompt","text":"The sea."},{"type":"voice","id":"a"}]}]}},{"properties":{"contents":{"items":{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"voice"}}},"then":{"required":["id"],"properties":{"id":{"pattern":"\\S"}}}}}},"x-kling-rule":{"name":"voice-unnamed","code":1201,"order":36,"message":"content item of type 'voice' must have a non-blank id","mark":"inferred","fact":"new-contents-texts-inferred","expected":"an id, unique in the request","broken":[{"contents":[{"type":"prompt","text":"The sea."},{"type":"voice","voice_id":"1","id":""}]}]}},{"properties":{"contents":{"contains":{"type":"object","required":["type"],"properties":{"type":{"const":"voice"}}},"minContains":0,"maxContains":3}},"x-kling-rule":{"name":"voice-most","code":1201,"order":37,"message":"content items of type 'voice' cannot exceed 3","mark":"invented","fact":"new-contents-limits","expected":"at most 3 of type voice","broken":[{"contents":[{"type":"prompt","text":"The sea."},{"type":"voice","voice_id":"1","id":"voice_1"},{"type":"voice","voice_id":"2","id":"voice_2"},{"type":"voice","voice_id":"3","id":"voice_3"},{"type":"voice","voice_id":"4","id":"voice_4"}]}]}},{"properties":{"contents":{"contains":{"not":{"properties":{"type":{"const":"prompt"}}}},"minContains":0,"maxContains":15}},"x-kling-rule":{"name":"inputs-most","code":1201,"order":38,"message":"contents cannot exceed 15 items beside the prompt","mark":"invented","fact":"new-contents-limits","expected":"at most 15 contents beside the prompt","broken":[{"contents":[{"type":"middle_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/m.png","id":"m0"},{"type":"middle_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/m.png","id":"m1"},{"type":"middle_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/m.png","id":"m2"},{"type":"middle_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/m.png","id":"m3"},{"type":"middle_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/m.png","id":"m4"},{"type":"middle_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/m.png","id":"m5"},{"type":"middle_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/m.png","id":"m6"},{"type":"middle_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/m.png","id":"m7"},{"type":"middle_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/m.png","id":"m8"},{"type":"middle_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/m.png","id":"m9"},{"type":"middle_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/m.png","id":"m10"},{"type":"middle_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/m.png","id":"m11"},{"type":"middle_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/m.png","id":"m12"},{"type":"middle_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/m.png","id":"m13"},{"type":"middle_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/m.png","id":"m14"},{"type":"middle_frame","url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/m.png","id":"m15"}]}]}}],"x-kling-empty-is-absent":true,"x-kling-facts":["new-contents-4-0"]};
function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-omni-video-4-0.request.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data0 = data.contents;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
let valid4 = true;
const _errs5 = errors;
if(errors === _errs5){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing0;
if((data1.type === undefined) && (missing0 = "type")){
const err0 = {};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
else {
if(data1.type !== undefined){
if("prompt" !== data1.type){
const err1 = {};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
}
}
}
else {
const err2 = {};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
var _valid0 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs8 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.text === undefined){
const err3 = {instancePath:instancePath+"/contents/" + i0,schemaPath:"#/allOf/0/properties/contents/items/then/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data1.text !== undefined){
let data3 = data1.text;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
const err4 = {instancePath:instancePath+"/contents/" + i0+"/text",schemaPath:"#/allOf/0/properties/contents/items/then/properties/text/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
}
}
}
var _valid0 = _errs8 === errors;
valid4 = _valid0;
if(valid4){
var props0 = {};
props0.text = true;
props0.type = true;
}
}
if(!valid4){
const err5 = {instancePath:instancePath+"/contents/" + i0,schemaPath:"#/allOf/0/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data4 = data.contents;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
const _errs13 = errors;
let valid10 = true;
const _errs14 = errors;
if(errors === _errs14){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if((data5.type === undefined) && (missing1 = "type")){
const err6 = {};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
else {
if(data5.type !== undefined){
if("prompt" !== data5.type){
const err7 = {};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
}
}
else {
const err8 = {};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
}
var _valid1 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs17 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.text !== undefined){
let data7 = data5.text;
if(typeof data7 === "string"){
if(func1(data7) > 2500){
const err9 = {instancePath:instancePath+"/contents/" + i1+"/text",schemaPath:"#/allOf/1/properties/contents/items/then/properties/text/maxLength",keyword:"maxLength",params:{limit: 2500}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
}
}
}
var _valid1 = _errs17 === errors;
valid10 = _valid1;
if(valid10){
var props1 = {};
props1.text = true;
props1.type = true;
}
}
if(!valid10){
const err10 = {instancePath:instancePath+"/contents/" + i1,schemaPath:"#/allOf/1/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data8 = data.contents;
if(Array.isArray(data8)){
const _errs21 = errors;
const len2 = data8.length;
let valid14 = true;
if(data8.length > 0){
let count0 = 0;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
const _errs22 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.type === undefined){
const err11 = {instancePath:instancePath+"/contents/" + i2,schemaPath:"#/allOf/2/properties/contents/contains/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
if(data9.type !== undefined){
if("prompt" !== data9.type){
const err12 = {instancePath:instancePath+"/contents/" + i2+"/type",schemaPath:"#/allOf/2/properties/contents/contains/properties/type/const",keyword:"const",params:{allowedValue: "prompt"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/contents/" + i2,schemaPath:"#/allOf/2/properties/contents/contains/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
var _valid2 = _errs22 === errors;
if(_valid2){
count0++;
if(count0 > 1){
valid14 = false;
break;
}
if(count0 >= 0){
valid14 = true;
}
}
}
}
if(!valid14){
const err14 = {instancePath:instancePath+"/contents",schemaPath:"#/allOf/2/properties/contents/contains",keyword:"contains",params:{minContains: 0, maxContains: 1}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data11 = data.contents;
if(Array.isArray(data11)){
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
let data12 = data11[i3];
const _errs28 = errors;
let valid19 = true;
const _errs29 = errors;
if(errors === _errs29){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing2;
if((data12.type === undefined) && (missing2 = "type")){
const err15 = {};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
errors++;
}
else {
if(data12.type !== undefined){
if("first_frame" !== data12.type){
const err16 = {};
if(vErrors === null) vErrors = [err16]; else vErrors.push(err16);
errors++;
}
}
}
}
else {
const err17 = {};
if(vErrors === null) vErrors = [err17]; else vErrors.push(err17);
errors++;
}
}
var _valid3 = _errs29 === errors;
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs32 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.url === undefined){
const err18 = {instancePath:instancePath+"/contents/" + i3,schemaPath:"#/allOf/3/properties/contents/items/then/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null) vErrors = [err18]; else vErrors.push(err18);
errors++;
}
if(data12.url !== undefined){
let data14 = data12.url;
if(typeof data14 === "string"){
if(!pattern3.test(data14)){
const err19 = {instancePath:instancePath+"/contents/" + i3+"/url",schemaPath:"#/allOf/3/properties/contents/items/then/properties/url/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err19]; else vErrors.push(err19);
errors++;
}
}
}
}
var _valid3 = _errs32 === errors;
valid19 = _valid3;
if(valid19){
var props2 = {};
props2.url = true;
props2.type = true;
}
}
if(!valid19){
const err20 = {instancePath:instancePath+"/contents/" + i3,schemaPath:"#/allOf/3/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err20]; else vErrors.push(err20);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data15 = data.contents;
if(Array.isArray(data15)){
const len4 = data15.length;
for(let i4=0; i4<len4; i4++){
let data16 = data15[i4];
const _errs37 = errors;
let valid25 = true;
const _errs38 = errors;
if(errors === _errs38){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing3;
if((data16.type === undefined) && (missing3 = "type")){
const err21 = {};
if(vErrors === null) vErrors = [err21]; else vErrors.push(err21);
errors++;
}
else {
if(data16.type !== undefined){
if("first_frame" !== data16.type){
const err22 = {};
if(vErrors === null) vErrors = [err22]; else vErrors.push(err22);
errors++;
}
}
}
}
else {
const err23 = {};
if(vErrors === null) vErrors = [err23]; else vErrors.push(err23);
errors++;
}
}
var _valid4 = _errs38 === errors;
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs41 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.id === undefined){
const err24 = {instancePath:instancePath+"/contents/" + i4,schemaPath:"#/allOf/4/properties/contents/items/then/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null) vErrors = [err24]; else vErrors.push(err24);
errors++;
}
if(data16.id !== undefined){
let data18 = data16.id;
if(typeof data18 === "string"){
if(!pattern3.test(data18)){
const err25 = {instancePath:instancePath+"/contents/" + i4+"/id",schemaPath:"#/allOf/4/properties/contents/items/then/properties/id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err25]; else vErrors.push(err25);
errors++;
}
}
}
}
var _valid4 = _errs41 === errors;
valid25 = _valid4;
if(valid25){
var props3 = {};
props3.id = true;
props3.type = true;
}
}
if(!valid25){
const err26 = {instancePath:instancePath+"/contents/" + i4,schemaPath:"#/allOf/4/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err26]; else vErrors.push(err26);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data19 = data.contents;
if(Array.isArray(data19)){
const _errs45 = errors;
const len5 = data19.length;
let valid29 = true;
if(data19.length > 0){
let count1 = 0;
for(let i5=0; i5<len5; i5++){
let data20 = data19[i5];
const _errs46 = errors;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.type === undefined){
const err27 = {instancePath:instancePath+"/contents/" + i5,schemaPath:"#/allOf/5/properties/contents/contains/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null) vErrors = [err27]; else vErrors.push(err27);
errors++;
}
if(data20.type !== undefined){
if("first_frame" !== data20.type){
const err28 = {instancePath:instancePath+"/contents/" + i5+"/type",schemaPath:"#/allOf/5/properties/contents/contains/properties/type/const",keyword:"const",params:{allowedValue: "first_frame"}};
if(vErrors === null) vErrors = [err28]; else vErrors.push(err28);
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/contents/" + i5,schemaPath:"#/allOf/5/properties/contents/contains/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err29]; else vErrors.push(err29);
errors++;
}
var _valid5 = _errs46 === errors;
if(_valid5){
count1++;
if(count1 > 1){
valid29 = false;
break;
}
if(count1 >= 0){
valid29 = true;
}
}
}
}
if(!valid29){
const err30 = {instancePath:instancePath+"/contents",schemaPath:"#/allOf/5/properties/contents/contains",keyword:"contains",params:{minContains: 0, maxContains: 1}};
if(vErrors === null) vErrors = [err30]; else vErrors.push(err30);
errors++;
}
else {
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data22 = data.contents;
if(Array.isArray(data22)){
const len6 = data22.length;
for(let i6=0; i6<len6; i6++){
let data23 = data22[i6];
const _errs52 = errors;
let valid34 = true;
const _errs53 = errors;
if(errors === _errs53){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing4;
if((data23.type === undefined) && (missing4 = "type")){
const err31 = {};
if(vErrors === null) vErrors = [err31]; else vErrors.push(err31);
errors++;
}
else {
if(data23.type !== undefined){
if("middle_frame" !== data23.type){
const err32 = {};
if(vErrors === null) vErrors = [err32]; else vErrors.push(err32);
errors++;
}
}
}
}
else {
const err33 = {};
if(vErrors === null) vErrors = [err33]; else vErrors.push(err33);
errors++;
}
}
var _valid6 = _errs53 === errors;
errors = _errs52;
if(vErrors !== null){
if(_errs52){
vErrors.length = _errs52;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs56 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.url === undefined){
const err34 = {instancePath:instancePath+"/contents/" + i6,schemaPath:"#/allOf/6/properties/contents/items/then/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null) vErrors = [err34]; else vErrors.push(err34);
errors++;
}
if(data23.url !== undefined){
let data25 = data23.url;
if(typeof data25 === "string"){
if(!pattern3.test(data25)){
const err35 = {instancePath:instancePath+"/contents/" + i6+"/url",schemaPath:"#/allOf/6/properties/contents/items/then/properties/url/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err35]; else vErrors.push(err35);
errors++;
}
}
}
}
var _valid6 = _errs56 === errors;
valid34 = _valid6;
if(valid34){
var props4 = {};
props4.url = true;
props4.type = true;
}
}
if(!valid34){
const err36 = {instancePath:instancePath+"/contents/" + i6,schemaPath:"#/allOf/6/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err36]; else vErrors.push(err36);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data26 = data.contents;
if(Array.isArray(data26)){
const len7 = data26.length;
for(let i7=0; i7<len7; i7++){
let data27 = data26[i7];
const _errs61 = errors;
let valid40 = true;
const _errs62 = errors;
if(errors === _errs62){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
let missing5;
if((data27.type === undefined) && (missing5 = "type")){
const err37 = {};
if(vErrors === null) vErrors = [err37]; else vErrors.push(err37);
errors++;
}
else {
if(data27.type !== undefined){
if("middle_frame" !== data27.type){
const err38 = {};
if(vErrors === null) vErrors = [err38]; else vErrors.push(err38);
errors++;
}
}
}
}
else {
const err39 = {};
if(vErrors === null) vErrors = [err39]; else vErrors.push(err39);
errors++;
}
}
var _valid7 = _errs62 === errors;
errors = _errs61;
if(vErrors !== null){
if(_errs61){
vErrors.length = _errs61;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs65 = errors;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.id === undefined){
const err40 = {instancePath:instancePath+"/contents/" + i7,schemaPath:"#/allOf/7/properties/contents/items/then/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null) vErrors = [err40]; else vErrors.push(err40);
errors++;
}
if(data27.id !== undefined){
let data29 = data27.id;
if(typeof data29 === "string"){
if(!pattern3.test(data29)){
const err41 = {instancePath:instancePath+"/contents/" + i7+"/id",schemaPath:"#/allOf/7/properties/contents/items/then/properties/id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err41]; else vErrors.push(err41);
errors++;
}
}
}
}
var _valid7 = _errs65 === errors;
valid40 = _valid7;
if(valid40){
var props5 = {};
props5.id = true;
props5.type = true;
}
}
if(!valid40){
const err42 = {instancePath:instancePath+"/contents/" + i7,schemaPath:"#/allOf/7/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err42]; else vErrors.push(err42);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data30 = data.contents;
if(Array.isArray(data30)){
const len8 = data30.length;
for(let i8=0; i8<len8; i8++){
let data31 = data30[i8];
const _errs70 = errors;
let valid46 = true;
const _errs71 = errors;
if(errors === _errs71){
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
let missing6;
if((data31.type === undefined) && (missing6 = "type")){
const err43 = {};
if(vErrors === null) vErrors = [err43]; else vErrors.push(err43);
errors++;
}
else {
if(data31.type !== undefined){
if("last_frame" !== data31.type){
const err44 = {};
if(vErrors === null) vErrors = [err44]; else vErrors.push(err44);
errors++;
}
}
}
}
else {
const err45 = {};
if(vErrors === null) vErrors = [err45]; else vErrors.push(err45);
errors++;
}
}
var _valid8 = _errs71 === errors;
errors = _errs70;
if(vErrors !== null){
if(_errs70){
vErrors.length = _errs70;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs74 = errors;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.url === undefined){
const err46 = {instancePath:instancePath+"/contents/" + i8,schemaPath:"#/allOf/8/properties/contents/items/then/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null) vErrors = [err46]; else vErrors.push(err46);
errors++;
}
if(data31.url !== undefined){
let data33 = data31.url;
if(typeof data33 === "string"){
if(!pattern3.test(data33)){
const err47 = {instancePath:instancePath+"/contents/" + i8+"/url",schemaPath:"#/allOf/8/properties/contents/items/then/properties/url/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err47]; else vErrors.push(err47);
errors++;
}
}
}
}
var _valid8 = _errs74 === errors;
valid46 = _valid8;
if(valid46){
var props6 = {};
props6.url = true;
props6.type = true;
}
}
if(!valid46){
const err48 = {instancePath:instancePath+"/contents/" + i8,schemaPath:"#/allOf/8/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err48]; else vErrors.push(err48);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data34 = data.contents;
if(Array.isArray(data34)){
const len9 = data34.length;
for(let i9=0; i9<len9; i9++){
let data35 = data34[i9];
const _errs79 = errors;
let valid52 = true;
const _errs80 = errors;
if(errors === _errs80){
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
let missing7;
if((data35.type === undefined) && (missing7 = "type")){
const err49 = {};
if(vErrors === null) vErrors = [err49]; else vErrors.push(err49);
errors++;
}
else {
if(data35.type !== undefined){
if("last_frame" !== data35.type){
const err50 = {};
if(vErrors === null) vErrors = [err50]; else vErrors.push(err50);
errors++;
}
}
}
}
else {
const err51 = {};
if(vErrors === null) vErrors = [err51]; else vErrors.push(err51);
errors++;
}
}
var _valid9 = _errs80 === errors;
errors = _errs79;
if(vErrors !== null){
if(_errs79){
vErrors.length = _errs79;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs83 = errors;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.id === undefined){
const err52 = {instancePath:instancePath+"/contents/" + i9,schemaPath:"#/allOf/9/properties/contents/items/then/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null) vErrors = [err52]; else vErrors.push(err52);
errors++;
}
if(data35.id !== undefined){
let data37 = data35.id;
if(typeof data37 === "string"){
if(!pattern3.test(data37)){
const err53 = {instancePath:instancePath+"/contents/" + i9+"/id",schemaPath:"#/allOf/9/properties/contents/items/then/properties/id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err53]; else vErrors.push(err53);
errors++;
}
}
}
}
var _valid9 = _errs83 === errors;
valid52 = _valid9;
if(valid52){
var props7 = {};
props7.id = true;
props7.type = true;
}
}
if(!valid52){
const err54 = {instancePath:instancePath+"/contents/" + i9,schemaPath:"#/allOf/9/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err54]; else vErrors.push(err54);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data38 = data.contents;
if(Array.isArray(data38)){
const _errs87 = errors;
const len10 = data38.length;
let valid56 = true;
if(data38.length > 0){
let count2 = 0;
for(let i10=0; i10<len10; i10++){
let data39 = data38[i10];
const _errs88 = errors;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.type === undefined){
const err55 = {instancePath:instancePath+"/contents/" + i10,schemaPath:"#/allOf/10/properties/contents/contains/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null) vErrors = [err55]; else vErrors.push(err55);
errors++;
}
if(data39.type !== undefined){
if("last_frame" !== data39.type){
const err56 = {instancePath:instancePath+"/contents/" + i10+"/type",schemaPath:"#/allOf/10/properties/contents/contains/properties/type/const",keyword:"const",params:{allowedValue: "last_frame"}};
if(vErrors === null) vErrors = [err56]; else vErrors.push(err56);
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/contents/" + i10,schemaPath:"#/allOf/10/properties/contents/contains/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err57]; else vErrors.push(err57);
errors++;
}
var _valid10 = _errs88 === errors;
if(_valid10){
count2++;
if(count2 > 1){
valid56 = false;
break;
}
if(count2 >= 0){
valid56 = true;
}
}
}
}
if(!valid56){
const err58 = {instancePath:instancePath+"/contents",schemaPath:"#/allOf/10/properties/contents/contains",keyword:"contains",params:{minContains: 0, maxContains: 1}};
if(vErrors === null) vErrors = [err58]; else vErrors.push(err58);
errors++;
}
else {
errors = _errs87;
if(vErrors !== null){
if(_errs87){
vErrors.length = _errs87;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data41 = data.contents;
if(Array.isArray(data41)){
const len11 = data41.length;
for(let i11=0; i11<len11; i11++){
let data42 = data41[i11];
const _errs94 = errors;
let valid61 = true;
const _errs95 = errors;
if(errors === _errs95){
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
let missing8;
if((data42.type === undefined) && (missing8 = "type")){
const err59 = {};
if(vErrors === null) vErrors = [err59]; else vErrors.push(err59);
errors++;
}
else {
if(data42.type !== undefined){
if("refer_image" !== data42.type){
const err60 = {};
if(vErrors === null) vErrors = [err60]; else vErrors.push(err60);
errors++;
}
}
}
}
else {
const err61 = {};
if(vErrors === null) vErrors = [err61]; else vErrors.push(err61);
errors++;
}
}
var _valid11 = _errs95 === errors;
errors = _errs94;
if(vErrors !== null){
if(_errs94){
vErrors.length = _errs94;
}
else {
vErrors = null;
}
}
if(_valid11){
const _errs98 = errors;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.url === undefined){
const err62 = {instancePath:instancePath+"/contents/" + i11,schemaPath:"#/allOf/11/properties/contents/items/then/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null) vErrors = [err62]; else vErrors.push(err62);
errors++;
}
if(data42.url !== undefined){
let data44 = data42.url;
if(typeof data44 === "string"){
if(!pattern3.test(data44)){
const err63 = {instancePath:instancePath+"/contents/" + i11+"/url",schemaPath:"#/allOf/11/properties/contents/items/then/properties/url/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err63]; else vErrors.push(err63);
errors++;
}
}
}
}
var _valid11 = _errs98 === errors;
valid61 = _valid11;
if(valid61){
var props8 = {};
props8.url = true;
props8.type = true;
}
}
if(!valid61){
const err64 = {instancePath:instancePath+"/contents/" + i11,schemaPath:"#/allOf/11/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err64]; else vErrors.push(err64);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data45 = data.contents;
if(Array.isArray(data45)){
const len12 = data45.length;
for(let i12=0; i12<len12; i12++){
let data46 = data45[i12];
const _errs103 = errors;
let valid67 = true;
const _errs104 = errors;
if(errors === _errs104){
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
let missing9;
if((data46.type === undefined) && (missing9 = "type")){
const err65 = {};
if(vErrors === null) vErrors = [err65]; else vErrors.push(err65);
errors++;
}
else {
if(data46.type !== undefined){
if("refer_image" !== data46.type){
const err66 = {};
if(vErrors === null) vErrors = [err66]; else vErrors.push(err66);
errors++;
}
}
}
}
else {
const err67 = {};
if(vErrors === null) vErrors = [err67]; else vErrors.push(err67);
errors++;
}
}
var _valid12 = _errs104 === errors;
errors = _errs103;
if(vErrors !== null){
if(_errs103){
vErrors.length = _errs103;
}
else {
vErrors = null;
}
}
if(_valid12){
const _errs107 = errors;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.id === undefined){
const err68 = {instancePath:instancePath+"/contents/" + i12,schemaPath:"#/allOf/12/properties/contents/items/then/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null) vErrors = [err68]; else vErrors.push(err68);
errors++;
}
if(data46.id !== undefined){
let data48 = data46.id;
if(typeof data48 === "string"){
if(!pattern3.test(data48)){
const err69 = {instancePath:instancePath+"/contents/" + i12+"/id",schemaPath:"#/allOf/12/properties/contents/items/then/properties/id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err69]; else vErrors.push(err69);
errors++;
}
}
}
}
var _valid12 = _errs107 === errors;
valid67 = _valid12;
if(valid67){
var props9 = {};
props9.id = true;
props9.type = true;
}
}
if(!valid67){
const err70 = {instancePath:instancePath+"/contents/" + i12,schemaPath:"#/allOf/12/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err70]; else vErrors.push(err70);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data49 = data.contents;
if(Array.isArray(data49)){
const _errs111 = errors;
const len13 = data49.length;
let valid71 = true;
if(data49.length > 0){
let count3 = 0;
for(let i13=0; i13<len13; i13++){
let data50 = data49[i13];
const _errs112 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.type === undefined){
const err71 = {instancePath:instancePath+"/contents/" + i13,schemaPath:"#/allOf/13/properties/contents/contains/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null) vErrors = [err71]; else vErrors.push(err71);
errors++;
}
if(data50.type !== undefined){
if("refer_image" !== data50.type){
const err72 = {instancePath:instancePath+"/contents/" + i13+"/type",schemaPath:"#/allOf/13/properties/contents/contains/properties/type/const",keyword:"const",params:{allowedValue: "refer_image"}};
if(vErrors === null) vErrors = [err72]; else vErrors.push(err72);
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/contents/" + i13,schemaPath:"#/allOf/13/properties/contents/contains/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err73]; else vErrors.push(err73);
errors++;
}
var _valid13 = _errs112 === errors;
if(_valid13){
count3++;
if(count3 > 10){
valid71 = false;
break;
}
if(count3 >= 0){
valid71 = true;
}
}
}
}
if(!valid71){
const err74 = {instancePath:instancePath+"/contents",schemaPath:"#/allOf/13/properties/contents/contains",keyword:"contains",params:{minContains: 0, maxContains: 10}};
if(vErrors === null) vErrors = [err74]; else vErrors.push(err74);
errors++;
}
else {
errors = _errs111;
if(vErrors !== null){
if(_errs111){
vErrors.length = _errs111;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data52 = data.contents;
if(Array.isArray(data52)){
const len14 = data52.length;
for(let i14=0; i14<len14; i14++){
let data53 = data52[i14];
const _errs118 = errors;
let valid76 = true;
const _errs119 = errors;
if(errors === _errs119){
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
let missing10;
if((data53.type === undefined) && (missing10 = "type")){
const err75 = {};
if(vErrors === null) vErrors = [err75]; else vErrors.push(err75);
errors++;
}
else {
if(data53.type !== undefined){
if("feature_video" !== data53.type){
const err76 = {};
if(vErrors === null) vErrors = [err76]; else vErrors.push(err76);
errors++;
}
}
}
}
else {
const err77 = {};
if(vErrors === null) vErrors = [err77]; else vErrors.push(err77);
errors++;
}
}
var _valid14 = _errs119 === errors;
errors = _errs118;
if(vErrors !== null){
if(_errs118){
vErrors.length = _errs118;
}
else {
vErrors = null;
}
}
if(_valid14){
const _errs122 = errors;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.url === undefined){
const err78 = {instancePath:instancePath+"/contents/" + i14,schemaPath:"#/allOf/14/properties/contents/items/then/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null) vErrors = [err78]; else vErrors.push(err78);
errors++;
}
if(data53.url !== undefined){
let data55 = data53.url;
if(typeof data55 === "string"){
if(!pattern3.test(data55)){
const err79 = {instancePath:instancePath+"/contents/" + i14+"/url",schemaPath:"#/allOf/14/properties/contents/items/then/properties/url/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err79]; else vErrors.push(err79);
errors++;
}
}
}
}
var _valid14 = _errs122 === errors;
valid76 = _valid14;
if(valid76){
var props10 = {};
props10.url = true;
props10.type = true;
}
}
if(!valid76){
const err80 = {instancePath:instancePath+"/contents/" + i14,schemaPath:"#/allOf/14/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err80]; else vErrors.push(err80);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data56 = data.contents;
if(Array.isArray(data56)){
const len15 = data56.length;
for(let i15=0; i15<len15; i15++){
let data57 = data56[i15];
const _errs127 = errors;
let valid82 = true;
const _errs128 = errors;
if(errors === _errs128){
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing11;
if((data57.type === undefined) && (missing11 = "type")){
const err81 = {};
if(vErrors === null) vErrors = [err81]; else vErrors.push(err81);
errors++;
}
else {
if(data57.type !== undefined){
if("feature_video" !== data57.type){
const err82 = {};
if(vErrors === null) vErrors = [err82]; else vErrors.push(err82);
errors++;
}
}
}
}
else {
const err83 = {};
if(vErrors === null) vErrors = [err83]; else vErrors.push(err83);
errors++;
}
}
var _valid15 = _errs128 === errors;
errors = _errs127;
if(vErrors !== null){
if(_errs127){
vErrors.length = _errs127;
}
else {
vErrors = null;
}
}
if(_valid15){
const _errs131 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.url !== undefined){
let data59 = data57.url;
if(typeof data59 === "string"){
if(!pattern37.test(data59)){
const err84 = {instancePath:instancePath+"/contents/" + i15+"/url",schemaPath:"#/allOf/15/properties/contents/items/then/properties/url/pattern",keyword:"pattern",params:{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://."}};
if(vErrors === null) vErrors = [err84]; else vErrors.push(err84);
errors++;
}
}
}
}
var _valid15 = _errs131 === errors;
valid82 = _valid15;
if(valid82){
var props11 = {};
props11.url = true;
props11.type = true;
}
}
if(!valid82){
const err85 = {instancePath:instancePath+"/contents/" + i15,schemaPath:"#/allOf/15/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err85]; else vErrors.push(err85);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data60 = data.contents;
if(Array.isArray(data60)){
const len16 = data60.length;
for(let i16=0; i16<len16; i16++){
let data61 = data60[i16];
const _errs136 = errors;
let valid88 = true;
const _errs137 = errors;
if(errors === _errs137){
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
let missing12;
if((data61.type === undefined) && (missing12 = "type")){
const err86 = {};
if(vErrors === null) vErrors = [err86]; else vErrors.push(err86);
errors++;
}
else {
if(data61.type !== undefined){
if("feature_video" !== data61.type){
const err87 = {};
if(vErrors === null) vErrors = [err87]; else vErrors.push(err87);
errors++;
}
}
}
}
else {
const err88 = {};
if(vErrors === null) vErrors = [err88]; else vErrors.push(err88);
errors++;
}
}
var _valid16 = _errs137 === errors;
errors = _errs136;
if(vErrors !== null){
if(_errs136){
vErrors.length = _errs136;
}
else {
vErrors = null;
}
}
if(_valid16){
const _errs140 = errors;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.id === undefined){
const err89 = {instancePath:instancePath+"/contents/" + i16,schemaPath:"#/allOf/16/properties/contents/items/then/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null) vErrors = [err89]; else vErrors.push(err89);
errors++;
}
if(data61.id !== undefined){
let data63 = data61.id;
if(typeof data63 === "string"){
if(!pattern3.test(data63)){
const err90 = {instancePath:instancePath+"/contents/" + i16+"/id",schemaPath:"#/allOf/16/properties/contents/items/then/properties/id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err90]; else vErrors.push(err90);
errors++;
}
}
}
}
var _valid16 = _errs140 === errors;
valid88 = _valid16;
if(valid88){
var props12 = {};
props12.id = true;
props12.type = true;
}
}
if(!valid88){
const err91 = {instancePath:instancePath+"/contents/" + i16,schemaPath:"#/allOf/16/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err91]; else vErrors.push(err91);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data64 = data.contents;
if(Array.isArray(data64)){
const _errs144 = errors;
const len17 = data64.length;
let valid92 = true;
if(data64.length > 0){
let count4 = 0;
for(let i17=0; i17<len17; i17++){
let data65 = data64[i17];
const _errs145 = errors;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(data65.type === undefined){
const err92 = {instancePath:instancePath+"/contents/" + i17,schemaPath:"#/allOf/17/properties/contents/contains/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null) vErrors = [err92]; else vErrors.push(err92);
errors++;
}
if(data65.type !== undefined){
if("feature_video" !== data65.type){
const err93 = {instancePath:instancePath+"/contents/" + i17+"/type",schemaPath:"#/allOf/17/properties/contents/contains/properties/type/const",keyword:"const",params:{allowedValue: "feature_video"}};
if(vErrors === null) vErrors = [err93]; else vErrors.push(err93);
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/contents/" + i17,schemaPath:"#/allOf/17/properties/contents/contains/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err94]; else vErrors.push(err94);
errors++;
}
var _valid17 = _errs145 === errors;
if(_valid17){
count4++;
if(count4 > 5){
valid92 = false;
break;
}
if(count4 >= 0){
valid92 = true;
}
}
}
}
if(!valid92){
const err95 = {instancePath:instancePath+"/contents",schemaPath:"#/allOf/17/properties/contents/contains",keyword:"contains",params:{minContains: 0, maxContains: 5}};
if(vErrors === null) vErrors = [err95]; else vErrors.push(err95);
errors++;
}
else {
errors = _errs144;
if(vErrors !== null){
if(_errs144){
vErrors.length = _errs144;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data67 = data.contents;
if(Array.isArray(data67)){
const len18 = data67.length;
for(let i18=0; i18<len18; i18++){
let data68 = data67[i18];
const _errs151 = errors;
let valid97 = true;
const _errs152 = errors;
if(errors === _errs152){
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
let missing13;
if((data68.type === undefined) && (missing13 = "type")){
const err96 = {};
if(vErrors === null) vErrors = [err96]; else vErrors.push(err96);
errors++;
}
else {
if(data68.type !== undefined){
if("base_video" !== data68.type){
const err97 = {};
if(vErrors === null) vErrors = [err97]; else vErrors.push(err97);
errors++;
}
}
}
}
else {
const err98 = {};
if(vErrors === null) vErrors = [err98]; else vErrors.push(err98);
errors++;
}
}
var _valid18 = _errs152 === errors;
errors = _errs151;
if(vErrors !== null){
if(_errs151){
vErrors.length = _errs151;
}
else {
vErrors = null;
}
}
if(_valid18){
const _errs155 = errors;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(data68.url === undefined){
const err99 = {instancePath:instancePath+"/contents/" + i18,schemaPath:"#/allOf/18/properties/contents/items/then/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null) vErrors = [err99]; else vErrors.push(err99);
errors++;
}
if(data68.url !== undefined){
let data70 = data68.url;
if(typeof data70 === "string"){
if(!pattern3.test(data70)){
const err100 = {instancePath:instancePath+"/contents/" + i18+"/url",schemaPath:"#/allOf/18/properties/contents/items/then/properties/url/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err100]; else vErrors.push(err100);
errors++;
}
}
}
}
var _valid18 = _errs155 === errors;
valid97 = _valid18;
if(valid97){
var props13 = {};
props13.url = true;
props13.type = true;
}
}
if(!valid97){
const err101 = {instancePath:instancePath+"/contents/" + i18,schemaPath:"#/allOf/18/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err101]; else vErrors.push(err101);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data71 = data.contents;
if(Array.isArray(data71)){
const len19 = data71.length;
for(let i19=0; i19<len19; i19++){
let data72 = data71[i19];
const _errs160 = errors;
let valid103 = true;
const _errs161 = errors;
if(errors === _errs161){
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
let missing14;
if((data72.type === undefined) && (missing14 = "type")){
const err102 = {};
if(vErrors === null) vErrors = [err102]; else vErrors.push(err102);
errors++;
}
else {
if(data72.type !== undefined){
if("base_video" !== data72.type){
const err103 = {};
if(vErrors === null) vErrors = [err103]; else vErrors.push(err103);
errors++;
}
}
}
}
else {
const err104 = {};
if(vErrors === null) vErrors = [err104]; else vErrors.push(err104);
errors++;
}
}
var _valid19 = _errs161 === errors;
errors = _errs160;
if(vErrors !== null){
if(_errs160){
vErrors.length = _errs160;
}
else {
vErrors = null;
}
}
if(_valid19){
const _errs164 = errors;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.url !== undefined){
let data74 = data72.url;
if(typeof data74 === "string"){
if(!pattern37.test(data74)){
const err105 = {instancePath:instancePath+"/contents/" + i19+"/url",schemaPath:"#/allOf/19/properties/contents/items/then/properties/url/pattern",keyword:"pattern",params:{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://."}};
if(vErrors === null) vErrors = [err105]; else vErrors.push(err105);
errors++;
}
}
}
}
var _valid19 = _errs164 === errors;
valid103 = _valid19;
if(valid103){
var props14 = {};
props14.url = true;
props14.type = true;
}
}
if(!valid103){
const err106 = {instancePath:instancePath+"/contents/" + i19,schemaPath:"#/allOf/19/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err106]; else vErrors.push(err106);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data75 = data.contents;
if(Array.isArray(data75)){
const len20 = data75.length;
for(let i20=0; i20<len20; i20++){
let data76 = data75[i20];
const _errs169 = errors;
let valid109 = true;
const _errs170 = errors;
if(errors === _errs170){
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
let missing15;
if((data76.type === undefined) && (missing15 = "type")){
const err107 = {};
if(vErrors === null) vErrors = [err107]; else vErrors.push(err107);
errors++;
}
else {
if(data76.type !== undefined){
if("base_video" !== data76.type){
const err108 = {};
if(vErrors === null) vErrors = [err108]; else vErrors.push(err108);
errors++;
}
}
}
}
else {
const err109 = {};
if(vErrors === null) vErrors = [err109]; else vErrors.push(err109);
errors++;
}
}
var _valid20 = _errs170 === errors;
errors = _errs169;
if(vErrors !== null){
if(_errs169){
vErrors.length = _errs169;
}
else {
vErrors = null;
}
}
if(_valid20){
const _errs173 = errors;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(data76.id === undefined){
const err110 = {instancePath:instancePath+"/contents/" + i20,schemaPath:"#/allOf/20/properties/contents/items/then/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null) vErrors = [err110]; else vErrors.push(err110);
errors++;
}
if(data76.id !== undefined){
let data78 = data76.id;
if(typeof data78 === "string"){
if(!pattern3.test(data78)){
const err111 = {instancePath:instancePath+"/contents/" + i20+"/id",schemaPath:"#/allOf/20/properties/contents/items/then/properties/id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err111]; else vErrors.push(err111);
errors++;
}
}
}
}
var _valid20 = _errs173 === errors;
valid109 = _valid20;
if(valid109){
var props15 = {};
props15.id = true;
props15.type = true;
}
}
if(!valid109){
const err112 = {instancePath:instancePath+"/contents/" + i20,schemaPath:"#/allOf/20/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err112]; else vErrors.push(err112);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data79 = data.contents;
if(Array.isArray(data79)){
const _errs177 = errors;
const len21 = data79.length;
let valid113 = true;
if(data79.length > 0){
let count5 = 0;
for(let i21=0; i21<len21; i21++){
let data80 = data79[i21];
const _errs178 = errors;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.type === undefined){
const err113 = {instancePath:instancePath+"/contents/" + i21,schemaPath:"#/allOf/21/properties/contents/contains/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null) vErrors = [err113]; else vErrors.push(err113);
errors++;
}
if(data80.type !== undefined){
if("base_video" !== data80.type){
const err114 = {instancePath:instancePath+"/contents/" + i21+"/type",schemaPath:"#/allOf/21/properties/contents/contains/properties/type/const",keyword:"const",params:{allowedValue: "base_video"}};
if(vErrors === null) vErrors = [err114]; else vErrors.push(err114);
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/contents/" + i21,schemaPath:"#/allOf/21/properties/contents/contains/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err115]; else vErrors.push(err115);
errors++;
}
var _valid21 = _errs178 === errors;
if(_valid21){
count5++;
if(count5 > 1){
valid113 = false;
break;
}
if(count5 >= 0){
valid113 = true;
}
}
}
}
if(!valid113){
const err116 = {instancePath:instancePath+"/contents",schemaPath:"#/allOf/21/properties/contents/contains",keyword:"contains",params:{minContains: 0, maxContains: 1}};
if(vErrors === null) vErrors = [err116]; else vErrors.push(err116);
errors++;
}
else {
errors = _errs177;
if(vErrors !== null){
if(_errs177){
vErrors.length = _errs177;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data82 = data.contents;
if(Array.isArray(data82)){
const len22 = data82.length;
for(let i22=0; i22<len22; i22++){
let data83 = data82[i22];
const _errs184 = errors;
let valid118 = true;
const _errs185 = errors;
if(errors === _errs185){
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
let missing16;
if((data83.type === undefined) && (missing16 = "type")){
const err117 = {};
if(vErrors === null) vErrors = [err117]; else vErrors.push(err117);
errors++;
}
else {
if(data83.type !== undefined){
if("element" !== data83.type){
const err118 = {};
if(vErrors === null) vErrors = [err118]; else vErrors.push(err118);
errors++;
}
}
}
}
else {
const err119 = {};
if(vErrors === null) vErrors = [err119]; else vErrors.push(err119);
errors++;
}
}
var _valid22 = _errs185 === errors;
errors = _errs184;
if(vErrors !== null){
if(_errs184){
vErrors.length = _errs184;
}
else {
vErrors = null;
}
}
if(_valid22){
const _errs188 = errors;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
if(data83.element_id === undefined){
const err120 = {instancePath:instancePath+"/contents/" + i22,schemaPath:"#/allOf/22/properties/contents/items/then/required",keyword:"required",params:{missingProperty: "element_id"}};
if(vErrors === null) vErrors = [err120]; else vErrors.push(err120);
errors++;
}
if(data83.element_id !== undefined){
let data85 = data83.element_id;
if(typeof data85 === "string"){
if(!pattern3.test(data85)){
const err121 = {instancePath:instancePath+"/contents/" + i22+"/element_id",schemaPath:"#/allOf/22/properties/contents/items/then/properties/element_id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err121]; else vErrors.push(err121);
errors++;
}
}
}
}
var _valid22 = _errs188 === errors;
valid118 = _valid22;
if(valid118){
var props16 = {};
props16.element_id = true;
props16.type = true;
}
}
if(!valid118){
const err122 = {instancePath:instancePath+"/contents/" + i22,schemaPath:"#/allOf/22/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err122]; else vErrors.push(err122);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data86 = data.contents;
if(Array.isArray(data86)){
const len23 = data86.length;
for(let i23=0; i23<len23; i23++){
let data87 = data86[i23];
const _errs193 = errors;
let valid124 = true;
const _errs194 = errors;
if(errors === _errs194){
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
let missing17;
if((data87.type === undefined) && (missing17 = "type")){
const err123 = {};
if(vErrors === null) vErrors = [err123]; else vErrors.push(err123);
errors++;
}
else {
if(data87.type !== undefined){
if("element" !== data87.type){
const err124 = {};
if(vErrors === null) vErrors = [err124]; else vErrors.push(err124);
errors++;
}
}
}
}
else {
const err125 = {};
if(vErrors === null) vErrors = [err125]; else vErrors.push(err125);
errors++;
}
}
var _valid23 = _errs194 === errors;
errors = _errs193;
if(vErrors !== null){
if(_errs193){
vErrors.length = _errs193;
}
else {
vErrors = null;
}
}
if(_valid23){
const _errs197 = errors;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if(data87.id === undefined){
const err126 = {instancePath:instancePath+"/contents/" + i23,schemaPath:"#/allOf/23/properties/contents/items/then/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null) vErrors = [err126]; else vErrors.push(err126);
errors++;
}
if(data87.id !== undefined){
let data89 = data87.id;
if(typeof data89 === "string"){
if(!pattern3.test(data89)){
const err127 = {instancePath:instancePath+"/contents/" + i23+"/id",schemaPath:"#/allOf/23/properties/contents/items/then/properties/id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err127]; else vErrors.push(err127);
errors++;
}
}
}
}
var _valid23 = _errs197 === errors;
valid124 = _valid23;
if(valid124){
var props17 = {};
props17.id = true;
props17.type = true;
}
}
if(!valid124){
const err128 = {instancePath:instancePath+"/contents/" + i23,schemaPath:"#/allOf/23/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err128]; else vErrors.push(err128);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data90 = data.contents;
if(Array.isArray(data90)){
const _errs201 = errors;
const len24 = data90.length;
let valid128 = true;
if(data90.length > 0){
let count6 = 0;
for(let i24=0; i24<len24; i24++){
let data91 = data90[i24];
const _errs202 = errors;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91.type === undefined){
const err129 = {instancePath:instancePath+"/contents/" + i24,schemaPath:"#/allOf/24/properties/contents/contains/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null) vErrors = [err129]; else vErrors.push(err129);
errors++;
}
if(data91.type !== undefined){
if("element" !== data91.type){
const err130 = {instancePath:instancePath+"/contents/" + i24+"/type",schemaPath:"#/allOf/24/properties/contents/contains/properties/type/const",keyword:"const",params:{allowedValue: "element"}};
if(vErrors === null) vErrors = [err130]; else vErrors.push(err130);
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/contents/" + i24,schemaPath:"#/allOf/24/properties/contents/contains/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err131]; else vErrors.push(err131);
errors++;
}
var _valid24 = _errs202 === errors;
if(_valid24){
count6++;
if(count6 > 7){
valid128 = false;
break;
}
if(count6 >= 0){
valid128 = true;
}
}
}
}
if(!valid128){
const err132 = {instancePath:instancePath+"/contents",schemaPath:"#/allOf/24/properties/contents/contains",keyword:"contains",params:{minContains: 0, maxContains: 7}};
if(vErrors === null) vErrors = [err132]; else vErrors.push(err132);
errors++;
}
else {
errors = _errs201;
if(vErrors !== null){
if(_errs201){
vErrors.length = _errs201;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data93 = data.contents;
if(Array.isArray(data93)){
const len25 = data93.length;
for(let i25=0; i25<len25; i25++){
let data94 = data93[i25];
const _errs208 = errors;
let valid133 = true;
const _errs209 = errors;
if(errors === _errs209){
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
let missing18;
if((data94.type === undefined) && (missing18 = "type")){
const err133 = {};
if(vErrors === null) vErrors = [err133]; else vErrors.push(err133);
errors++;
}
else {
if(data94.type !== undefined){
if("voice" !== data94.type){
const err134 = {};
if(vErrors === null) vErrors = [err134]; else vErrors.push(err134);
errors++;
}
}
}
}
else {
const err135 = {};
if(vErrors === null) vErrors = [err135]; else vErrors.push(err135);
errors++;
}
}
var _valid25 = _errs209 === errors;
errors = _errs208;
if(vErrors !== null){
if(_errs208){
vErrors.length = _errs208;
}
else {
vErrors = null;
}
}
if(_valid25){
const _errs212 = errors;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.voice_id === undefined){
const err136 = {instancePath:instancePath+"/contents/" + i25,schemaPath:"#/allOf/25/properties/contents/items/then/required",keyword:"required",params:{missingProperty: "voice_id"}};
if(vErrors === null) vErrors = [err136]; else vErrors.push(err136);
errors++;
}
if(data94.voice_id !== undefined){
let data96 = data94.voice_id;
if(typeof data96 === "string"){
if(!pattern3.test(data96)){
const err137 = {instancePath:instancePath+"/contents/" + i25+"/voice_id",schemaPath:"#/allOf/25/properties/contents/items/then/properties/voice_id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err137]; else vErrors.push(err137);
errors++;
}
}
}
}
var _valid25 = _errs212 === errors;
valid133 = _valid25;
if(valid133){
var props18 = {};
props18.voice_id = true;
props18.type = true;
}
}
if(!valid133){
const err138 = {instancePath:instancePath+"/contents/" + i25,schemaPath:"#/allOf/25/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err138]; else vErrors.push(err138);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data97 = data.contents;
if(Array.isArray(data97)){
const len26 = data97.length;
for(let i26=0; i26<len26; i26++){
let data98 = data97[i26];
const _errs217 = errors;
let valid139 = true;
const _errs218 = errors;
if(errors === _errs218){
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
let missing19;
if((data98.type === undefined) && (missing19 = "type")){
const err139 = {};
if(vErrors === null) vErrors = [err139]; else vErrors.push(err139);
errors++;
}
else {
if(data98.type !== undefined){
if("voice" !== data98.type){
const err140 = {};
if(vErrors === null) vErrors = [err140]; else vErrors.push(err140);
errors++;
}
}
}
}
else {
const err141 = {};
if(vErrors === null) vErrors = [err141]; else vErrors.push(err141);
errors++;
}
}
var _valid26 = _errs218 === errors;
errors = _errs217;
if(vErrors !== null){
if(_errs217){
vErrors.length = _errs217;
}
else {
vErrors = null;
}
}
if(_valid26){
const _errs221 = errors;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
if(data98.id === undefined){
const err142 = {instancePath:instancePath+"/contents/" + i26,schemaPath:"#/allOf/26/properties/contents/items/then/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null) vErrors = [err142]; else vErrors.push(err142);
errors++;
}
if(data98.id !== undefined){
let data100 = data98.id;
if(typeof data100 === "string"){
if(!pattern3.test(data100)){
const err143 = {instancePath:instancePath+"/contents/" + i26+"/id",schemaPath:"#/allOf/26/properties/contents/items/then/properties/id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null) vErrors = [err143]; else vErrors.push(err143);
errors++;
}
}
}
}
var _valid26 = _errs221 === errors;
valid139 = _valid26;
if(valid139){
var props19 = {};
props19.id = true;
props19.type = true;
}
}
if(!valid139){
const err144 = {instancePath:instancePath+"/contents/" + i26,schemaPath:"#/allOf/26/properties/contents/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err144]; else vErrors.push(err144);
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data101 = data.contents;
if(Array.isArray(data101)){
const _errs225 = errors;
const len27 = data101.length;
let valid143 = true;
if(data101.length > 0){
let count7 = 0;
for(let i27=0; i27<len27; i27++){
let data102 = data101[i27];
const _errs226 = errors;
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
if(data102.type === undefined){
const err145 = {instancePath:instancePath+"/contents/" + i27,schemaPath:"#/allOf/27/properties/contents/contains/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null) vErrors = [err145]; else vErrors.push(err145);
errors++;
}
if(data102.type !== undefined){
if("voice" !== data102.type){
const err146 = {instancePath:instancePath+"/contents/" + i27+"/type",schemaPath:"#/allOf/27/properties/contents/contains/properties/type/const",keyword:"const",params:{allowedValue: "voice"}};
if(vErrors === null) vErrors = [err146]; else vErrors.push(err146);
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/contents/" + i27,schemaPath:"#/allOf/27/properties/contents/contains/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err147]; else vErrors.push(err147);
errors++;
}
var _valid27 = _errs226 === errors;
if(_valid27){
count7++;
if(count7 > 3){
valid143 = false;
break;
}
if(count7 >= 0){
valid143 = true;
}
}
}
}
if(!valid143){
const err148 = {instancePath:instancePath+"/contents",schemaPath:"#/allOf/27/properties/contents/contains",keyword:"contains",params:{minContains: 0, maxContains: 3}};
if(vErrors === null) vErrors = [err148]; else vErrors.push(err148);
errors++;
}
else {
errors = _errs225;
if(vErrors !== null){
if(_errs225){
vErrors.length = _errs225;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data104 = data.contents;
if(Array.isArray(data104)){
const _errs231 = errors;
const len28 = data104.length;
let valid146 = true;
if(data104.length > 0){
let count8 = 0;
for(let i28=0; i28<len28; i28++){
let data105 = data104[i28];
const _errs232 = errors;
const _errs233 = errors;
const _errs234 = errors;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
if(data105.type !== undefined){
if("prompt" !== data105.type){
const err149 = {};
if(vErrors === null) vErrors = [err149]; else vErrors.push(err149);
errors++;
}
}
}
var valid147 = _errs234 === errors;
if(valid147){
const err150 = {instancePath:instancePath+"/contents/" + i28,schemaPath:"#/allOf/28/properties/contents/contains/not",keyword:"not",params:{}};
if(vErrors === null) vErrors = [err150]; else vErrors.push(err150);
errors++;
}
else {
errors = _errs233;
if(vErrors !== null){
if(_errs233){
vErrors.length = _errs233;
}
else {
vErrors = null;
}
}
}
var _valid28 = _errs232 === errors;
if(_valid28){
count8++;
if(count8 > 15){
valid146 = false;
break;
}
if(count8 >= 0){
valid146 = true;
}
}
}
}
if(!valid146){
const err151 = {instancePath:instancePath+"/contents",schemaPath:"#/allOf/28/properties/contents/contains",keyword:"contains",params:{minContains: 0, maxContains: 15}};
if(vErrors === null) vErrors = [err151]; else vErrors.push(err151);
errors++;
}
else {
errors = _errs231;
if(vErrors !== null){
if(_errs231){
vErrors.length = _errs231;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents === undefined){
const err152 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contents"}};
if(vErrors === null) vErrors = [err152]; else vErrors.push(err152);
errors++;
}
if(data.contents !== undefined){
let data107 = data.contents;
if(Array.isArray(data107)){
if(data107.length < 1){
const err153 = {instancePath:instancePath+"/contents",schemaPath:"#/properties/contents/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null) vErrors = [err153]; else vErrors.push(err153);
errors++;
}
const len29 = data107.length;
for(let i29=0; i29<len29; i29++){
let data108 = data107[i29];
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
if(data108.type === undefined){
const err154 = {instancePath:instancePath+"/contents/" + i29,schemaPath:"#/properties/contents/items/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null) vErrors = [err154]; else vErrors.push(err154);
errors++;
}
if(data108.type !== undefined){
let data109 = data108.type;
if(typeof data109 !== "string"){
const err155 = {instancePath:instancePath+"/contents/" + i29+"/type",schemaPath:"#/properties/contents/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err155]; else vErrors.push(err155);
errors++;
}
if(!(((((((((data109 === "prompt") || (data109 === "first_frame")) || (data109 === "middle_frame")) || (data109 === "last_frame")) || (data109 === "refer_image")) || (data109 === "feature_video")) || (data109 === "base_video")) || (data109 === "element")) || (data109 === "voice"))){
const err156 = {instancePath:instancePath+"/contents/" + i29+"/type",schemaPath:"#/properties/contents/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema41.properties.contents.items.properties.type.enum}};
if(vErrors === null) vErrors = [err156]; else vErrors.push(err156);
errors++;
}
}
if(data108.text !== undefined){
if(typeof data108.text !== "string"){
const err157 = {instancePath:instancePath+"/contents/" + i29+"/text",schemaPath:"#/properties/contents/items/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err157]; else vErrors.push(err157);
errors++;
}
}
if(data108.url !== undefined){
if(typeof data108.url !== "string"){
const err158 = {instancePath:instancePath+"/contents/" + i29+"/url",schemaPath:"#/properties/contents/items/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err158]; else vErrors.push(err158);
errors++;
}
}
if(data108.id !== undefined){
if(typeof data108.id !== "string"){
const err159 = {instancePath:instancePath+"/contents/" + i29+"/id",schemaPath:"#/properties/contents/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err159]; else vErrors.push(err159);
errors++;
}
}
if(data108.voice_id !== undefined){
if(typeof data108.voice_id !== "string"){
const err160 = {instancePath:instancePath+"/contents/" + i29+"/voice_id",schemaPath:"#/properties/contents/items/properties/voice_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err160]; else vErrors.push(err160);
errors++;
}
}
if(data108.element_id !== undefined){
let data114 = data108.element_id;
if((typeof data114 !== "string") && (!(((typeof data114 == "number") && (!(data114 % 1) && !isNaN(data114))) && (isFinite(data114))))){
const err161 = {instancePath:instancePath+"/contents/" + i29+"/element_id",schemaPath:"#/properties/contents/items/properties/element_id/type",keyword:"type",params:{type: schema41.properties.contents.items.properties.element_id.type}};
if(vErrors === null) vErrors = [err161]; else vErrors.push(err161);
errors++;
}
}
}
else {
const err162 = {instancePath:instancePath+"/contents/" + i29,schemaPath:"#/properties/contents/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err162]; else vErrors.push(err162);
errors++;
}
}
}
else {
const err163 = {instancePath:instancePath+"/contents",schemaPath:"#/properties/contents/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err163]; else vErrors.push(err163);
errors++;
}
}
if(data.settings !== undefined){
let data115 = data.settings;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
if(data115.resolution !== undefined){
let data116 = data115.resolution;
if(typeof data116 !== "string"){
const err164 = {instancePath:instancePath+"/settings/resolution",schemaPath:"#/properties/settings/properties/resolution/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err164]; else vErrors.push(err164);
errors++;
}
if(!((data116 === "720p") || (data116 === "1080p"))){
const err165 = {instancePath:instancePath+"/settings/resolution",schemaPath:"#/properties/settings/properties/resolution/enum",keyword:"enum",params:{allowedValues: schema41.properties.settings.properties.resolution.enum}};
if(vErrors === null) vErrors = [err165]; else vErrors.push(err165);
errors++;
}
}
if(data115.aspect_ratio !== undefined){
let data117 = data115.aspect_ratio;
if(typeof data117 !== "string"){
const err166 = {instancePath:instancePath+"/settings/aspect_ratio",schemaPath:"#/properties/settings/properties/aspect_ratio/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err166]; else vErrors.push(err166);
errors++;
}
if(!((((((data117 === "21:9") || (data117 === "16:9")) || (data117 === "9:16")) || (data117 === "1:1")) || (data117 === "4:3")) || (data117 === "3:4"))){
const err167 = {instancePath:instancePath+"/settings/aspect_ratio",schemaPath:"#/properties/settings/properties/aspect_ratio/enum",keyword:"enum",params:{allowedValues: schema41.properties.settings.properties.aspect_ratio.enum}};
if(vErrors === null) vErrors = [err167]; else vErrors.push(err167);
errors++;
}
}
if(data115.duration !== undefined){
let data118 = data115.duration;
if(!(((typeof data118 == "number") && (!(data118 % 1) && !isNaN(data118))) && (isFinite(data118)))){
const err168 = {instancePath:instancePath+"/settings/duration",schemaPath:"#/properties/settings/properties/duration/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err168]; else vErrors.push(err168);
errors++;
}
if((typeof data118 == "number") && (isFinite(data118))){
if(data118 > 30 || isNaN(data118)){
const err169 = {instancePath:instancePath+"/settings/duration",schemaPath:"#/properties/settings/properties/duration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null) vErrors = [err169]; else vErrors.push(err169);
errors++;
}
if(data118 < 3 || isNaN(data118)){
const err170 = {instancePath:instancePath+"/settings/duration",schemaPath:"#/properties/settings/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 3}};
if(vErrors === null) vErrors = [err170]; else vErrors.push(err170);
errors++;
}
}
}
}
else {
const err171 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err171]; else vErrors.push(err171);
errors++;
}
}
if(data.options !== undefined){
let data119 = data.options;
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
if(data119.callback_url !== undefined){
if(typeof data119.callback_url !== "string"){
const err172 = {instancePath:instancePath+"/options/callback_url",schemaPath:"#/properties/options/properties/callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err172]; else vErrors.push(err172);
errors++;
}
}
if(data119.external_task_id !== undefined){
let data121 = data119.external_task_id;
if(typeof data121 === "string"){
if(func1(data121) > 255){
const err173 = {instancePath:instancePath+"/options/external_task_id",schemaPath:"#/properties/options/properties/external_task_id/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null) vErrors = [err173]; else vErrors.push(err173);
errors++;
}
}
else {
const err174 = {instancePath:instancePath+"/options/external_task_id",schemaPath:"#/properties/options/properties/external_task_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err174]; else vErrors.push(err174);
errors++;
}
}
if(data119.watermark_info !== undefined){
let data122 = data119.watermark_info;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
if(data122.enabled !== undefined){
if(typeof data122.enabled !== "boolean"){
const err175 = {instancePath:instancePath+"/options/watermark_info/enabled",schemaPath:"#/properties/options/properties/watermark_info/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null) vErrors = [err175]; else vErrors.push(err175);
errors++;
}
}
}
else {
const err176 = {instancePath:instancePath+"/options/watermark_info",schemaPath:"#/properties/options/properties/watermark_info/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err176]; else vErrors.push(err176);
errors++;
}
}
}
else {
const err177 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err177]; else vErrors.push(err177);
errors++;
}
}
}
else {
const err178 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err178]; else vErrors.push(err178);
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}
export const validateKlingCreateTextToAudioRequest = validate75;
function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate75.errors = vErrors;
return errors === 0;
}
export const validateKlingCreateTextToVideoRequest = validate76;
const schema43 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"kling/create-text-to-video.request.json","title":"Text to video: request","type":"object","required":["prompt"],"allOf":[{"if":{"properties":{"voice_list":{"minItems":1}},"required":["voice_list"]},"then":{"properties":{"sound":{"const":"on"}}}},{"if":{"properties":{"model_name":{"const":"kling-v2-6"},"sound":{"const":"on"}},"required":["model_name","sound"]},"then":{"properties":{"mode":{"const":"pro"}}}},{"if":{"properties":{"model_name":{"const":"kling-v2-6"}},"required":["model_name"]},"then":{"properties":{"duration":{"enum":["5","10"]}}}}],"x-kling-empty-is-absent":true,"x-kling-facts":["video-request","voice-list","field-order"],"examples":[{"model_name":"kling-v2-6","prompt":"The man <<<voice_1>>> says: welcome on board.","voice_list":[{"voice_id":"829824295735410756"}],"sound":"on","mode":"pro","duration":"5"},{"model_name":"kling-v3","prompt":"Waves break on the shore.","mode":"std","duration":"5","aspect_ratio":"16:9"}],"properties":{"model_name":{"title":"Model","description":"Models that sound or voices were made for.","type":"string","enum":["kling-v2-6","kling-v3"],"default":"kling-v2-6","x-kling-order":1,"x-kling-refusals":{"enum":{"code":1201,"message":"<field> value '<value>' is invalid","mark":"observed","fact":"video-model-wording"}},"x-kling-facts":["video-request"]},"prompt":{"title":"What happens","type":"string","maxLength":2500,"x-kling-order":2,"x-kling-refusals":{"required":{"code":1201,"message":"<camelField>: must not be blank","mark":"inferred","fact":"wording-required"}},"x-kling-facts":["video-request"]},"aspect_ratio":{"title":"Aspect ratio","type":"string","enum":["16:9","9:16","1:1"],"default":"16:9","x-kling-order":3,"x-kling-refusals":{"enum":{"code":1201,"message":"<field> value '<value>' is invalid","mark":"observed","fact":"video-model-wording"}},"x-kling-facts":["video-request"]},"negative_prompt":{"title":"What must not be seen","type":"string","maxLength":2500,"x-kling-order":4,"x-kling-facts":["video-request"]},"sound":{"title":"Sound","type":"string","enum":["off","on"],"default":"off","x-kling-order":5,"x-kling-refusals":{"const":{"code":1201,"message":"sound must be on when voice_list is not empty","mark":"invented","fact":"video-wording","stage":"lookups","expected":"on, for voices to be heard"}},"x-kling-facts":["video-request","voice-list"]},"voice_list":{"title":"Voices that speak","description":"At most 2: custom voices or presets. The n-th is named <<<voice_n>>> in the prompt.","type":"array","maxItems":2,"x-kling-order":6,"x-kling-refusals":{"maxItems":{"code":1201,"message":"voice_list only supports at most 2 voices","mark":"invented","fact":"video-wording","expected":"at most 2 voices"},"type":{"code":1201,"message":"<field> value type is invalid, expected array","mark":"inferred","fact":"wording-type"}},"items":{"title":"Voice","type":"object","required":["voice_id"],"properties":{"voice_id":{"title":"Id of the voice","description":"Of a custom voice or a preset; not of the TTS catalogue.","type":"string","x-kling-coerce":"text","x-kling-order":1,"x-kling-refusals":{"required":{"code":1201,"message":"<camelField>: must not be blank","mark":"inferred","fact":"wording-required"}},"x-kling-facts":["voice-list"]}}},"examples":[[{"voice_id":"829824295735410756"}],[{"voice_id":"829824295735410756"},{"voice_id":"829824295735410756"}]],"x-kling-facts":["voice-list"]},"mode":{"title":"Quality","description":"std = 720p, pro = 1080p; kling-v2-6 has sound at pro only.","type":"string","enum":["std","pro"],"default":"std","x-kling-order":7,"x-kling-refusals":{"enum":{"code":1201,"message":"<field> value '<value>' is invalid","mark":"observed","fact":"video-model-wording"},"const":{"code":1201,"message":"sound is only supported in pro mode","mark":"invented","fact":"video-wording","stage":"lookups","expected":"pro, where sound is on"}},"x-kling-facts":["video-request"]},"duration":{"title":"Seconds","description":"5 or 10 with kling-v2-6, 3 to 15 with kling-v3.","type":"string","enum":["5","10","3","4","6","7","8","9","11","12","13","14","15"],"default":"5","x-kling-coerce":"text","x-kling-order":8,"x-kling-refusals":{"enum":{"code":1201,"message":"<field> value '<value>' is invalid","mark":"observed","fact":"video-model-wording"}},"x-kling-facts":["video-request"]},"watermark_info":{"title":"Watermark","type":"object","properties":{"enabled":{"title":"A second file with a watermark","type":"boolean","default":false,"x-kling-order":1,"x-kling-facts":["watermark"]}},"x-kling-order":9,"x-kling-facts":["watermark"],"examples":[{"enabled":false},{"enabled":true}]},"callback_url":{"title":"Callback URL","description":"The server posts the task here whenever its status changes.","type":"string","x-kling-facts":["callback-statuses"],"x-kling-order":10},"external_task_id":{"title":"External task id","description":"Name of your own for the task, unique within the account; usable in place of the task id in queries.","type":"string","maxLength":255,"x-kling-refusals":{"maxLength":{"code":1201,"message":"<camelField>: size must be between 0 and <limit>","mark":"invented","fact":"external-id-length"}},"x-kling-facts":["external-id-unique","external-id-length"],"x-kling-order":11}}};
function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-text-to-video.request.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.voice_list === undefined) && (missing0 = "voice_list")){
const err0 = {};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
else {
if(data.voice_list !== undefined){
let data0 = data.voice_list;
if(Array.isArray(data0)){
if(data0.length < 1){
const err1 = {};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sound !== undefined){
if("on" !== data.sound){
const err2 = {instancePath:instancePath+"/sound",schemaPath:"#/allOf/0/then/properties/sound/const",keyword:"const",params:{allowedValue: "on"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.sound = true;
props0.voice_list = true;
}
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.model_name === undefined) && (missing1 = "model_name")) || ((data.sound === undefined) && (missing1 = "sound"))){
const err4 = {};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
else {
if(data.model_name !== undefined){
const _errs10 = errors;
if("kling-v2-6" !== data.model_name){
const err5 = {};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
var valid5 = _errs10 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.sound !== undefined){
const _errs11 = errors;
if("on" !== data.sound){
const err6 = {};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
var valid5 = _errs11 === errors;
}
else {
var valid5 = true;
}
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mode !== undefined){
if("pro" !== data.mode){
const err7 = {instancePath:instancePath+"/mode",schemaPath:"#/allOf/1/then/properties/mode/const",keyword:"const",params:{allowedValue: "pro"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
}
var _valid1 = _errs12 === errors;
valid4 = _valid1;
if(valid4){
var props1 = {};
props1.mode = true;
props1.model_name = true;
props1.sound = true;
}
}
if(!valid4){
const err8 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
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
const _errs15 = errors;
let valid7 = true;
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.model_name === undefined) && (missing2 = "model_name")){
const err9 = {};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
else {
if(data.model_name !== undefined){
if("kling-v2-6" !== data.model_name){
const err10 = {};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
}
}
}
var _valid2 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.duration !== undefined){
let data6 = data.duration;
if(!((data6 === "5") || (data6 === "10"))){
const err11 = {instancePath:instancePath+"/duration",schemaPath:"#/allOf/2/then/properties/duration/enum",keyword:"enum",params:{allowedValues: schema43.allOf[2].then.properties.duration.enum}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
}
}
var _valid2 = _errs18 === errors;
valid7 = _valid2;
if(valid7){
var props2 = {};
props2.duration = true;
props2.model_name = true;
}
}
if(!valid7){
const err12 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prompt === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prompt"}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.model_name = true;
props0.prompt = true;
props0.aspect_ratio = true;
props0.negative_prompt = true;
props0.sound = true;
props0.voice_list = true;
props0.mode = true;
props0.duration = true;
props0.watermark_info = true;
props0.callback_url = true;
props0.external_task_id = true;
}
if(data.model_name !== undefined){
let data7 = data.model_name;
if(typeof data7 !== "string"){
const err14 = {instancePath:instancePath+"/model_name",schemaPath:"#/properties/model_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
if(!((data7 === "kling-v2-6") || (data7 === "kling-v3"))){
const err15 = {instancePath:instancePath+"/model_name",schemaPath:"#/properties/model_name/enum",keyword:"enum",params:{allowedValues: schema43.properties.model_name.enum}};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
errors++;
}
}
if(data.prompt !== undefined){
let data8 = data.prompt;
if(typeof data8 === "string"){
if(func1(data8) > 2500){
const err16 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/maxLength",keyword:"maxLength",params:{limit: 2500}};
if(vErrors === null) vErrors = [err16]; else vErrors.push(err16);
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err17]; else vErrors.push(err17);
errors++;
}
}
if(data.aspect_ratio !== undefined){
let data9 = data.aspect_ratio;
if(typeof data9 !== "string"){
const err18 = {instancePath:instancePath+"/aspect_ratio",schemaPath:"#/properties/aspect_ratio/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err18]; else vErrors.push(err18);
errors++;
}
if(!(((data9 === "16:9") || (data9 === "9:16")) || (data9 === "1:1"))){
const err19 = {instancePath:instancePath+"/aspect_ratio",schemaPath:"#/properties/aspect_ratio/enum",keyword:"enum",params:{allowedValues: schema43.properties.aspect_ratio.enum}};
if(vErrors === null) vErrors = [err19]; else vErrors.push(err19);
errors++;
}
}
if(data.negative_prompt !== undefined){
let data10 = data.negative_prompt;
if(typeof data10 === "string"){
if(func1(data10) > 2500){
const err20 = {instancePath:instancePath+"/negative_prompt",schemaPath:"#/properties/negative_prompt/maxLength",keyword:"maxLength",params:{limit: 2500}};
if(vErrors === null) vErrors = [err20]; else vErrors.push(err20);
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/negative_prompt",schemaPath:"#/properties/negative_prompt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err21]; else vErrors.push(err21);
errors++;
}
}
if(data.sound !== undefined){
let data11 = data.sound;
if(typeof data11 !== "string"){
const err22 = {instancePath:instancePath+"/sound",schemaPath:"#/properties/sound/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err22]; else vErrors.push(err22);
errors++;
}
if(!((data11 === "off") || (data11 === "on"))){
const err23 = {instancePath:instancePath+"/sound",schemaPath:"#/properties/sound/enum",keyword:"enum",params:{allowedValues: schema43.properties.sound.enum}};
if(vErrors === null) vErrors = [err23]; else vErrors.push(err23);
errors++;
}
}
if(data.voice_list !== undefined){
let data12 = data.voice_list;
if(Array.isArray(data12)){
if(data12.length > 2){
const err24 = {instancePath:instancePath+"/voice_list",schemaPath:"#/properties/voice_list/maxItems",keyword:"maxItems",params:{limit: 2}};
if(vErrors === null) vErrors = [err24]; else vErrors.push(err24);
errors++;
}
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.voice_id === undefined){
const err25 = {instancePath:instancePath+"/voice_list/" + i0,schemaPath:"#/properties/voice_list/items/required",keyword:"required",params:{missingProperty: "voice_id"}};
if(vErrors === null) vErrors = [err25]; else vErrors.push(err25);
errors++;
}
if(data13.voice_id !== undefined){
if(typeof data13.voice_id !== "string"){
const err26 = {instancePath:instancePath+"/voice_list/" + i0+"/voice_id",schemaPath:"#/properties/voice_list/items/properties/voice_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err26]; else vErrors.push(err26);
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/voice_list/" + i0,schemaPath:"#/properties/voice_list/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err27]; else vErrors.push(err27);
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/voice_list",schemaPath:"#/properties/voice_list/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err28]; else vErrors.push(err28);
errors++;
}
}
if(data.mode !== undefined){
let data15 = data.mode;
if(typeof data15 !== "string"){
const err29 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err29]; else vErrors.push(err29);
errors++;
}
if(!((data15 === "std") || (data15 === "pro"))){
const err30 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema43.properties.mode.enum}};
if(vErrors === null) vErrors = [err30]; else vErrors.push(err30);
errors++;
}
}
if(data.duration !== undefined){
let data16 = data.duration;
if(typeof data16 !== "string"){
const err31 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err31]; else vErrors.push(err31);
errors++;
}
if(!(((((((((((((data16 === "5") || (data16 === "10")) || (data16 === "3")) || (data16 === "4")) || (data16 === "6")) || (data16 === "7")) || (data16 === "8")) || (data16 === "9")) || (data16 === "11")) || (data16 === "12")) || (data16 === "13")) || (data16 === "14")) || (data16 === "15"))){
const err32 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/enum",keyword:"enum",params:{allowedValues: schema43.properties.duration.enum}};
if(vErrors === null) vErrors = [err32]; else vErrors.push(err32);
errors++;
}
}
if(data.watermark_info !== undefined){
let data17 = data.watermark_info;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.enabled !== undefined){
if(typeof data17.enabled !== "boolean"){
const err33 = {instancePath:instancePath+"/watermark_info/enabled",schemaPath:"#/properties/watermark_info/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null) vErrors = [err33]; else vErrors.push(err33);
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/watermark_info",schemaPath:"#/properties/watermark_info/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err34]; else vErrors.push(err34);
errors++;
}
}
if(data.callback_url !== undefined){
if(typeof data.callback_url !== "string"){
const err35 = {instancePath:instancePath+"/callback_url",schemaPath:"#/properties/callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err35]; else vErrors.push(err35);
errors++;
}
}
if(data.external_task_id !== undefined){
let data20 = data.external_task_id;
if(typeof data20 === "string"){
if(func1(data20) > 255){
const err36 = {instancePath:instancePath+"/external_task_id",schemaPath:"#/properties/external_task_id/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null) vErrors = [err36]; else vErrors.push(err36);
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/external_task_id",schemaPath:"#/properties/external_task_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err37]; else vErrors.push(err37);
errors++;
}
}
}
else {
const err38 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err38]; else vErrors.push(err38);
errors++;
}
validate76.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate76.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const validateKlingCreateVideoToAudioRequest = validate77;
function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate77.errors = vErrors;
return errors === 0;
}
export const validateKlingDeleteElementRequest = validate78;
function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/delete-element.request.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.element_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "element_id"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.element_id !== undefined){
if(typeof data.element_id !== "string"){
const err1 = {instancePath:instancePath+"/element_id",schemaPath:"#/properties/element_id/type",keyword:"type",params:{type: "string"}};
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
validate78.errors = vErrors;
return errors === 0;
}
export const validateKlingDeleteVoiceRequest = validate79;
function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate79.errors = vErrors;
return errors === 0;
}
export const validateKlingFindTasksQuery = validate80;
function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate80.errors = vErrors;
return errors === 0;
}
export const validateKlingGetAccountCostsQuery = validate81;
function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate81.errors = vErrors;
return errors === 0;
}
export const validateKlingGetConcurrencyQuery = validate82;
const schema49 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"kling/get-concurrency.query.json","title":"Running tasks of the account: query","type":"object","required":["budget_type"],"properties":{"budget_type":{"title":"Kind of tasks","type":"string","enum":["video","image"],"x-kling-order":1,"x-kling-refusals":{"required":{"code":1200,"message":"Missing Request Parameter","mark":"inferred","fact":"account-concurrency-missing"}},"x-kling-facts":["account-concurrency","account-concurrency-missing"]}},"x-kling-query":true,"x-kling-empty-is-absent":true,"x-kling-facts":["account-concurrency"],"examples":[{"budget_type":"video"}]};
function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
const err2 = {instancePath:instancePath+"/budget_type",schemaPath:"#/properties/budget_type/enum",keyword:"enum",params:{allowedValues: schema49.properties.budget_type.enum}};
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
validate82.errors = vErrors;
return errors === 0;
}
export const validateKlingIdentifyFaceRequest = validate83;
function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate83.errors = vErrors;
return errors === 0;
}
export const validateKlingListAdvancedLipSyncQuery = validate84;
function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate84.errors = vErrors;
return errors === 0;
}
export const validateKlingListAvatarsQuery = validate85;
function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/list-avatars.query.json" */;
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
validate85.errors = vErrors;
return errors === 0;
}
export const validateKlingListBalanceBillingRequest = validate86;
const schema53 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"kling/list-balance-billing.request.json","title":"Billing details of the cash balance: request","anyOf":[{"required":["start_time","end_time"]},{"required":["cursor"]}],"x-kling-order":6,"x-kling-refusals":{"anyOf":{"code":1201,"message":"start_time and end_time are required when cursor is empty","mark":"invented","fact":"billing-refusals","expected":"start_time and end_time, or the cursor of the page before"}},"x-kling-facts":["billing-details","billing-filters"],"examples":[{"start_time":1788253200000,"end_time":1790845200000,"limit":100,"filters":[{"key":"api_key_name","values":[]}]}],"type":"object","properties":{"start_time":{"title":"From","description":"Unix time in milliseconds, a number or a text of digits; means nothing beside a cursor.","type":"integer","x-kling-coerce":"number","x-kling-order":1,"x-kling-refusals":{"type":{"code":1201,"message":"<field> value type is invalid, expected integer","mark":"inferred","fact":"wording-type"}}},"end_time":{"title":"Until","description":"Unix time in milliseconds, a number or a text of digits; means nothing beside a cursor.","type":"integer","x-kling-coerce":"number","x-kling-order":2,"x-kling-refusals":{"type":{"code":1201,"message":"<field> value type is invalid, expected integer","mark":"inferred","fact":"wording-type"}}},"limit":{"title":"Most items on a page","type":"integer","minimum":1,"maximum":500,"default":500,"x-kling-coerce":"number","x-kling-order":3,"x-kling-clamp":{"when":{"setting":"paging.outOfRange","is":"clamp"}},"x-kling-facts":["billing-details","paging-out-of-range"]},"filters":{"title":"Filters","description":"Values of one key are alternatives, several keys narrow; no values = no filter.","type":"array","items":{"type":"object","required":["key","values"],"properties":{"key":{"type":"string","enum":["api_key_name"]},"values":{"type":"array","items":{"type":"string"}}}},"x-kling-order":4,"x-kling-refusals":{"type":{"code":1201,"message":"<field> value type is invalid, expected array","mark":"inferred","fact":"wording-type"}},"examples":[[{"key":"api_key_name","values":[]}],[{"key":"api_key_name","values":["production"]}]]},"cursor":{"title":"Where the page before ended","description":"next_cursor of the page before: everything else is taken from there. Empty = none.","type":"string","x-kling-order":5,"examples":[""]}},"x-kling-empty-is-absent":true};
function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
const err12 = {instancePath:instancePath+"/filters/" + i0+"/key",schemaPath:"#/properties/filters/items/properties/key/enum",keyword:"enum",params:{allowedValues: schema53.properties.filters.items.properties.key.enum}};
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
validate86.errors = vErrors;
return errors === 0;
}
export const validateKlingListCustomVoicesQuery = validate87;
function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate87.errors = vErrors;
return errors === 0;
}
export const validateKlingListElementsQuery = validate88;
function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/list-elements.query.json" */;
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
validate88.errors = vErrors;
return errors === 0;
}
export const validateKlingListImageToVideoQuery = validate89;
function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/list-image-to-video.query.json" */;
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
validate89.errors = vErrors;
return errors === 0;
}
export const validateKlingListLipSyncQuery = validate90;
function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/list-lip-sync.query.json" */;
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
validate90.errors = vErrors;
return errors === 0;
}
export const validateKlingListPackageBillingRequest = validate91;
const schema58 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"kling/list-package-billing.request.json","title":"Billing details of resource packs: request","anyOf":[{"required":["start_time","end_time"]},{"required":["cursor"]}],"x-kling-order":6,"x-kling-refusals":{"anyOf":{"code":1201,"message":"start_time and end_time are required when cursor is empty","mark":"invented","fact":"billing-refusals","expected":"start_time and end_time, or the cursor of the page before"}},"x-kling-facts":["billing-details","billing-filters"],"examples":[{"start_time":1788253200000,"end_time":1790845200000,"limit":100,"filters":[{"key":"api_key_name","values":[]}]}],"type":"object","properties":{"start_time":{"title":"From","description":"Unix time in milliseconds, a number or a text of digits; means nothing beside a cursor.","type":"integer","x-kling-coerce":"number","x-kling-order":1,"x-kling-refusals":{"type":{"code":1201,"message":"<field> value type is invalid, expected integer","mark":"inferred","fact":"wording-type"}}},"end_time":{"title":"Until","description":"Unix time in milliseconds, a number or a text of digits; means nothing beside a cursor.","type":"integer","x-kling-coerce":"number","x-kling-order":2,"x-kling-refusals":{"type":{"code":1201,"message":"<field> value type is invalid, expected integer","mark":"inferred","fact":"wording-type"}}},"limit":{"title":"Most items on a page","type":"integer","minimum":1,"maximum":500,"default":500,"x-kling-coerce":"number","x-kling-order":3,"x-kling-clamp":{"when":{"setting":"paging.outOfRange","is":"clamp"}},"x-kling-facts":["billing-details","paging-out-of-range"]},"filters":{"title":"Filters","description":"Values of one key are alternatives, several keys narrow; no values = no filter.","type":"array","items":{"type":"object","required":["key","values"],"properties":{"key":{"type":"string","enum":["api_key_name","product_type","package_name","package_id"]},"values":{"type":"array","items":{"type":"string"}}}},"x-kling-order":4,"x-kling-refusals":{"type":{"code":1201,"message":"<field> value type is invalid, expected array","mark":"inferred","fact":"wording-type"}},"examples":[[{"key":"api_key_name","values":[]}],[{"key":"api_key_name","values":["production"]}]]},"cursor":{"title":"Where the page before ended","description":"next_cursor of the page before: everything else is taken from there. Empty = none.","type":"string","x-kling-order":5,"examples":[""]}},"x-kling-empty-is-absent":true};
function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
const err12 = {instancePath:instancePath+"/filters/" + i0+"/key",schemaPath:"#/properties/filters/items/properties/key/enum",keyword:"enum",params:{allowedValues: schema58.properties.filters.items.properties.key.enum}};
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
validate91.errors = vErrors;
return errors === 0;
}
export const validateKlingListPresetVoicesQuery = validate92;
function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate92.errors = vErrors;
return errors === 0;
}
export const validateKlingListTextToAudioQuery = validate93;
function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate93.errors = vErrors;
return errors === 0;
}
export const validateKlingListTextToVideoQuery = validate94;
function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/list-text-to-video.query.json" */;
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
validate94.errors = vErrors;
return errors === 0;
}
export const validateKlingListVideoToAudioQuery = validate95;
function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate95.errors = vErrors;
return errors === 0;
}
export const validateKlingPageTasksRequest = validate96;
const schema63 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"kling/page-tasks.request.json","title":"Tasks by time: request","x-kling-facts":["page-tasks"],"examples":[{"start_time":1788253200000,"end_time":1790845200000,"limit":100,"filters":[{"key":"status","values":["succeeded","failed"]}]}],"type":"object","properties":{"start_time":{"title":"From","description":"Unix time in milliseconds, a number or a text of digits; means nothing beside a cursor.","type":"integer","x-kling-coerce":"number","x-kling-order":1,"x-kling-refusals":{"type":{"code":1201,"message":"<field> value type is invalid, expected integer","mark":"inferred","fact":"wording-type"}}},"end_time":{"title":"Until","description":"Unix time in milliseconds, a number or a text of digits; means nothing beside a cursor.","type":"integer","x-kling-coerce":"number","x-kling-order":2,"x-kling-refusals":{"type":{"code":1201,"message":"<field> value type is invalid, expected integer","mark":"inferred","fact":"wording-type"}}},"limit":{"title":"Most items on a page","type":"integer","minimum":1,"maximum":500,"default":100,"x-kling-coerce":"number","x-kling-order":3,"x-kling-clamp":{"when":{"setting":"paging.outOfRange","is":"clamp"}},"x-kling-facts":["page-tasks","paging-out-of-range"]},"filters":{"title":"Filters","description":"Values of one key are alternatives, several keys narrow; no values = no filter.","type":"array","items":{"type":"object","required":["key","values"],"properties":{"key":{"type":"string","enum":["status","product_type"]},"values":{"type":"array","items":{"type":"string"}}},"allOf":[{"if":{"properties":{"key":{"const":"status"}}},"then":{"properties":{"values":{"items":{"enum":["submitted","processing","succeeded","failed"]}}}}},{"if":{"properties":{"key":{"const":"product_type"}}},"then":{"properties":{"values":{"items":{"enum":["video","image","try_on"]}}}}}]},"x-kling-order":4,"x-kling-refusals":{"type":{"code":1201,"message":"<field> value type is invalid, expected array","mark":"inferred","fact":"wording-type"}},"examples":[[{"key":"status","values":[]}],[{"key":"status","values":["submitted","processing","succeeded","failed"]}]]},"cursor":{"title":"Where the page before ended","description":"next_cursor of the page before: everything else is taken from there. Empty = none.","type":"string","x-kling-order":5,"examples":[""]}},"x-kling-empty-is-absent":true};
function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
const err6 = {instancePath:instancePath+"/filters/" + i0+"/values/" + i1,schemaPath:"#/properties/filters/items/allOf/0/then/properties/values/items/enum",keyword:"enum",params:{allowedValues: schema63.properties.filters.items.allOf[0].then.properties.values.items.enum}};
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
const err9 = {instancePath:instancePath+"/filters/" + i0+"/values/" + i2,schemaPath:"#/properties/filters/items/allOf/1/then/properties/values/items/enum",keyword:"enum",params:{allowedValues: schema63.properties.filters.items.allOf[1].then.properties.values.items.enum}};
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
const err14 = {instancePath:instancePath+"/filters/" + i0+"/key",schemaPath:"#/properties/filters/items/properties/key/enum",keyword:"enum",params:{allowedValues: schema63.properties.filters.items.properties.key.enum}};
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
validate96.errors = vErrors;
return errors === 0;
}
export const validateKlingTextToSpeechRequest = validate97;
const schema64 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"kling/text-to-speech.request.json","title":"Speech from text: request","type":"object","required":["text","voice_id"],"properties":{"text":{"title":"Text to speak","type":"string","pattern":"\\S","maxLength":1000,"x-kling-order":1,"x-kling-refusals":{"required":{"code":1201,"message":"text is required","mark":"inferred","fact":"tts-missing-text","stage":"lookups"},"pattern":{"code":1201,"message":"text is required","mark":"inferred","fact":"tts-missing-text","stage":"lookups","expected":"not blank"}},"x-kling-facts":["tts-text-limit"]},"voice_id":{"title":"Voice","description":"An id of the catalogue of named voices.","type":"string","x-kling-order":2,"x-kling-refusals":{"required":{"code":1201,"message":"Voice language not found","mark":"inferred","fact":"tts-missing-voice","stage":"lookups"}},"x-kling-facts":["tts-voice-catalogue"]},"voice_language":{"title":"Language","description":"Must be one the voice speaks. Marked required by the documentation, which also gives a default.","type":"string","enum":["zh","en"],"default":"zh","x-kling-order":3,"x-kling-facts":["tts-language-default"]},"voice_speed":{"title":"Speed of speech","description":"One decimal.","type":"number","minimum":0.8,"maximum":2,"default":1,"x-kling-coerce":"number","x-kling-round":{"decimals":1},"x-kling-clamp":{"unless":{"setting":"tts.voiceSpeed","is":"reject"}},"x-kling-order":4,"x-kling-facts":["tts-voice-speed","numeric-strings"]}},"x-kling-empty-is-absent":true,"x-kling-facts":["tts-request","field-order"],"examples":[{"text":"The tide comes in twice a day.","voice_id":"oversea_male1","voice_language":"en","voice_speed":1}]};
function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
const err7 = {instancePath:instancePath+"/voice_language",schemaPath:"#/properties/voice_language/enum",keyword:"enum",params:{allowedValues: schema64.properties.voice_language.enum}};
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
validate97.errors = vErrors;
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
  "gmi/avatar-payload.request.json": validateGmiAvatarPayloadRequest,
  "gmi/custom-voice-payload.request.json": validateGmiCustomVoicePayloadRequest,
  "gmi/identify-face-payload.request.json": validateGmiIdentifyFacePayloadRequest,
  "gmi/lip-sync-payload.request.json": validateGmiLipSyncPayloadRequest,
  "gmi/list-requests.query.json": validateGmiListRequestsQuery,
  "gmi/submit-avatar.request.json": validateGmiSubmitAvatarRequest,
  "gmi/submit-custom-voice.request.json": validateGmiSubmitCustomVoiceRequest,
  "gmi/submit-identify-face.request.json": validateGmiSubmitIdentifyFaceRequest,
  "gmi/submit-lip-sync.request.json": validateGmiSubmitLipSyncRequest,
  "kling/create-advanced-lip-sync.request.json": validateKlingCreateAdvancedLipSyncRequest,
  "kling/create-avatar.request.json": validateKlingCreateAvatarRequest,
  "kling/create-custom-voice.request.json": validateKlingCreateCustomVoiceRequest,
  "kling/create-element.request.json": validateKlingCreateElementRequest,
  "kling/create-image-to-video-2-6.request.json": validateKlingCreateImageToVideo26Request,
  "kling/create-image-to-video.request.json": validateKlingCreateImageToVideoRequest,
  "kling/create-lip-sync.request.json": validateKlingCreateLipSyncRequest,
  "kling/create-omni-video-3-0.request.json": validateKlingCreateOmniVideo30Request,
  "kling/create-omni-video-4-0-flash.request.json": validateKlingCreateOmniVideo40FlashRequest,
  "kling/create-omni-video-4-0.request.json": validateKlingCreateOmniVideo40Request,
  "kling/create-text-to-audio.request.json": validateKlingCreateTextToAudioRequest,
  "kling/create-text-to-video.request.json": validateKlingCreateTextToVideoRequest,
  "kling/create-video-to-audio.request.json": validateKlingCreateVideoToAudioRequest,
  "kling/delete-element.request.json": validateKlingDeleteElementRequest,
  "kling/delete-voice.request.json": validateKlingDeleteVoiceRequest,
  "kling/find-tasks.query.json": validateKlingFindTasksQuery,
  "kling/get-account-costs.query.json": validateKlingGetAccountCostsQuery,
  "kling/get-concurrency.query.json": validateKlingGetConcurrencyQuery,
  "kling/identify-face.request.json": validateKlingIdentifyFaceRequest,
  "kling/list-advanced-lip-sync.query.json": validateKlingListAdvancedLipSyncQuery,
  "kling/list-avatars.query.json": validateKlingListAvatarsQuery,
  "kling/list-balance-billing.request.json": validateKlingListBalanceBillingRequest,
  "kling/list-custom-voices.query.json": validateKlingListCustomVoicesQuery,
  "kling/list-elements.query.json": validateKlingListElementsQuery,
  "kling/list-image-to-video.query.json": validateKlingListImageToVideoQuery,
  "kling/list-lip-sync.query.json": validateKlingListLipSyncQuery,
  "kling/list-package-billing.request.json": validateKlingListPackageBillingRequest,
  "kling/list-preset-voices.query.json": validateKlingListPresetVoicesQuery,
  "kling/list-text-to-audio.query.json": validateKlingListTextToAudioQuery,
  "kling/list-text-to-video.query.json": validateKlingListTextToVideoQuery,
  "kling/list-video-to-audio.query.json": validateKlingListVideoToAudioQuery,
  "kling/page-tasks.request.json": validateKlingPageTasksRequest,
  "kling/text-to-speech.request.json": validateKlingTextToSpeechRequest,
};
