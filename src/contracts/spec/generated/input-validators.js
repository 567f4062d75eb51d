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
export const validateKlingCreateImageToVideoRequest = validate69;
const schema36 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"kling/create-image-to-video.request.json","title":"Image to video: request","type":"object","required":["image"],"allOf":[{"if":{"properties":{"voice_list":{"minItems":1}},"required":["voice_list"]},"then":{"properties":{"sound":{"const":"on"}}}},{"if":{"properties":{"model_name":{"const":"kling-v2-6"},"sound":{"const":"on"}},"required":["model_name","sound"]},"then":{"properties":{"mode":{"const":"pro"}}}},{"if":{"properties":{"model_name":{"const":"kling-v2-6"}},"required":["model_name"]},"then":{"properties":{"duration":{"enum":["5","10"]}}}}],"not":{"required":["voice_list","element_list"]},"x-kling-empty-is-absent":true,"x-kling-refusals":{"not":{"code":1201,"message":"voice_list and element_list cannot be set at the same time","mark":"invented","fact":"wording-both","stage":"lookups","expected":"only one of voice_list and element_list"}},"x-kling-facts":["video-request","voice-list","field-order"],"examples":[{"model_name":"kling-v2-6","image":"https://example.com/pictures/face.png","prompt":"The man <<<voice_1>>> says: welcome on board.","voice_list":[{"voice_id":"829824295735410756"}],"sound":"on","mode":"pro","duration":"5"},{"model_name":"kling-v2-6","image":"https://example.com/pictures/face.png","prompt":"Waves break on the shore."}],"properties":{"model_name":{"title":"Model","description":"Models that sound or voices were made for.","type":"string","enum":["kling-v2-6","kling-v3"],"default":"kling-v2-6","x-kling-order":1,"x-kling-refusals":{"enum":{"code":1201,"message":"<field> value '<value>' is invalid","mark":"observed","fact":"video-model-wording"}},"x-kling-facts":["video-request"]},"image":{"title":"First picture","description":"URL or raw base64, without a data: prefix; .jpg, .jpeg or .png, at most 10 MB, sides of at least 300 px.","type":"string","pattern":"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]|[A-Za-z0-9+/]{16})","examples":["https://example.com/pictures/face.png"],"x-kling-order":2,"x-kling-refusals":{"pattern":{"code":1201,"message":"File is not in a valid base64 format","mark":"observed","fact":"wording-base64","expected":"a URL or base64"},"required":{"code":1201,"message":"image can not be null","mark":"observed","fact":"wording-image"}},"x-kling-facts":["video-request"]},"image_tail":{"title":"Last picture","description":"URL or raw base64, without a data: prefix; .jpg, .jpeg or .png, at most 10 MB, sides of at least 300 px.","type":"string","pattern":"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]|[A-Za-z0-9+/]{16})","examples":["https://example.com/pictures/face.png"],"x-kling-order":3,"x-kling-refusals":{"pattern":{"code":1201,"message":"File is not in a valid base64 format","mark":"observed","fact":"wording-base64","expected":"a URL or base64"}},"x-kling-facts":["video-request"]},"prompt":{"title":"What happens","type":"string","maxLength":2500,"x-kling-order":4,"x-kling-facts":["video-request"]},"element_list":{"title":"Elements that take part","type":"array","maxItems":7,"x-kling-order":5,"x-kling-refusals":{"maxItems":{"code":1201,"message":"element_list only supports at most 7 elements","mark":"invented","fact":"video-wording","expected":"at most 7 elements"},"type":{"code":1201,"message":"<field> value type is invalid, expected array","mark":"inferred","fact":"wording-type"}},"items":{"title":"Element","type":"object","required":["element_id"],"properties":{"element_id":{"title":"Id of the element","type":"string","x-kling-coerce":"text","x-kling-order":1,"x-kling-refusals":{"required":{"code":1201,"message":"<camelField>: must not be blank","mark":"inferred","fact":"wording-required"}},"x-kling-facts":["element-in-video"]}}},"examples":[[]],"x-kling-facts":["element-in-video"]},"negative_prompt":{"title":"What must not be seen","type":"string","maxLength":2500,"x-kling-order":6,"x-kling-facts":["video-request"]},"sound":{"title":"Sound","type":"string","enum":["off","on"],"default":"off","x-kling-order":7,"x-kling-refusals":{"const":{"code":1201,"message":"sound must be on when voice_list is not empty","mark":"invented","fact":"video-wording","stage":"lookups","expected":"on, for voices to be heard"}},"x-kling-facts":["video-request","voice-list"]},"voice_list":{"title":"Voices that speak","description":"At most 2: custom voices or presets. The n-th is named <<<voice_n>>> in the prompt.","type":"array","maxItems":2,"x-kling-order":8,"x-kling-refusals":{"maxItems":{"code":1201,"message":"voice_list only supports at most 2 voices","mark":"invented","fact":"video-wording","expected":"at most 2 voices"},"type":{"code":1201,"message":"<field> value type is invalid, expected array","mark":"inferred","fact":"wording-type"}},"items":{"title":"Voice","type":"object","required":["voice_id"],"properties":{"voice_id":{"title":"Id of the voice","description":"Of a custom voice or a preset; not of the TTS catalogue.","type":"string","x-kling-coerce":"text","x-kling-order":1,"x-kling-refusals":{"required":{"code":1201,"message":"<camelField>: must not be blank","mark":"inferred","fact":"wording-required"}},"x-kling-facts":["voice-list"]}}},"examples":[[{"voice_id":"829824295735410756"}],[{"voice_id":"829824295735410756"},{"voice_id":"829824295735410756"}]],"x-kling-facts":["voice-list"]},"mode":{"title":"Quality","description":"std = 720p, pro = 1080p; kling-v2-6 has sound at pro only.","type":"string","enum":["std","pro"],"default":"std","x-kling-order":9,"x-kling-refusals":{"enum":{"code":1201,"message":"<field> value '<value>' is invalid","mark":"observed","fact":"video-model-wording"},"const":{"code":1201,"message":"sound is only supported in pro mode","mark":"invented","fact":"video-wording","stage":"lookups","expected":"pro, where sound is on"}},"x-kling-facts":["video-request"]},"duration":{"title":"Seconds","description":"5 or 10 with kling-v2-6, 3 to 15 with kling-v3.","type":"string","enum":["5","10","3","4","6","7","8","9","11","12","13","14","15"],"default":"5","x-kling-coerce":"text","x-kling-order":10,"x-kling-refusals":{"enum":{"code":1201,"message":"<field> value '<value>' is invalid","mark":"observed","fact":"video-model-wording"}},"x-kling-facts":["video-request"]},"watermark_info":{"title":"Watermark","type":"object","properties":{"enabled":{"title":"A second file with a watermark","type":"boolean","default":false,"x-kling-order":1,"x-kling-facts":["watermark"]}},"x-kling-order":11,"x-kling-facts":["watermark"],"examples":[{"enabled":false},{"enabled":true}]},"callback_url":{"title":"Callback URL","description":"The server posts the task here whenever its status changes.","type":"string","x-kling-facts":["callback-statuses"],"x-kling-order":12},"external_task_id":{"title":"External task id","description":"Name of your own for the task, unique within the account; usable in place of the task id in queries.","type":"string","maxLength":255,"x-kling-refusals":{"maxLength":{"code":1201,"message":"<camelField>: size must be between 0 and <limit>","mark":"invented","fact":"external-id-length"}},"x-kling-facts":["external-id-unique","external-id-length"],"x-kling-order":13}},"x-kling-order":14};
function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-image-to-video.request.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
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
const err13 = {instancePath:instancePath+"/duration",schemaPath:"#/allOf/2/then/properties/duration/enum",keyword:"enum",params:{allowedValues: schema36.allOf[2].then.properties.duration.enum}};
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
const err17 = {instancePath:instancePath+"/model_name",schemaPath:"#/properties/model_name/enum",keyword:"enum",params:{allowedValues: schema36.properties.model_name.enum}};
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
const err32 = {instancePath:instancePath+"/sound",schemaPath:"#/properties/sound/enum",keyword:"enum",params:{allowedValues: schema36.properties.sound.enum}};
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
const err39 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema36.properties.mode.enum}};
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
const err41 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/enum",keyword:"enum",params:{allowedValues: schema36.properties.duration.enum}};
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
validate69.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate69.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const validateKlingCreateLipSyncRequest = validate70;
const schema37 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"kling/create-lip-sync.request.json","title":"Lip-sync: request","type":"object","required":["input"],"x-kling-empty-is-absent":true,"x-kling-facts":["lip-sync-old","field-order"],"examples":[{"input":{"video_id":"830460928805724256","mode":"text2video","text":"Good morning.","voice_id":"oversea_male1","voice_language":"en","voice_speed":1}},{"input":{"video_url":"https://example.com/clips/waves.mp4","mode":"audio2video","audio_type":"url","audio_url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/out.mp3"}}],"properties":{"input":{"title":"What is to speak","type":"object","required":["mode"],"properties":{"video_id":{"title":"Kling video","description":"At most 30 days old, 2 to 60 s.","type":"string","x-kling-order":1,"x-kling-facts":["lip-sync-old","video-not-found"]},"video_url":{"title":"Video of your own","description":".mp4 or .mov, at most 100 MB, 2 to 60 s, sides 512 to 2160 px.","type":"string","pattern":"^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]{1,255}(?:[/?#]|$)","x-kling-order":2,"x-kling-refusals":{"pattern":{"code":1201,"message":"Video URL is invalid","mark":"inferred","fact":"wording-video-url","expected":"an http or https URL"}},"x-kling-facts":["lip-sync-old","media-problems"]},"mode":{"title":"Speech from text, or a sound","type":"string","enum":["text2video","audio2video"],"x-kling-order":3,"x-kling-refusals":{"required":{"code":1201,"message":"<camelField>: must not be null","mark":"observed","fact":"lip-sync-wording"},"enum":{"code":1201,"message":"<field> value '<value>' is invalid, allowed values: <allowed>","mark":"observed","fact":"lip-sync-wording"}},"x-kling-facts":["lip-sync-old"]},"text":{"title":"Text","description":"For text2video.","type":"string","maxLength":120,"x-kling-order":4,"x-kling-refusals":{"required":{"code":1201,"message":"text is required","mark":"observed","fact":"lip-sync-wording","stage":"lookups"}},"x-kling-facts":["lip-sync-old"]},"voice_id":{"title":"Named voice","description":"For text2video; an id of the TTS catalogue.","type":"string","x-kling-order":5,"x-kling-refusals":{"required":{"code":1201,"message":"Voice language not found","mark":"observed","fact":"lip-sync-wording","stage":"lookups"}},"x-kling-facts":["lip-sync-old"]},"voice_language":{"title":"Language of the voice","type":"string","enum":["zh","en"],"x-kling-order":6,"x-kling-refusals":{"enum":{"code":1201,"message":"<field> value '<value>' is invalid, allowed values: <allowed>","mark":"observed","fact":"lip-sync-wording"}},"x-kling-facts":["lip-sync-old"]},"voice_speed":{"title":"Speed","type":"number","minimum":0.8,"maximum":2,"x-kling-coerce":"number","x-kling-order":7,"x-kling-refusals":{"maximum":{"code":1201,"message":"<camelField>: must be less than or equal to <limit>","mark":"observed","fact":"lip-sync-wording"}},"x-kling-facts":["lip-sync-old"]},"audio_type":{"title":"How the sound is given","description":"For audio2video.","type":"string","enum":["file","url"],"x-kling-order":8,"x-kling-refusals":{"required":{"code":1201,"message":"Audio type is null","mark":"observed","fact":"lip-sync-wording","stage":"lookups"},"enum":{"code":1201,"message":"<field> value '<value>' is invalid, allowed values: <allowed>","mark":"observed","fact":"lip-sync-wording"}},"x-kling-facts":["lip-sync-old"]},"audio_file":{"title":"Sound as base64","description":"For audio_type file; .mp3, .wav, .m4a or .aac, at most 5 MB.","type":"string","pattern":"^[A-Za-z0-9+/]{16}","examples":["SUQzBAAAAAAAI1RTU0UAAAAP"],"x-kling-order":9,"x-kling-refusals":{"required":{"code":1201,"message":"audio_file is required","mark":"inferred","fact":"wording-pairs","stage":"lookups"},"pattern":{"code":1201,"message":"File is not in a valid base64 format","mark":"observed","fact":"wording-base64","expected":"a URL or base64"}},"x-kling-facts":["lip-sync-old","sound-source"]},"audio_url":{"title":"URL of the sound","description":"For audio_type url.","type":"string","pattern":"^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]{1,255}(?:[/?#]|$)","x-kling-order":10,"x-kling-refusals":{"required":{"code":1201,"message":"audio_url is required","mark":"inferred","fact":"wording-pairs","stage":"lookups"},"pattern":{"code":1201,"message":"Audio URL is invalid","mark":"inferred","fact":"wording-video-url","expected":"an http or https URL"}},"x-kling-facts":["lip-sync-old","sound-source"]},"callback_url":{"title":"Callback URL","description":"May stand here or outside.","type":"string","x-kling-order":11,"x-kling-facts":["callback-statuses"]}},"anyOf":[{"required":["video_id"]},{"required":["video_url"]}],"not":{"required":["video_id","video_url"]},"allOf":[{"if":{"properties":{"mode":{"const":"text2video"}},"required":["mode"]},"then":{"required":["text","voice_id"]}},{"if":{"properties":{"mode":{"const":"audio2video"}},"required":["mode"]},"then":{"required":["audio_type"]}},{"if":{"properties":{"audio_type":{"const":"file"}},"required":["audio_type"]},"then":{"required":["audio_file"]}},{"if":{"properties":{"audio_type":{"const":"url"}},"required":["audio_type"]},"then":{"required":["audio_url"]}}],"x-kling-order":1,"x-kling-refusals":{"anyOf":{"code":1201,"message":"video_id or video_url is required","mark":"observed","fact":"lip-sync-wording","stage":"lookups","expected":"video_id or video_url","order":3.5},"not":{"code":1201,"message":"video_id and video_url cannot be set at the same time","mark":"invented","fact":"wording-both","stage":"lookups","expected":"only one of video_id and video_url","order":3.5}},"x-kling-facts":["lip-sync-old"],"examples":[{"video_url":"https://example.com/clips/waves.mp4","mode":"audio2video","audio_type":"url","audio_url":"https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/out.mp3"},{"video_url":"https://example.com/clips/waves.mp4","mode":"text2video","text":"Good morning, and welcome on board.","voice_id":"oversea_male1","voice_language":"en","voice_speed":1}]},"callback_url":{"title":"Callback URL","description":"The server posts the task here whenever its status changes.","type":"string","x-kling-facts":["callback-statuses"],"x-kling-order":2},"external_task_id":{"title":"External task id","description":"Name of your own for the task, unique within the account; usable in place of the task id in queries.","type":"string","maxLength":255,"x-kling-refusals":{"maxLength":{"code":1201,"message":"<camelField>: size must be between 0 and <limit>","mark":"invented","fact":"external-id-length"}},"x-kling-facts":["external-id-unique","external-id-length"],"x-kling-order":3}},"x-kling-order":4};
const pattern25 = new RegExp("^[A-Za-z0-9+/]{16}", "u");
function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
const err28 = {instancePath:instancePath+"/input/mode",schemaPath:"#/properties/input/properties/mode/enum",keyword:"enum",params:{allowedValues: schema37.properties.input.properties.mode.enum}};
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
const err33 = {instancePath:instancePath+"/input/voice_language",schemaPath:"#/properties/input/properties/voice_language/enum",keyword:"enum",params:{allowedValues: schema37.properties.input.properties.voice_language.enum}};
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
const err38 = {instancePath:instancePath+"/input/audio_type",schemaPath:"#/properties/input/properties/audio_type/enum",keyword:"enum",params:{allowedValues: schema37.properties.input.properties.audio_type.enum}};
if(vErrors === null) vErrors = [err38]; else vErrors.push(err38);
errors++;
}
}
if(data0.audio_file !== undefined){
let data13 = data0.audio_file;
if(typeof data13 === "string"){
if(!pattern25.test(data13)){
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
validate70.errors = vErrors;
return errors === 0;
}
export const validateKlingCreateTextToAudioRequest = validate71;
function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate71.errors = vErrors;
return errors === 0;
}
export const validateKlingCreateTextToVideoRequest = validate72;
const schema39 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"kling/create-text-to-video.request.json","title":"Text to video: request","type":"object","required":["prompt"],"allOf":[{"if":{"properties":{"voice_list":{"minItems":1}},"required":["voice_list"]},"then":{"properties":{"sound":{"const":"on"}}}},{"if":{"properties":{"model_name":{"const":"kling-v2-6"},"sound":{"const":"on"}},"required":["model_name","sound"]},"then":{"properties":{"mode":{"const":"pro"}}}},{"if":{"properties":{"model_name":{"const":"kling-v2-6"}},"required":["model_name"]},"then":{"properties":{"duration":{"enum":["5","10"]}}}}],"x-kling-empty-is-absent":true,"x-kling-facts":["video-request","voice-list","field-order"],"examples":[{"model_name":"kling-v2-6","prompt":"The man <<<voice_1>>> says: welcome on board.","voice_list":[{"voice_id":"829824295735410756"}],"sound":"on","mode":"pro","duration":"5"},{"model_name":"kling-v3","prompt":"Waves break on the shore.","mode":"std","duration":"5","aspect_ratio":"16:9"}],"properties":{"model_name":{"title":"Model","description":"Models that sound or voices were made for.","type":"string","enum":["kling-v2-6","kling-v3"],"default":"kling-v2-6","x-kling-order":1,"x-kling-refusals":{"enum":{"code":1201,"message":"<field> value '<value>' is invalid","mark":"observed","fact":"video-model-wording"}},"x-kling-facts":["video-request"]},"prompt":{"title":"What happens","type":"string","maxLength":2500,"x-kling-order":2,"x-kling-refusals":{"required":{"code":1201,"message":"<camelField>: must not be blank","mark":"inferred","fact":"wording-required"}},"x-kling-facts":["video-request"]},"aspect_ratio":{"title":"Aspect ratio","type":"string","enum":["16:9","9:16","1:1"],"default":"16:9","x-kling-order":3,"x-kling-refusals":{"enum":{"code":1201,"message":"<field> value '<value>' is invalid","mark":"observed","fact":"video-model-wording"}},"x-kling-facts":["video-request"]},"negative_prompt":{"title":"What must not be seen","type":"string","maxLength":2500,"x-kling-order":4,"x-kling-facts":["video-request"]},"sound":{"title":"Sound","type":"string","enum":["off","on"],"default":"off","x-kling-order":5,"x-kling-refusals":{"const":{"code":1201,"message":"sound must be on when voice_list is not empty","mark":"invented","fact":"video-wording","stage":"lookups","expected":"on, for voices to be heard"}},"x-kling-facts":["video-request","voice-list"]},"voice_list":{"title":"Voices that speak","description":"At most 2: custom voices or presets. The n-th is named <<<voice_n>>> in the prompt.","type":"array","maxItems":2,"x-kling-order":6,"x-kling-refusals":{"maxItems":{"code":1201,"message":"voice_list only supports at most 2 voices","mark":"invented","fact":"video-wording","expected":"at most 2 voices"},"type":{"code":1201,"message":"<field> value type is invalid, expected array","mark":"inferred","fact":"wording-type"}},"items":{"title":"Voice","type":"object","required":["voice_id"],"properties":{"voice_id":{"title":"Id of the voice","description":"Of a custom voice or a preset; not of the TTS catalogue.","type":"string","x-kling-coerce":"text","x-kling-order":1,"x-kling-refusals":{"required":{"code":1201,"message":"<camelField>: must not be blank","mark":"inferred","fact":"wording-required"}},"x-kling-facts":["voice-list"]}}},"examples":[[{"voice_id":"829824295735410756"}],[{"voice_id":"829824295735410756"},{"voice_id":"829824295735410756"}]],"x-kling-facts":["voice-list"]},"mode":{"title":"Quality","description":"std = 720p, pro = 1080p; kling-v2-6 has sound at pro only.","type":"string","enum":["std","pro"],"default":"std","x-kling-order":7,"x-kling-refusals":{"enum":{"code":1201,"message":"<field> value '<value>' is invalid","mark":"observed","fact":"video-model-wording"},"const":{"code":1201,"message":"sound is only supported in pro mode","mark":"invented","fact":"video-wording","stage":"lookups","expected":"pro, where sound is on"}},"x-kling-facts":["video-request"]},"duration":{"title":"Seconds","description":"5 or 10 with kling-v2-6, 3 to 15 with kling-v3.","type":"string","enum":["5","10","3","4","6","7","8","9","11","12","13","14","15"],"default":"5","x-kling-coerce":"text","x-kling-order":8,"x-kling-refusals":{"enum":{"code":1201,"message":"<field> value '<value>' is invalid","mark":"observed","fact":"video-model-wording"}},"x-kling-facts":["video-request"]},"watermark_info":{"title":"Watermark","type":"object","properties":{"enabled":{"title":"A second file with a watermark","type":"boolean","default":false,"x-kling-order":1,"x-kling-facts":["watermark"]}},"x-kling-order":9,"x-kling-facts":["watermark"],"examples":[{"enabled":false},{"enabled":true}]},"callback_url":{"title":"Callback URL","description":"The server posts the task here whenever its status changes.","type":"string","x-kling-facts":["callback-statuses"],"x-kling-order":10},"external_task_id":{"title":"External task id","description":"Name of your own for the task, unique within the account; usable in place of the task id in queries.","type":"string","maxLength":255,"x-kling-refusals":{"maxLength":{"code":1201,"message":"<camelField>: size must be between 0 and <limit>","mark":"invented","fact":"external-id-length"}},"x-kling-facts":["external-id-unique","external-id-length"],"x-kling-order":11}}};
function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-text-to-video.request.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
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
const err11 = {instancePath:instancePath+"/duration",schemaPath:"#/allOf/2/then/properties/duration/enum",keyword:"enum",params:{allowedValues: schema39.allOf[2].then.properties.duration.enum}};
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
const err15 = {instancePath:instancePath+"/model_name",schemaPath:"#/properties/model_name/enum",keyword:"enum",params:{allowedValues: schema39.properties.model_name.enum}};
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
const err19 = {instancePath:instancePath+"/aspect_ratio",schemaPath:"#/properties/aspect_ratio/enum",keyword:"enum",params:{allowedValues: schema39.properties.aspect_ratio.enum}};
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
const err23 = {instancePath:instancePath+"/sound",schemaPath:"#/properties/sound/enum",keyword:"enum",params:{allowedValues: schema39.properties.sound.enum}};
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
const err30 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema39.properties.mode.enum}};
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
const err32 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/enum",keyword:"enum",params:{allowedValues: schema39.properties.duration.enum}};
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
validate72.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate72.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const validateKlingCreateVideoToAudioRequest = validate73;
function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate73.errors = vErrors;
return errors === 0;
}
export const validateKlingDeleteElementRequest = validate74;
function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate74.errors = vErrors;
return errors === 0;
}
export const validateKlingDeleteVoiceRequest = validate75;
function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate75.errors = vErrors;
return errors === 0;
}
export const validateKlingFindTasksQuery = validate76;
function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate76.errors = vErrors;
return errors === 0;
}
export const validateKlingGetAccountCostsQuery = validate77;
function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate77.errors = vErrors;
return errors === 0;
}
export const validateKlingGetConcurrencyQuery = validate78;
const schema45 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"kling/get-concurrency.query.json","title":"Running tasks of the account: query","type":"object","required":["budget_type"],"properties":{"budget_type":{"title":"Kind of tasks","type":"string","enum":["video","image"],"x-kling-order":1,"x-kling-refusals":{"required":{"code":1200,"message":"Missing Request Parameter","mark":"inferred","fact":"account-concurrency-missing"}},"x-kling-facts":["account-concurrency","account-concurrency-missing"]}},"x-kling-query":true,"x-kling-empty-is-absent":true,"x-kling-facts":["account-concurrency"],"examples":[{"budget_type":"video"}]};
function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
const err2 = {instancePath:instancePath+"/budget_type",schemaPath:"#/properties/budget_type/enum",keyword:"enum",params:{allowedValues: schema45.properties.budget_type.enum}};
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
validate78.errors = vErrors;
return errors === 0;
}
export const validateKlingIdentifyFaceRequest = validate79;
function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate79.errors = vErrors;
return errors === 0;
}
export const validateKlingListAdvancedLipSyncQuery = validate80;
function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate80.errors = vErrors;
return errors === 0;
}
export const validateKlingListAvatarsQuery = validate81;
function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate81.errors = vErrors;
return errors === 0;
}
export const validateKlingListBalanceBillingRequest = validate82;
const schema49 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"kling/list-balance-billing.request.json","title":"Billing details of the cash balance: request","anyOf":[{"required":["start_time","end_time"]},{"required":["cursor"]}],"x-kling-order":6,"x-kling-refusals":{"anyOf":{"code":1201,"message":"start_time and end_time are required when cursor is empty","mark":"invented","fact":"billing-refusals","expected":"start_time and end_time, or the cursor of the page before"}},"x-kling-facts":["billing-details","billing-filters"],"examples":[{"start_time":1788253200000,"end_time":1790845200000,"limit":100,"filters":[{"key":"api_key_name","values":[]}]}],"type":"object","properties":{"start_time":{"title":"From","description":"Unix time in milliseconds, a number or a text of digits; means nothing beside a cursor.","type":"integer","x-kling-coerce":"number","x-kling-order":1,"x-kling-refusals":{"type":{"code":1201,"message":"<field> value type is invalid, expected integer","mark":"inferred","fact":"wording-type"}}},"end_time":{"title":"Until","description":"Unix time in milliseconds, a number or a text of digits; means nothing beside a cursor.","type":"integer","x-kling-coerce":"number","x-kling-order":2,"x-kling-refusals":{"type":{"code":1201,"message":"<field> value type is invalid, expected integer","mark":"inferred","fact":"wording-type"}}},"limit":{"title":"Most items on a page","type":"integer","minimum":1,"maximum":500,"default":500,"x-kling-coerce":"number","x-kling-order":3,"x-kling-clamp":{"when":{"setting":"paging.outOfRange","is":"clamp"}},"x-kling-facts":["billing-details","paging-out-of-range"]},"filters":{"title":"Filters","description":"Values of one key are alternatives, several keys narrow; no values = no filter.","type":"array","items":{"type":"object","required":["key","values"],"properties":{"key":{"type":"string","enum":["api_key_name"]},"values":{"type":"array","items":{"type":"string"}}}},"x-kling-order":4,"x-kling-refusals":{"type":{"code":1201,"message":"<field> value type is invalid, expected array","mark":"inferred","fact":"wording-type"}},"examples":[[{"key":"api_key_name","values":[]}],[{"key":"api_key_name","values":["production"]}]]},"cursor":{"title":"Where the page before ended","description":"next_cursor of the page before: everything else is taken from there. Empty = none.","type":"string","x-kling-order":5,"examples":[""]}},"x-kling-empty-is-absent":true};
function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
const err12 = {instancePath:instancePath+"/filters/" + i0+"/key",schemaPath:"#/properties/filters/items/properties/key/enum",keyword:"enum",params:{allowedValues: schema49.properties.filters.items.properties.key.enum}};
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
validate82.errors = vErrors;
return errors === 0;
}
export const validateKlingListCustomVoicesQuery = validate83;
function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate83.errors = vErrors;
return errors === 0;
}
export const validateKlingListElementsQuery = validate84;
function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate84.errors = vErrors;
return errors === 0;
}
export const validateKlingListImageToVideoQuery = validate85;
function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate85.errors = vErrors;
return errors === 0;
}
export const validateKlingListLipSyncQuery = validate86;
function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate86.errors = vErrors;
return errors === 0;
}
export const validateKlingListPackageBillingRequest = validate87;
const schema54 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"kling/list-package-billing.request.json","title":"Billing details of resource packs: request","anyOf":[{"required":["start_time","end_time"]},{"required":["cursor"]}],"x-kling-order":6,"x-kling-refusals":{"anyOf":{"code":1201,"message":"start_time and end_time are required when cursor is empty","mark":"invented","fact":"billing-refusals","expected":"start_time and end_time, or the cursor of the page before"}},"x-kling-facts":["billing-details","billing-filters"],"examples":[{"start_time":1788253200000,"end_time":1790845200000,"limit":100,"filters":[{"key":"api_key_name","values":[]}]}],"type":"object","properties":{"start_time":{"title":"From","description":"Unix time in milliseconds, a number or a text of digits; means nothing beside a cursor.","type":"integer","x-kling-coerce":"number","x-kling-order":1,"x-kling-refusals":{"type":{"code":1201,"message":"<field> value type is invalid, expected integer","mark":"inferred","fact":"wording-type"}}},"end_time":{"title":"Until","description":"Unix time in milliseconds, a number or a text of digits; means nothing beside a cursor.","type":"integer","x-kling-coerce":"number","x-kling-order":2,"x-kling-refusals":{"type":{"code":1201,"message":"<field> value type is invalid, expected integer","mark":"inferred","fact":"wording-type"}}},"limit":{"title":"Most items on a page","type":"integer","minimum":1,"maximum":500,"default":500,"x-kling-coerce":"number","x-kling-order":3,"x-kling-clamp":{"when":{"setting":"paging.outOfRange","is":"clamp"}},"x-kling-facts":["billing-details","paging-out-of-range"]},"filters":{"title":"Filters","description":"Values of one key are alternatives, several keys narrow; no values = no filter.","type":"array","items":{"type":"object","required":["key","values"],"properties":{"key":{"type":"string","enum":["api_key_name","product_type","package_name","package_id"]},"values":{"type":"array","items":{"type":"string"}}}},"x-kling-order":4,"x-kling-refusals":{"type":{"code":1201,"message":"<field> value type is invalid, expected array","mark":"inferred","fact":"wording-type"}},"examples":[[{"key":"api_key_name","values":[]}],[{"key":"api_key_name","values":["production"]}]]},"cursor":{"title":"Where the page before ended","description":"next_cursor of the page before: everything else is taken from there. Empty = none.","type":"string","x-kling-order":5,"examples":[""]}},"x-kling-empty-is-absent":true};
function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
const err12 = {instancePath:instancePath+"/filters/" + i0+"/key",schemaPath:"#/properties/filters/items/properties/key/enum",keyword:"enum",params:{allowedValues: schema54.properties.filters.items.properties.key.enum}};
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
validate87.errors = vErrors;
return errors === 0;
}
export const validateKlingListPresetVoicesQuery = validate88;
function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate88.errors = vErrors;
return errors === 0;
}
export const validateKlingListTextToAudioQuery = validate89;
function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate89.errors = vErrors;
return errors === 0;
}
export const validateKlingListTextToVideoQuery = validate90;
function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate90.errors = vErrors;
return errors === 0;
}
export const validateKlingListVideoToAudioQuery = validate91;
function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate91.errors = vErrors;
return errors === 0;
}
export const validateKlingPageTasksRequest = validate92;
const schema59 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"kling/page-tasks.request.json","title":"Tasks by time: request","x-kling-facts":["page-tasks"],"examples":[{"start_time":1788253200000,"end_time":1790845200000,"limit":100,"filters":[{"key":"status","values":["succeeded","failed"]}]}],"type":"object","properties":{"start_time":{"title":"From","description":"Unix time in milliseconds, a number or a text of digits; means nothing beside a cursor.","type":"integer","x-kling-coerce":"number","x-kling-order":1,"x-kling-refusals":{"type":{"code":1201,"message":"<field> value type is invalid, expected integer","mark":"inferred","fact":"wording-type"}}},"end_time":{"title":"Until","description":"Unix time in milliseconds, a number or a text of digits; means nothing beside a cursor.","type":"integer","x-kling-coerce":"number","x-kling-order":2,"x-kling-refusals":{"type":{"code":1201,"message":"<field> value type is invalid, expected integer","mark":"inferred","fact":"wording-type"}}},"limit":{"title":"Most items on a page","type":"integer","minimum":1,"maximum":500,"default":100,"x-kling-coerce":"number","x-kling-order":3,"x-kling-clamp":{"when":{"setting":"paging.outOfRange","is":"clamp"}},"x-kling-facts":["page-tasks","paging-out-of-range"]},"filters":{"title":"Filters","description":"Values of one key are alternatives, several keys narrow; no values = no filter.","type":"array","items":{"type":"object","required":["key","values"],"properties":{"key":{"type":"string","enum":["status","product_type"]},"values":{"type":"array","items":{"type":"string"}}},"allOf":[{"if":{"properties":{"key":{"const":"status"}}},"then":{"properties":{"values":{"items":{"enum":["submitted","processing","succeeded","failed"]}}}}},{"if":{"properties":{"key":{"const":"product_type"}}},"then":{"properties":{"values":{"items":{"enum":["video","image","try_on"]}}}}}]},"x-kling-order":4,"x-kling-refusals":{"type":{"code":1201,"message":"<field> value type is invalid, expected array","mark":"inferred","fact":"wording-type"}},"examples":[[{"key":"status","values":[]}],[{"key":"status","values":["submitted","processing","succeeded","failed"]}]]},"cursor":{"title":"Where the page before ended","description":"next_cursor of the page before: everything else is taken from there. Empty = none.","type":"string","x-kling-order":5,"examples":[""]}},"x-kling-empty-is-absent":true};
function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
const err6 = {instancePath:instancePath+"/filters/" + i0+"/values/" + i1,schemaPath:"#/properties/filters/items/allOf/0/then/properties/values/items/enum",keyword:"enum",params:{allowedValues: schema59.properties.filters.items.allOf[0].then.properties.values.items.enum}};
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
const err9 = {instancePath:instancePath+"/filters/" + i0+"/values/" + i2,schemaPath:"#/properties/filters/items/allOf/1/then/properties/values/items/enum",keyword:"enum",params:{allowedValues: schema59.properties.filters.items.allOf[1].then.properties.values.items.enum}};
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
const err14 = {instancePath:instancePath+"/filters/" + i0+"/key",schemaPath:"#/properties/filters/items/properties/key/enum",keyword:"enum",params:{allowedValues: schema59.properties.filters.items.properties.key.enum}};
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
validate92.errors = vErrors;
return errors === 0;
}
export const validateKlingTextToSpeechRequest = validate93;
const schema60 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"kling/text-to-speech.request.json","title":"Speech from text: request","type":"object","required":["text","voice_id"],"properties":{"text":{"title":"Text to speak","type":"string","pattern":"\\S","maxLength":1000,"x-kling-order":1,"x-kling-refusals":{"required":{"code":1201,"message":"text is required","mark":"inferred","fact":"tts-missing-text","stage":"lookups"},"pattern":{"code":1201,"message":"text is required","mark":"inferred","fact":"tts-missing-text","stage":"lookups","expected":"not blank"}},"x-kling-facts":["tts-text-limit"]},"voice_id":{"title":"Voice","description":"An id of the catalogue of named voices.","type":"string","x-kling-order":2,"x-kling-refusals":{"required":{"code":1201,"message":"Voice language not found","mark":"inferred","fact":"tts-missing-voice","stage":"lookups"}},"x-kling-facts":["tts-voice-catalogue"]},"voice_language":{"title":"Language","description":"Must be one the voice speaks. Marked required by the documentation, which also gives a default.","type":"string","enum":["zh","en"],"default":"zh","x-kling-order":3,"x-kling-facts":["tts-language-default"]},"voice_speed":{"title":"Speed of speech","description":"One decimal.","type":"number","minimum":0.8,"maximum":2,"default":1,"x-kling-coerce":"number","x-kling-round":{"decimals":1},"x-kling-clamp":{"unless":{"setting":"tts.voiceSpeed","is":"reject"}},"x-kling-order":4,"x-kling-facts":["tts-voice-speed","numeric-strings"]}},"x-kling-empty-is-absent":true,"x-kling-facts":["tts-request","field-order"],"examples":[{"text":"The tide comes in twice a day.","voice_id":"oversea_male1","voice_language":"en","voice_speed":1}]};
function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
const err7 = {instancePath:instancePath+"/voice_language",schemaPath:"#/properties/voice_language/enum",keyword:"enum",params:{allowedValues: schema60.properties.voice_language.enum}};
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
validate93.errors = vErrors;
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
  "kling/create-image-to-video.request.json": validateKlingCreateImageToVideoRequest,
  "kling/create-lip-sync.request.json": validateKlingCreateLipSyncRequest,
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
