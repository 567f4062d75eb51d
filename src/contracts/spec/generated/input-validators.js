// Written by `npm run generate` from schemas/ and fixtures/. Do not edit.

export const validateApimodelsCreateAdvancedLipSyncRequest = validate52;
const pattern3 = new RegExp("^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]|[A-Za-z0-9+/]{16})", "u");
function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="apimodels/create-advanced-lip-sync.request.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "model"});
errors++;
}
if(data.session_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "session_id"});
errors++;
}
if(data.face_choose === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "face_choose"});
errors++;
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
vErrors = note(vErrors,instancePath+"/model","#/properties/model/type","type",{type: "string"});
errors++;
}
if(!(data0 === "kling-advanced-lip-sync")){
vErrors = note(vErrors,instancePath+"/model","#/properties/model/enum","enum",{allowedValues: ["kling-advanced-lip-sync"]});
errors++;
}
}
if(data.session_id !== undefined){
if(typeof data.session_id !== "string"){
vErrors = note(vErrors,instancePath+"/session_id","#/properties/session_id/type","type",{type: "string"});
errors++;
}
}
if(data.face_choose !== undefined){
let data2 = data.face_choose;
if(Array.isArray(data2)){
if(data2.length > 1){
vErrors = note(vErrors,instancePath+"/face_choose","#/properties/face_choose/maxItems","maxItems",{limit: 1});
errors++;
}
if(data2.length < 1){
vErrors = note(vErrors,instancePath+"/face_choose","#/properties/face_choose/minItems","minItems",{limit: 1});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs9 = errors;
const _errs10 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing0;
if(((data3.audio_id === undefined) && (missing0 = "audio_id")) || ((data3.sound_file === undefined) && (missing0 = "sound_file"))){
vErrors = note(vErrors);
errors++;
}
}
var valid3 = _errs10 === errors;
if(valid3){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0,"#/properties/face_choose/items/not","not",{});
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
const _errs11 = errors;
let valid4 = false;
const _errs12 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.audio_id === undefined){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0,"#/properties/face_choose/items/anyOf/0/required","required",{missingProperty: "audio_id"});
errors++;
}
}
var _valid0 = _errs12 === errors;
valid4 = valid4 || _valid0;
const _errs13 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.sound_file === undefined){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0,"#/properties/face_choose/items/anyOf/1/required","required",{missingProperty: "sound_file"});
errors++;
}
}
var _valid0 = _errs13 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0,"#/properties/face_choose/items/anyOf","anyOf",{});
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.face_id === undefined){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0,"#/properties/face_choose/items/required","required",{missingProperty: "face_id"});
errors++;
}
if(data3.sound_start_time === undefined){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0,"#/properties/face_choose/items/required","required",{missingProperty: "sound_start_time"});
errors++;
}
if(data3.sound_end_time === undefined){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0,"#/properties/face_choose/items/required","required",{missingProperty: "sound_end_time"});
errors++;
}
if(data3.sound_insert_time === undefined){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0,"#/properties/face_choose/items/required","required",{missingProperty: "sound_insert_time"});
errors++;
}
if(data3.face_id !== undefined){
if(typeof data3.face_id !== "string"){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0+"/face_id","#/properties/face_choose/items/properties/face_id/type","type",{type: "string"});
errors++;
}
}
if(data3.audio_id !== undefined){
if(typeof data3.audio_id !== "string"){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0+"/audio_id","#/properties/face_choose/items/properties/audio_id/type","type",{type: "string"});
errors++;
}
}
if(data3.sound_file !== undefined){
let data6 = data3.sound_file;
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0+"/sound_file","#/properties/face_choose/items/properties/sound_file/pattern","pattern",{pattern: "^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]|[A-Za-z0-9+/]{16})"});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/face_choose/" + i0+"/sound_file","#/properties/face_choose/items/properties/sound_file/type","type",{type: "string"});
errors++;
}
}
if(data3.sound_start_time !== undefined){
let data7 = data3.sound_start_time;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0+"/sound_start_time","#/properties/face_choose/items/properties/sound_start_time/type","type",{type: "integer"});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0+"/sound_start_time","#/properties/face_choose/items/properties/sound_start_time/minimum","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
}
if(data3.sound_end_time !== undefined){
let data8 = data3.sound_end_time;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0+"/sound_end_time","#/properties/face_choose/items/properties/sound_end_time/type","type",{type: "integer"});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0+"/sound_end_time","#/properties/face_choose/items/properties/sound_end_time/minimum","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
}
if(data3.sound_insert_time !== undefined){
let data9 = data3.sound_insert_time;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0+"/sound_insert_time","#/properties/face_choose/items/properties/sound_insert_time/type","type",{type: "integer"});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0+"/sound_insert_time","#/properties/face_choose/items/properties/sound_insert_time/minimum","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
}
if(data3.sound_volume !== undefined){
let data10 = data3.sound_volume;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 2 || isNaN(data10)){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0+"/sound_volume","#/properties/face_choose/items/properties/sound_volume/maximum","maximum",{comparison: "<=", limit: 2});
errors++;
}
if(data10 < 0 || isNaN(data10)){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0+"/sound_volume","#/properties/face_choose/items/properties/sound_volume/minimum","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/face_choose/" + i0+"/sound_volume","#/properties/face_choose/items/properties/sound_volume/type","type",{type: "number"});
errors++;
}
}
if(data3.original_audio_volume !== undefined){
let data11 = data3.original_audio_volume;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 2 || isNaN(data11)){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0+"/original_audio_volume","#/properties/face_choose/items/properties/original_audio_volume/maximum","maximum",{comparison: "<=", limit: 2});
errors++;
}
if(data11 < 0 || isNaN(data11)){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0+"/original_audio_volume","#/properties/face_choose/items/properties/original_audio_volume/minimum","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/face_choose/" + i0+"/original_audio_volume","#/properties/face_choose/items/properties/original_audio_volume/type","type",{type: "number"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/face_choose/" + i0,"#/properties/face_choose/items/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/face_choose","#/properties/face_choose/type","type",{type: "array"});
errors++;
}
}
if(data.callback_url !== undefined){
if(typeof data.callback_url !== "string"){
vErrors = note(vErrors,instancePath+"/callback_url","#/properties/callback_url/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
export const validateApimodelsCreateIdentifyFaceRequest = validate53;
const pattern4 = new RegExp("^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]{1,255}(?:[/?#]|$)", "u");
function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="apimodels/create-identify-face.request.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "model"});
errors++;
}
if(data.video_url === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "video_url"});
errors++;
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
vErrors = note(vErrors,instancePath+"/model","#/properties/model/type","type",{type: "string"});
errors++;
}
if(!(data0 === "kling-identify-face")){
vErrors = note(vErrors,instancePath+"/model","#/properties/model/enum","enum",{allowedValues: ["kling-identify-face"]});
errors++;
}
}
if(data.video_url !== undefined){
let data1 = data.video_url;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
vErrors = note(vErrors,instancePath+"/video_url","#/properties/video_url/pattern","pattern",{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]{1,255}(?:[/?#]|$)"});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/video_url","#/properties/video_url/type","type",{type: "string"});
errors++;
}
}
if(data.callback_url !== undefined){
if(typeof data.callback_url !== "string"){
vErrors = note(vErrors,instancePath+"/callback_url","#/properties/callback_url/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
export const validateApimodelsCreateLipSyncTtsRequest = validate54;
const func1 = countCodePoints;
const pattern5 = new RegExp("\\S", "u");
function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="apimodels/create-lip-sync-tts.request.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "model"});
errors++;
}
if(data.text === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "text"});
errors++;
}
if(data.voiceId === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "voiceId"});
errors++;
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
vErrors = note(vErrors,instancePath+"/model","#/properties/model/type","type",{type: "string"});
errors++;
}
if(!(data0 === "kling-lip-sync-tts")){
vErrors = note(vErrors,instancePath+"/model","#/properties/model/enum","enum",{allowedValues: ["kling-lip-sync-tts"]});
errors++;
}
}
if(data.text !== undefined){
let data1 = data.text;
if(typeof data1 === "string"){
if(func1(data1) > 1000){
vErrors = note(vErrors,instancePath+"/text","#/properties/text/maxLength","maxLength",{limit: 1000});
errors++;
}
if(!pattern5.test(data1)){
vErrors = note(vErrors,instancePath+"/text","#/properties/text/pattern","pattern",{pattern: "\\S"});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/text","#/properties/text/type","type",{type: "string"});
errors++;
}
}
if(data.voiceId !== undefined){
let data2 = data.voiceId;
if(typeof data2 === "string"){
if(func1(data2) < 1){
vErrors = note(vErrors,instancePath+"/voiceId","#/properties/voiceId/minLength","minLength",{limit: 1});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/voiceId","#/properties/voiceId/type","type",{type: "string"});
errors++;
}
}
if(data.callback_url !== undefined){
if(typeof data.callback_url !== "string"){
vErrors = note(vErrors,instancePath+"/callback_url","#/properties/callback_url/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
export const validateApimodelsCreateLipSyncVideoRequest = validate55;
function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="apimodels/create-lip-sync-video.request.json" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.audioId === undefined) && (missing0 = "audioId")) || ((data.audioUrl === undefined) && (missing0 = "audioUrl"))){
vErrors = note(vErrors);
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
vErrors = note(vErrors,instancePath,"#/not","not",{});
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
if(data.audioUrl === undefined){
vErrors = note(vErrors,instancePath,"#/anyOf/0/required","required",{missingProperty: "audioUrl"});
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.audioId === undefined){
vErrors = note(vErrors,instancePath,"#/anyOf/1/required","required",{missingProperty: "audioId"});
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
vErrors = note(vErrors,instancePath,"#/anyOf","anyOf",{});
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
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "model"});
errors++;
}
if(data.sessionId === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "sessionId"});
errors++;
}
if(data.faceId === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "faceId"});
errors++;
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
vErrors = note(vErrors,instancePath+"/model","#/properties/model/type","type",{type: "string"});
errors++;
}
if(!(data0 === "kling-lip-sync-video")){
vErrors = note(vErrors,instancePath+"/model","#/properties/model/enum","enum",{allowedValues: ["kling-lip-sync-video"]});
errors++;
}
}
if(data.sessionId !== undefined){
let data1 = data.sessionId;
if(typeof data1 === "string"){
if(func1(data1) < 1){
vErrors = note(vErrors,instancePath+"/sessionId","#/properties/sessionId/minLength","minLength",{limit: 1});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/sessionId","#/properties/sessionId/type","type",{type: "string"});
errors++;
}
}
if(data.faceId !== undefined){
let data2 = data.faceId;
if(typeof data2 === "string"){
if(func1(data2) < 1){
vErrors = note(vErrors,instancePath+"/faceId","#/properties/faceId/minLength","minLength",{limit: 1});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/faceId","#/properties/faceId/type","type",{type: "string"});
errors++;
}
}
if(data.audioUrl !== undefined){
let data3 = data.audioUrl;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
vErrors = note(vErrors,instancePath+"/audioUrl","#/properties/audioUrl/pattern","pattern",{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]{1,255}(?:[/?#]|$)"});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/audioUrl","#/properties/audioUrl/type","type",{type: "string"});
errors++;
}
}
if(data.audioId !== undefined){
if(typeof data.audioId !== "string"){
vErrors = note(vErrors,instancePath+"/audioId","#/properties/audioId/type","type",{type: "string"});
errors++;
}
}
if(data.callback_url !== undefined){
if(typeof data.callback_url !== "string"){
vErrors = note(vErrors,instancePath+"/callback_url","#/properties/callback_url/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
export const validateApimodelsCreateSoundEffectsRequest = validate56;
const pattern8 = new RegExp("^(?:[3-9]\\.[0-9]|10\\.0)$", "u");
function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="apimodels/create-sound-effects.request.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "model"});
errors++;
}
if(data.prompt === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "prompt"});
errors++;
}
if(data.duration === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "duration"});
errors++;
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
vErrors = note(vErrors,instancePath+"/model","#/properties/model/type","type",{type: "string"});
errors++;
}
if(!(data0 === "kling-sound-effects")){
vErrors = note(vErrors,instancePath+"/model","#/properties/model/enum","enum",{allowedValues: ["kling-sound-effects"]});
errors++;
}
}
if(data.prompt !== undefined){
let data1 = data.prompt;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
vErrors = note(vErrors,instancePath+"/prompt","#/properties/prompt/pattern","pattern",{pattern: "\\S"});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/prompt","#/properties/prompt/type","type",{type: "string"});
errors++;
}
}
if(data.duration !== undefined){
let data2 = data.duration;
if(typeof data2 === "string"){
if(!pattern8.test(data2)){
vErrors = note(vErrors,instancePath+"/duration","#/properties/duration/pattern","pattern",{pattern: "^(?:[3-9]\\.[0-9]|10\\.0)$"});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/duration","#/properties/duration/type","type",{type: "string"});
errors++;
}
}
if(data.callback_url !== undefined){
if(typeof data.callback_url !== "string"){
vErrors = note(vErrors,instancePath+"/callback_url","#/properties/callback_url/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
export const validateApimodelsCreateTtsRequest = validate57;
function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="apimodels/create-tts.request.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "model"});
errors++;
}
if(data.text === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "text"});
errors++;
}
if(data.voice_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "voice_id"});
errors++;
}
if(data.voice_language === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "voice_language"});
errors++;
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
vErrors = note(vErrors,instancePath+"/model","#/properties/model/type","type",{type: "string"});
errors++;
}
if(!(data0 === "kling-tts")){
vErrors = note(vErrors,instancePath+"/model","#/properties/model/enum","enum",{allowedValues: ["kling-tts"]});
errors++;
}
}
if(data.text !== undefined){
let data1 = data.text;
if(typeof data1 === "string"){
if(func1(data1) > 1000){
vErrors = note(vErrors,instancePath+"/text","#/properties/text/maxLength","maxLength",{limit: 1000});
errors++;
}
if(!pattern5.test(data1)){
vErrors = note(vErrors,instancePath+"/text","#/properties/text/pattern","pattern",{pattern: "\\S"});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/text","#/properties/text/type","type",{type: "string"});
errors++;
}
}
if(data.voice_id !== undefined){
let data2 = data.voice_id;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
vErrors = note(vErrors,instancePath+"/voice_id","#/properties/voice_id/pattern","pattern",{pattern: "\\S"});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/voice_id","#/properties/voice_id/type","type",{type: "string"});
errors++;
}
}
if(data.voice_language !== undefined){
let data3 = data.voice_language;
if(typeof data3 !== "string"){
vErrors = note(vErrors,instancePath+"/voice_language","#/properties/voice_language/type","type",{type: "string"});
errors++;
}
if(!((data3 === "zh") || (data3 === "en"))){
vErrors = note(vErrors,instancePath+"/voice_language","#/properties/voice_language/enum","enum",{allowedValues: ["zh","en"]});
errors++;
}
}
if(data.voice_speed !== undefined){
let data4 = data.voice_speed;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 2 || isNaN(data4)){
vErrors = note(vErrors,instancePath+"/voice_speed","#/properties/voice_speed/maximum","maximum",{comparison: "<=", limit: 2});
errors++;
}
if(data4 < 0.8 || isNaN(data4)){
vErrors = note(vErrors,instancePath+"/voice_speed","#/properties/voice_speed/minimum","minimum",{comparison: ">=", limit: 0.8});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/voice_speed","#/properties/voice_speed/type","type",{type: "number"});
errors++;
}
}
if(data.callback_url !== undefined){
if(typeof data.callback_url !== "string"){
vErrors = note(vErrors,instancePath+"/callback_url","#/properties/callback_url/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
export const validateApimodelsCreateVideoToAudioRequest = validate58;
function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="apimodels/create-video-to-audio.request.json" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.video_id === undefined) && (missing0 = "video_id")) || ((data.video_url === undefined) && (missing0 = "video_url"))){
vErrors = note(vErrors);
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
vErrors = note(vErrors,instancePath,"#/not","not",{});
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
vErrors = note(vErrors,instancePath,"#/anyOf/0/required","required",{missingProperty: "video_id"});
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.video_url === undefined){
vErrors = note(vErrors,instancePath,"#/anyOf/1/required","required",{missingProperty: "video_url"});
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
vErrors = note(vErrors,instancePath,"#/anyOf","anyOf",{});
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
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "model"});
errors++;
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
vErrors = note(vErrors,instancePath+"/model","#/properties/model/type","type",{type: "string"});
errors++;
}
if(!(data0 === "kling-video-to-audio")){
vErrors = note(vErrors,instancePath+"/model","#/properties/model/enum","enum",{allowedValues: ["kling-video-to-audio"]});
errors++;
}
}
if(data.video_id !== undefined){
if(typeof data.video_id !== "string"){
vErrors = note(vErrors,instancePath+"/video_id","#/properties/video_id/type","type",{type: "string"});
errors++;
}
}
if(data.video_url !== undefined){
let data2 = data.video_url;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
vErrors = note(vErrors,instancePath+"/video_url","#/properties/video_url/pattern","pattern",{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]{1,255}(?:[/?#]|$)"});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/video_url","#/properties/video_url/type","type",{type: "string"});
errors++;
}
}
if(data.sound_effect_prompt !== undefined){
if(typeof data.sound_effect_prompt !== "string"){
vErrors = note(vErrors,instancePath+"/sound_effect_prompt","#/properties/sound_effect_prompt/type","type",{type: "string"});
errors++;
}
}
if(data.bgm_prompt !== undefined){
if(typeof data.bgm_prompt !== "string"){
vErrors = note(vErrors,instancePath+"/bgm_prompt","#/properties/bgm_prompt/type","type",{type: "string"});
errors++;
}
}
if(data.asmr_mode !== undefined){
if(typeof data.asmr_mode !== "boolean"){
vErrors = note(vErrors,instancePath+"/asmr_mode","#/properties/asmr_mode/type","type",{type: "boolean"});
errors++;
}
}
if(data.callback_url !== undefined){
if(typeof data.callback_url !== "string"){
vErrors = note(vErrors,instancePath+"/callback_url","#/properties/callback_url/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
export const validateApimodelsGetGenerationQuery = validate59;
function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="apimodels/get-generation.query.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task_id"});
errors++;
}
if(data.task_id !== undefined){
if(typeof data.task_id !== "string"){
vErrors = note(vErrors,instancePath+"/task_id","#/properties/task_id/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
export const validateGmiAvatarPayloadRequest = validate60;
function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="gmi/avatar-payload.request.json" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.audio_id === undefined) && (missing0 = "audio_id")) || ((data.sound_file === undefined) && (missing0 = "sound_file"))){
vErrors = note(vErrors);
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
vErrors = note(vErrors,instancePath,"#/not","not",{});
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
vErrors = note(vErrors,instancePath,"#/anyOf/0/required","required",{missingProperty: "audio_id"});
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sound_file === undefined){
vErrors = note(vErrors,instancePath,"#/anyOf/1/required","required",{missingProperty: "sound_file"});
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
vErrors = note(vErrors,instancePath,"#/anyOf","anyOf",{});
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
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "image"});
errors++;
}
if(data.image !== undefined){
let data0 = data.image;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
vErrors = note(vErrors,instancePath+"/image","#/properties/image/pattern","pattern",{pattern: "^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]|[A-Za-z0-9+/]{16})"});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/image","#/properties/image/type","type",{type: "string"});
errors++;
}
}
if(data.audio_id !== undefined){
if(typeof data.audio_id !== "string"){
vErrors = note(vErrors,instancePath+"/audio_id","#/properties/audio_id/type","type",{type: "string"});
errors++;
}
}
if(data.sound_file !== undefined){
let data2 = data.sound_file;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
vErrors = note(vErrors,instancePath+"/sound_file","#/properties/sound_file/pattern","pattern",{pattern: "^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]|[A-Za-z0-9+/]{16})"});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/sound_file","#/properties/sound_file/type","type",{type: "string"});
errors++;
}
}
if(data.prompt !== undefined){
let data3 = data.prompt;
if(typeof data3 === "string"){
if(func1(data3) > 2500){
vErrors = note(vErrors,instancePath+"/prompt","#/properties/prompt/maxLength","maxLength",{limit: 2500});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/prompt","#/properties/prompt/type","type",{type: "string"});
errors++;
}
}
if(data.mode !== undefined){
let data4 = data.mode;
if(typeof data4 !== "string"){
vErrors = note(vErrors,instancePath+"/mode","#/properties/mode/type","type",{type: "string"});
errors++;
}
if(!((data4 === "std") || (data4 === "pro"))){
vErrors = note(vErrors,instancePath+"/mode","#/properties/mode/enum","enum",{allowedValues: ["std","pro"]});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
export const validateGmiCustomVoicePayloadRequest = validate61;
function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="gmi/custom-voice-payload.request.json" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.voice_url === undefined) && (missing0 = "voice_url")) || ((data.video_id === undefined) && (missing0 = "video_id"))){
vErrors = note(vErrors);
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
vErrors = note(vErrors,instancePath,"#/not","not",{});
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
vErrors = note(vErrors,instancePath,"#/anyOf/0/required","required",{missingProperty: "voice_url"});
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.video_id === undefined){
vErrors = note(vErrors,instancePath,"#/anyOf/1/required","required",{missingProperty: "video_id"});
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
vErrors = note(vErrors,instancePath,"#/anyOf","anyOf",{});
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
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "voice_name"});
errors++;
}
if(data.voice_name !== undefined){
let data0 = data.voice_name;
if(typeof data0 === "string"){
if(func1(data0) > 20){
vErrors = note(vErrors,instancePath+"/voice_name","#/properties/voice_name/maxLength","maxLength",{limit: 20});
errors++;
}
if(!pattern5.test(data0)){
vErrors = note(vErrors,instancePath+"/voice_name","#/properties/voice_name/pattern","pattern",{pattern: "\\S"});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/voice_name","#/properties/voice_name/type","type",{type: "string"});
errors++;
}
}
if(data.voice_url !== undefined){
let data1 = data.voice_url;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
vErrors = note(vErrors,instancePath+"/voice_url","#/properties/voice_url/pattern","pattern",{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]{1,255}(?:[/?#]|$)"});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/voice_url","#/properties/voice_url/type","type",{type: "string"});
errors++;
}
}
if(data.video_id !== undefined){
if(typeof data.video_id !== "string"){
vErrors = note(vErrors,instancePath+"/video_id","#/properties/video_id/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
export const validateGmiIdentifyFacePayloadRequest = validate62;
function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="gmi/identify-face-payload.request.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.video_url === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "video_url"});
errors++;
}
if(data.video_url !== undefined){
let data0 = data.video_url;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = note(vErrors,instancePath+"/video_url","#/properties/video_url/pattern","pattern",{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]{1,255}(?:[/?#]|$)"});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/video_url","#/properties/video_url/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
export const validateGmiLipSyncPayloadRequest = validate63;
function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="gmi/lip-sync-payload.request.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.session_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "session_id"});
errors++;
}
if(data.face_choose === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "face_choose"});
errors++;
}
if(data.session_id !== undefined){
if(typeof data.session_id !== "string"){
vErrors = note(vErrors,instancePath+"/session_id","#/properties/session_id/type","type",{type: "string"});
errors++;
}
}
if(data.face_choose !== undefined){
let data1 = data.face_choose;
if(Array.isArray(data1)){
if(data1.length > 1){
vErrors = note(vErrors,instancePath+"/face_choose","#/properties/face_choose/maxItems","maxItems",{limit: 1});
errors++;
}
if(data1.length < 1){
vErrors = note(vErrors,instancePath+"/face_choose","#/properties/face_choose/minItems","minItems",{limit: 1});
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
vErrors = note(vErrors);
errors++;
}
}
var valid3 = _errs8 === errors;
if(valid3){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0,"#/properties/face_choose/items/not","not",{});
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
vErrors = note(vErrors,instancePath+"/face_choose/" + i0,"#/properties/face_choose/items/anyOf/0/required","required",{missingProperty: "audio_id"});
errors++;
}
}
var _valid0 = _errs10 === errors;
valid4 = valid4 || _valid0;
const _errs11 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.sound_file === undefined){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0,"#/properties/face_choose/items/anyOf/1/required","required",{missingProperty: "sound_file"});
errors++;
}
}
var _valid0 = _errs11 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0,"#/properties/face_choose/items/anyOf","anyOf",{});
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
vErrors = note(vErrors,instancePath+"/face_choose/" + i0,"#/properties/face_choose/items/required","required",{missingProperty: "face_id"});
errors++;
}
if(data2.sound_start_time === undefined){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0,"#/properties/face_choose/items/required","required",{missingProperty: "sound_start_time"});
errors++;
}
if(data2.sound_end_time === undefined){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0,"#/properties/face_choose/items/required","required",{missingProperty: "sound_end_time"});
errors++;
}
if(data2.sound_insert_time === undefined){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0,"#/properties/face_choose/items/required","required",{missingProperty: "sound_insert_time"});
errors++;
}
if(data2.face_id !== undefined){
if(typeof data2.face_id !== "string"){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0+"/face_id","#/properties/face_choose/items/properties/face_id/type","type",{type: "string"});
errors++;
}
}
if(data2.audio_id !== undefined){
if(typeof data2.audio_id !== "string"){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0+"/audio_id","#/properties/face_choose/items/properties/audio_id/type","type",{type: "string"});
errors++;
}
}
if(data2.sound_file !== undefined){
let data5 = data2.sound_file;
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0+"/sound_file","#/properties/face_choose/items/properties/sound_file/pattern","pattern",{pattern: "^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]|[A-Za-z0-9+/]{16})"});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/face_choose/" + i0+"/sound_file","#/properties/face_choose/items/properties/sound_file/type","type",{type: "string"});
errors++;
}
}
if(data2.sound_start_time !== undefined){
let data6 = data2.sound_start_time;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0+"/sound_start_time","#/properties/face_choose/items/properties/sound_start_time/type","type",{type: "integer"});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0+"/sound_start_time","#/properties/face_choose/items/properties/sound_start_time/minimum","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
}
if(data2.sound_end_time !== undefined){
let data7 = data2.sound_end_time;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0+"/sound_end_time","#/properties/face_choose/items/properties/sound_end_time/type","type",{type: "integer"});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0+"/sound_end_time","#/properties/face_choose/items/properties/sound_end_time/minimum","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
}
if(data2.sound_insert_time !== undefined){
let data8 = data2.sound_insert_time;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0+"/sound_insert_time","#/properties/face_choose/items/properties/sound_insert_time/type","type",{type: "integer"});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0+"/sound_insert_time","#/properties/face_choose/items/properties/sound_insert_time/minimum","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
}
if(data2.sound_volume !== undefined){
let data9 = data2.sound_volume;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 2 || isNaN(data9)){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0+"/sound_volume","#/properties/face_choose/items/properties/sound_volume/maximum","maximum",{comparison: "<=", limit: 2});
errors++;
}
if(data9 < 0 || isNaN(data9)){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0+"/sound_volume","#/properties/face_choose/items/properties/sound_volume/minimum","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/face_choose/" + i0+"/sound_volume","#/properties/face_choose/items/properties/sound_volume/type","type",{type: "number"});
errors++;
}
}
if(data2.original_audio_volume !== undefined){
let data10 = data2.original_audio_volume;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 2 || isNaN(data10)){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0+"/original_audio_volume","#/properties/face_choose/items/properties/original_audio_volume/maximum","maximum",{comparison: "<=", limit: 2});
errors++;
}
if(data10 < 0 || isNaN(data10)){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0+"/original_audio_volume","#/properties/face_choose/items/properties/original_audio_volume/minimum","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/face_choose/" + i0+"/original_audio_volume","#/properties/face_choose/items/properties/original_audio_volume/type","type",{type: "number"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/face_choose/" + i0,"#/properties/face_choose/items/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/face_choose","#/properties/face_choose/type","type",{type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
export const validateGmiListRequestsQuery = validate64;
function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="gmi/list-requests.query.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model_id !== undefined){
if(typeof data.model_id !== "string"){
vErrors = note(vErrors,instancePath+"/model_id","#/properties/model_id/type","type",{type: "string"});
errors++;
}
}
if(data.page_size !== undefined){
let data1 = data.page_size;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = note(vErrors,instancePath+"/page_size","#/properties/page_size/type","type",{type: "integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
vErrors = note(vErrors,instancePath+"/page_size","#/properties/page_size/maximum","maximum",{comparison: "<=", limit: 1000});
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = note(vErrors,instancePath+"/page_size","#/properties/page_size/minimum","minimum",{comparison: ">=", limit: 1});
errors++;
}
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
export const validateGmiSubmitAvatarRequest = validate65;
function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="gmi/submit-avatar.request.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "model"});
errors++;
}
if(data.payload === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "payload"});
errors++;
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
vErrors = note(vErrors,instancePath+"/model","#/properties/model/type","type",{type: "string"});
errors++;
}
if(!(data0 === "kling-avatar")){
vErrors = note(vErrors,instancePath+"/model","#/properties/model/enum","enum",{allowedValues: ["kling-avatar"]});
errors++;
}
}
if(data.payload !== undefined){
let data1 = data.payload;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
vErrors = note(vErrors,instancePath+"/payload","#/properties/payload/type","type",{type: "object"});
errors++;
}
}
if(data.webhook !== undefined){
let data2 = data.webhook;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.url === undefined){
vErrors = note(vErrors,instancePath+"/webhook","#/properties/webhook/required","required",{missingProperty: "url"});
errors++;
}
if(data2.url !== undefined){
let data3 = data2.url;
if(typeof data3 === "string"){
if(func1(data3) < 1){
vErrors = note(vErrors,instancePath+"/webhook/url","#/properties/webhook/properties/url/minLength","minLength",{limit: 1});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/webhook/url","#/properties/webhook/properties/url/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/webhook","#/properties/webhook/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
export const validateGmiSubmitCustomVoiceRequest = validate66;
function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="gmi/submit-custom-voice.request.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "model"});
errors++;
}
if(data.payload === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "payload"});
errors++;
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
vErrors = note(vErrors,instancePath+"/model","#/properties/model/type","type",{type: "string"});
errors++;
}
if(!(data0 === "kling-custom-voice")){
vErrors = note(vErrors,instancePath+"/model","#/properties/model/enum","enum",{allowedValues: ["kling-custom-voice"]});
errors++;
}
}
if(data.payload !== undefined){
let data1 = data.payload;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
vErrors = note(vErrors,instancePath+"/payload","#/properties/payload/type","type",{type: "object"});
errors++;
}
}
if(data.webhook !== undefined){
let data2 = data.webhook;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.url === undefined){
vErrors = note(vErrors,instancePath+"/webhook","#/properties/webhook/required","required",{missingProperty: "url"});
errors++;
}
if(data2.url !== undefined){
let data3 = data2.url;
if(typeof data3 === "string"){
if(func1(data3) < 1){
vErrors = note(vErrors,instancePath+"/webhook/url","#/properties/webhook/properties/url/minLength","minLength",{limit: 1});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/webhook/url","#/properties/webhook/properties/url/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/webhook","#/properties/webhook/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
export const validateGmiSubmitIdentifyFaceRequest = validate67;
function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="gmi/submit-identify-face.request.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "model"});
errors++;
}
if(data.payload === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "payload"});
errors++;
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
vErrors = note(vErrors,instancePath+"/model","#/properties/model/type","type",{type: "string"});
errors++;
}
if(!(data0 === "kling-identify-face")){
vErrors = note(vErrors,instancePath+"/model","#/properties/model/enum","enum",{allowedValues: ["kling-identify-face"]});
errors++;
}
}
if(data.payload !== undefined){
let data1 = data.payload;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
vErrors = note(vErrors,instancePath+"/payload","#/properties/payload/type","type",{type: "object"});
errors++;
}
}
if(data.webhook !== undefined){
let data2 = data.webhook;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.url === undefined){
vErrors = note(vErrors,instancePath+"/webhook","#/properties/webhook/required","required",{missingProperty: "url"});
errors++;
}
if(data2.url !== undefined){
let data3 = data2.url;
if(typeof data3 === "string"){
if(func1(data3) < 1){
vErrors = note(vErrors,instancePath+"/webhook/url","#/properties/webhook/properties/url/minLength","minLength",{limit: 1});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/webhook/url","#/properties/webhook/properties/url/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/webhook","#/properties/webhook/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
export const validateGmiSubmitLipSyncRequest = validate68;
function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="gmi/submit-lip-sync.request.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "model"});
errors++;
}
if(data.payload === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "payload"});
errors++;
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
vErrors = note(vErrors,instancePath+"/model","#/properties/model/type","type",{type: "string"});
errors++;
}
if(!(data0 === "kling-lip-sync")){
vErrors = note(vErrors,instancePath+"/model","#/properties/model/enum","enum",{allowedValues: ["kling-lip-sync"]});
errors++;
}
}
if(data.payload !== undefined){
let data1 = data.payload;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
vErrors = note(vErrors,instancePath+"/payload","#/properties/payload/type","type",{type: "object"});
errors++;
}
}
if(data.webhook !== undefined){
let data2 = data.webhook;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.url === undefined){
vErrors = note(vErrors,instancePath+"/webhook","#/properties/webhook/required","required",{missingProperty: "url"});
errors++;
}
if(data2.url !== undefined){
let data3 = data2.url;
if(typeof data3 === "string"){
if(func1(data3) < 1){
vErrors = note(vErrors,instancePath+"/webhook/url","#/properties/webhook/properties/url/minLength","minLength",{limit: 1});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/webhook/url","#/properties/webhook/properties/url/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/webhook","#/properties/webhook/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
export const validateKkiaiShortTextToSpeechRequest = validate69;
function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kkiai/short-text-to-speech.request.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "text"});
errors++;
}
if(data.voice_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "voice_id"});
errors++;
}
if(data.text !== undefined){
let data0 = data.text;
if(typeof data0 === "string"){
if(func1(data0) > 10000){
vErrors = note(vErrors,instancePath+"/text","#/properties/text/maxLength","maxLength",{limit: 10000});
errors++;
}
if(!pattern5.test(data0)){
vErrors = note(vErrors,instancePath+"/text","#/properties/text/pattern","pattern",{pattern: "\\S"});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/text","#/properties/text/type","type",{type: "string"});
errors++;
}
}
if(data.voice_id !== undefined){
if(typeof data.voice_id !== "string"){
vErrors = note(vErrors,instancePath+"/voice_id","#/properties/voice_id/type","type",{type: "string"});
errors++;
}
}
if(data.speed !== undefined){
let data2 = data.speed;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2 || isNaN(data2)){
vErrors = note(vErrors,instancePath+"/speed","#/properties/speed/maximum","maximum",{comparison: "<=", limit: 2});
errors++;
}
if(data2 < 0.8 || isNaN(data2)){
vErrors = note(vErrors,instancePath+"/speed","#/properties/speed/minimum","minimum",{comparison: ">=", limit: 0.8});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/speed","#/properties/speed/type","type",{type: "number"});
errors++;
}
}
if(data.volume !== undefined){
let data3 = data.volume;
if(!((typeof data3 == "number") && (isFinite(data3)))){
vErrors = note(vErrors,instancePath+"/volume","#/properties/volume/type","type",{type: "number"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
export const validateKlingCreateAdvancedLipSyncRequest = validate70;
function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-advanced-lip-sync.request.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.session_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "session_id"});
errors++;
}
if(data.face_choose === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "face_choose"});
errors++;
}
if(data.session_id !== undefined){
if(typeof data.session_id !== "string"){
vErrors = note(vErrors,instancePath+"/session_id","#/properties/session_id/type","type",{type: "string"});
errors++;
}
}
if(data.face_choose !== undefined){
let data1 = data.face_choose;
if(Array.isArray(data1)){
if(data1.length > 1){
vErrors = note(vErrors,instancePath+"/face_choose","#/properties/face_choose/maxItems","maxItems",{limit: 1});
errors++;
}
if(data1.length < 1){
vErrors = note(vErrors,instancePath+"/face_choose","#/properties/face_choose/minItems","minItems",{limit: 1});
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
vErrors = note(vErrors);
errors++;
}
}
var valid3 = _errs8 === errors;
if(valid3){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0,"#/properties/face_choose/items/not","not",{});
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
vErrors = note(vErrors,instancePath+"/face_choose/" + i0,"#/properties/face_choose/items/anyOf/0/required","required",{missingProperty: "audio_id"});
errors++;
}
}
var _valid0 = _errs10 === errors;
valid4 = valid4 || _valid0;
const _errs11 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.sound_file === undefined){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0,"#/properties/face_choose/items/anyOf/1/required","required",{missingProperty: "sound_file"});
errors++;
}
}
var _valid0 = _errs11 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0,"#/properties/face_choose/items/anyOf","anyOf",{});
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
vErrors = note(vErrors,instancePath+"/face_choose/" + i0,"#/properties/face_choose/items/required","required",{missingProperty: "face_id"});
errors++;
}
if(data2.sound_start_time === undefined){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0,"#/properties/face_choose/items/required","required",{missingProperty: "sound_start_time"});
errors++;
}
if(data2.sound_end_time === undefined){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0,"#/properties/face_choose/items/required","required",{missingProperty: "sound_end_time"});
errors++;
}
if(data2.sound_insert_time === undefined){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0,"#/properties/face_choose/items/required","required",{missingProperty: "sound_insert_time"});
errors++;
}
if(data2.face_id !== undefined){
if(typeof data2.face_id !== "string"){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0+"/face_id","#/properties/face_choose/items/properties/face_id/type","type",{type: "string"});
errors++;
}
}
if(data2.audio_id !== undefined){
if(typeof data2.audio_id !== "string"){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0+"/audio_id","#/properties/face_choose/items/properties/audio_id/type","type",{type: "string"});
errors++;
}
}
if(data2.sound_file !== undefined){
let data5 = data2.sound_file;
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0+"/sound_file","#/properties/face_choose/items/properties/sound_file/pattern","pattern",{pattern: "^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]|[A-Za-z0-9+/]{16})"});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/face_choose/" + i0+"/sound_file","#/properties/face_choose/items/properties/sound_file/type","type",{type: "string"});
errors++;
}
}
if(data2.sound_start_time !== undefined){
let data6 = data2.sound_start_time;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0+"/sound_start_time","#/properties/face_choose/items/properties/sound_start_time/type","type",{type: "integer"});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0+"/sound_start_time","#/properties/face_choose/items/properties/sound_start_time/minimum","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
}
if(data2.sound_end_time !== undefined){
let data7 = data2.sound_end_time;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0+"/sound_end_time","#/properties/face_choose/items/properties/sound_end_time/type","type",{type: "integer"});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0+"/sound_end_time","#/properties/face_choose/items/properties/sound_end_time/minimum","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
}
if(data2.sound_insert_time !== undefined){
let data8 = data2.sound_insert_time;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0+"/sound_insert_time","#/properties/face_choose/items/properties/sound_insert_time/type","type",{type: "integer"});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0+"/sound_insert_time","#/properties/face_choose/items/properties/sound_insert_time/minimum","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
}
if(data2.sound_volume !== undefined){
let data9 = data2.sound_volume;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 2 || isNaN(data9)){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0+"/sound_volume","#/properties/face_choose/items/properties/sound_volume/maximum","maximum",{comparison: "<=", limit: 2});
errors++;
}
if(data9 < 0 || isNaN(data9)){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0+"/sound_volume","#/properties/face_choose/items/properties/sound_volume/minimum","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/face_choose/" + i0+"/sound_volume","#/properties/face_choose/items/properties/sound_volume/type","type",{type: "number"});
errors++;
}
}
if(data2.original_audio_volume !== undefined){
let data10 = data2.original_audio_volume;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 2 || isNaN(data10)){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0+"/original_audio_volume","#/properties/face_choose/items/properties/original_audio_volume/maximum","maximum",{comparison: "<=", limit: 2});
errors++;
}
if(data10 < 0 || isNaN(data10)){
vErrors = note(vErrors,instancePath+"/face_choose/" + i0+"/original_audio_volume","#/properties/face_choose/items/properties/original_audio_volume/minimum","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/face_choose/" + i0+"/original_audio_volume","#/properties/face_choose/items/properties/original_audio_volume/type","type",{type: "number"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/face_choose/" + i0,"#/properties/face_choose/items/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/face_choose","#/properties/face_choose/type","type",{type: "array"});
errors++;
}
}
if(data.watermark_info !== undefined){
let data11 = data.watermark_info;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.enabled !== undefined){
if(typeof data11.enabled !== "boolean"){
vErrors = note(vErrors,instancePath+"/watermark_info/enabled","#/properties/watermark_info/properties/enabled/type","type",{type: "boolean"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/watermark_info","#/properties/watermark_info/type","type",{type: "object"});
errors++;
}
}
if(data.callback_url !== undefined){
if(typeof data.callback_url !== "string"){
vErrors = note(vErrors,instancePath+"/callback_url","#/properties/callback_url/type","type",{type: "string"});
errors++;
}
}
if(data.external_task_id !== undefined){
let data14 = data.external_task_id;
if(typeof data14 === "string"){
if(func1(data14) > 255){
vErrors = note(vErrors,instancePath+"/external_task_id","#/properties/external_task_id/maxLength","maxLength",{limit: 255});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/external_task_id","#/properties/external_task_id/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
export const validateKlingCreateAvatarRequest = validate71;
function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-avatar.request.json" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.audio_id === undefined) && (missing0 = "audio_id")) || ((data.sound_file === undefined) && (missing0 = "sound_file"))){
vErrors = note(vErrors);
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
vErrors = note(vErrors,instancePath,"#/not","not",{});
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
vErrors = note(vErrors,instancePath,"#/anyOf/0/required","required",{missingProperty: "audio_id"});
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sound_file === undefined){
vErrors = note(vErrors,instancePath,"#/anyOf/1/required","required",{missingProperty: "sound_file"});
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
vErrors = note(vErrors,instancePath,"#/anyOf","anyOf",{});
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
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "image"});
errors++;
}
if(data.image !== undefined){
let data0 = data.image;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
vErrors = note(vErrors,instancePath+"/image","#/properties/image/pattern","pattern",{pattern: "^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]|[A-Za-z0-9+/]{16})"});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/image","#/properties/image/type","type",{type: "string"});
errors++;
}
}
if(data.audio_id !== undefined){
if(typeof data.audio_id !== "string"){
vErrors = note(vErrors,instancePath+"/audio_id","#/properties/audio_id/type","type",{type: "string"});
errors++;
}
}
if(data.sound_file !== undefined){
let data2 = data.sound_file;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
vErrors = note(vErrors,instancePath+"/sound_file","#/properties/sound_file/pattern","pattern",{pattern: "^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]|[A-Za-z0-9+/]{16})"});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/sound_file","#/properties/sound_file/type","type",{type: "string"});
errors++;
}
}
if(data.prompt !== undefined){
let data3 = data.prompt;
if(typeof data3 === "string"){
if(func1(data3) > 2500){
vErrors = note(vErrors,instancePath+"/prompt","#/properties/prompt/maxLength","maxLength",{limit: 2500});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/prompt","#/properties/prompt/type","type",{type: "string"});
errors++;
}
}
if(data.mode !== undefined){
let data4 = data.mode;
if(typeof data4 !== "string"){
vErrors = note(vErrors,instancePath+"/mode","#/properties/mode/type","type",{type: "string"});
errors++;
}
if(!((data4 === "std") || (data4 === "pro"))){
vErrors = note(vErrors,instancePath+"/mode","#/properties/mode/enum","enum",{allowedValues: ["std","pro"]});
errors++;
}
}
if(data.watermark_info !== undefined){
let data5 = data.watermark_info;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.enabled !== undefined){
if(typeof data5.enabled !== "boolean"){
vErrors = note(vErrors,instancePath+"/watermark_info/enabled","#/properties/watermark_info/properties/enabled/type","type",{type: "boolean"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/watermark_info","#/properties/watermark_info/type","type",{type: "object"});
errors++;
}
}
if(data.callback_url !== undefined){
if(typeof data.callback_url !== "string"){
vErrors = note(vErrors,instancePath+"/callback_url","#/properties/callback_url/type","type",{type: "string"});
errors++;
}
}
if(data.external_task_id !== undefined){
let data8 = data.external_task_id;
if(typeof data8 === "string"){
if(func1(data8) > 255){
vErrors = note(vErrors,instancePath+"/external_task_id","#/properties/external_task_id/maxLength","maxLength",{limit: 255});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/external_task_id","#/properties/external_task_id/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
export const validateKlingCreateClothingDupeRequest = validate72;
const pattern24 = new RegExp("^[Hh][Tt][Tt][Pp][Ss]?://.", "u");
const pattern30 = new RegExp("^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]|data:|[A-Za-z0-9+/]{16})", "u");
function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-clothing-dupe.request.json" */;
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
vErrors = note(vErrors);
errors++;
}
else {
if(data1.type !== undefined){
if("product_info" !== data1.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
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
vErrors = note(vErrors,instancePath+"/contents/" + i0,"#/allOf/0/properties/contents/items/then/required","required",{missingProperty: "text"});
errors++;
}
if(data1.text !== undefined){
let data3 = data1.text;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
vErrors = note(vErrors,instancePath+"/contents/" + i0+"/text","#/allOf/0/properties/contents/items/then/properties/text/pattern","pattern",{pattern: "\\S"});
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
vErrors = note(vErrors,instancePath+"/contents/" + i0,"#/allOf/0/properties/contents/items/if","if",{failingKeyword: "then"});
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
vErrors = note(vErrors);
errors++;
}
else {
if(data5.type !== undefined){
if("product_info" !== data5.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
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
vErrors = note(vErrors,instancePath+"/contents/" + i1+"/text","#/allOf/1/properties/contents/items/then/properties/text/maxLength","maxLength",{limit: 2500});
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
vErrors = note(vErrors,instancePath+"/contents/" + i1,"#/allOf/1/properties/contents/items/if","if",{failingKeyword: "then"});
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
vErrors = note(vErrors,instancePath+"/contents/" + i2,"#/allOf/2/properties/contents/contains/required","required",{missingProperty: "type"});
errors++;
}
if(data9.type !== undefined){
if("product_info" !== data9.type){
vErrors = note(vErrors,instancePath+"/contents/" + i2+"/type","#/allOf/2/properties/contents/contains/properties/type/const","const",{allowedValue: "product_info"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents/" + i2,"#/allOf/2/properties/contents/contains/type","type",{type: "object"});
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
vErrors = note(vErrors,instancePath+"/contents","#/allOf/2/properties/contents/contains","contains",{minContains: 0, maxContains: 1});
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
vErrors = note(vErrors);
errors++;
}
else {
if(data12.type !== undefined){
if("source_video" !== data12.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
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
vErrors = note(vErrors,instancePath+"/contents/" + i3,"#/allOf/3/properties/contents/items/then/required","required",{missingProperty: "url"});
errors++;
}
if(data12.url !== undefined){
let data14 = data12.url;
if(typeof data14 === "string"){
if(!pattern5.test(data14)){
vErrors = note(vErrors,instancePath+"/contents/" + i3+"/url","#/allOf/3/properties/contents/items/then/properties/url/pattern","pattern",{pattern: "\\S"});
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
vErrors = note(vErrors,instancePath+"/contents/" + i3,"#/allOf/3/properties/contents/items/if","if",{failingKeyword: "then"});
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
vErrors = note(vErrors);
errors++;
}
else {
if(data16.type !== undefined){
if("source_video" !== data16.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
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
if(data16.url !== undefined){
let data18 = data16.url;
if(typeof data18 === "string"){
if(!pattern24.test(data18)){
vErrors = note(vErrors,instancePath+"/contents/" + i4+"/url","#/allOf/4/properties/contents/items/then/properties/url/pattern","pattern",{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://."});
errors++;
}
}
}
}
var _valid4 = _errs41 === errors;
valid25 = _valid4;
if(valid25){
var props3 = {};
props3.url = true;
props3.type = true;
}
}
if(!valid25){
vErrors = note(vErrors,instancePath+"/contents/" + i4,"#/allOf/4/properties/contents/items/if","if",{failingKeyword: "then"});
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
vErrors = note(vErrors,instancePath+"/contents/" + i5,"#/allOf/5/properties/contents/contains/required","required",{missingProperty: "type"});
errors++;
}
if(data20.type !== undefined){
if("source_video" !== data20.type){
vErrors = note(vErrors,instancePath+"/contents/" + i5+"/type","#/allOf/5/properties/contents/contains/properties/type/const","const",{allowedValue: "source_video"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents/" + i5,"#/allOf/5/properties/contents/contains/type","type",{type: "object"});
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
vErrors = note(vErrors,instancePath+"/contents","#/allOf/5/properties/contents/contains","contains",{minContains: 0, maxContains: 1});
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
vErrors = note(vErrors);
errors++;
}
else {
if(data23.type !== undefined){
if("product_image" !== data23.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
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
vErrors = note(vErrors,instancePath+"/contents/" + i6,"#/allOf/6/properties/contents/items/then/required","required",{missingProperty: "url"});
errors++;
}
if(data23.url !== undefined){
let data25 = data23.url;
if(typeof data25 === "string"){
if(!pattern5.test(data25)){
vErrors = note(vErrors,instancePath+"/contents/" + i6+"/url","#/allOf/6/properties/contents/items/then/properties/url/pattern","pattern",{pattern: "\\S"});
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
vErrors = note(vErrors,instancePath+"/contents/" + i6,"#/allOf/6/properties/contents/items/if","if",{failingKeyword: "then"});
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
const _errs60 = errors;
const len7 = data26.length;
let valid38 = true;
if(data26.length > 0){
let count2 = 0;
for(let i7=0; i7<len7; i7++){
let data27 = data26[i7];
const _errs61 = errors;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.type === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i7,"#/allOf/7/properties/contents/contains/required","required",{missingProperty: "type"});
errors++;
}
if(data27.type !== undefined){
if("product_image" !== data27.type){
vErrors = note(vErrors,instancePath+"/contents/" + i7+"/type","#/allOf/7/properties/contents/contains/properties/type/const","const",{allowedValue: "product_image"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents/" + i7,"#/allOf/7/properties/contents/contains/type","type",{type: "object"});
errors++;
}
var _valid7 = _errs61 === errors;
if(_valid7){
count2++;
if(count2 > 5){
valid38 = false;
break;
}
if(count2 >= 0){
valid38 = true;
}
}
}
}
if(!valid38){
vErrors = note(vErrors,instancePath+"/contents","#/allOf/7/properties/contents/contains","contains",{minContains: 0, maxContains: 5});
errors++;
}
else {
errors = _errs60;
if(vErrors !== null){
if(_errs60){
vErrors.length = _errs60;
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
vErrors = note(vErrors);
errors++;
}
else {
if(data30.type !== undefined){
if("model_image" !== data30.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
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
vErrors = note(vErrors,instancePath+"/contents/" + i8,"#/allOf/8/properties/contents/items/then/required","required",{missingProperty: "url"});
errors++;
}
if(data30.url !== undefined){
let data32 = data30.url;
if(typeof data32 === "string"){
if(!pattern5.test(data32)){
vErrors = note(vErrors,instancePath+"/contents/" + i8+"/url","#/allOf/8/properties/contents/items/then/properties/url/pattern","pattern",{pattern: "\\S"});
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
vErrors = note(vErrors,instancePath+"/contents/" + i8,"#/allOf/8/properties/contents/items/if","if",{failingKeyword: "then"});
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
const _errs75 = errors;
const len9 = data33.length;
let valid47 = true;
if(data33.length > 0){
let count3 = 0;
for(let i9=0; i9<len9; i9++){
let data34 = data33[i9];
const _errs76 = errors;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.type === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i9,"#/allOf/9/properties/contents/contains/required","required",{missingProperty: "type"});
errors++;
}
if(data34.type !== undefined){
if("model_image" !== data34.type){
vErrors = note(vErrors,instancePath+"/contents/" + i9+"/type","#/allOf/9/properties/contents/contains/properties/type/const","const",{allowedValue: "model_image"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents/" + i9,"#/allOf/9/properties/contents/contains/type","type",{type: "object"});
errors++;
}
var _valid9 = _errs76 === errors;
if(_valid9){
count3++;
if(count3 > 5){
valid47 = false;
break;
}
if(count3 >= 0){
valid47 = true;
}
}
}
}
if(!valid47){
vErrors = note(vErrors,instancePath+"/contents","#/allOf/9/properties/contents/contains","contains",{minContains: 0, maxContains: 5});
errors++;
}
else {
errors = _errs75;
if(vErrors !== null){
if(_errs75){
vErrors.length = _errs75;
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
let data36 = data.contents;
if(Array.isArray(data36)){
const len10 = data36.length;
for(let i10=0; i10<len10; i10++){
let data37 = data36[i10];
const _errs82 = errors;
let valid52 = true;
const _errs83 = errors;
if(errors === _errs83){
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
let missing6;
if((data37.type === undefined) && (missing6 = "type")){
vErrors = note(vErrors);
errors++;
}
else {
if(data37.type !== undefined){
if("bgm" !== data37.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
errors++;
}
}
var _valid10 = _errs83 === errors;
errors = _errs82;
if(vErrors !== null){
if(_errs82){
vErrors.length = _errs82;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs86 = errors;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.url === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i10,"#/allOf/10/properties/contents/items/then/required","required",{missingProperty: "url"});
errors++;
}
if(data37.url !== undefined){
let data39 = data37.url;
if(typeof data39 === "string"){
if(!pattern5.test(data39)){
vErrors = note(vErrors,instancePath+"/contents/" + i10+"/url","#/allOf/10/properties/contents/items/then/properties/url/pattern","pattern",{pattern: "\\S"});
errors++;
}
}
}
}
var _valid10 = _errs86 === errors;
valid52 = _valid10;
if(valid52){
var props6 = {};
props6.url = true;
props6.type = true;
}
}
if(!valid52){
vErrors = note(vErrors,instancePath+"/contents/" + i10,"#/allOf/10/properties/contents/items/if","if",{failingKeyword: "then"});
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data40 = data.contents;
if(Array.isArray(data40)){
const len11 = data40.length;
for(let i11=0; i11<len11; i11++){
let data41 = data40[i11];
const _errs91 = errors;
let valid58 = true;
const _errs92 = errors;
if(errors === _errs92){
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
let missing7;
if((data41.type === undefined) && (missing7 = "type")){
vErrors = note(vErrors);
errors++;
}
else {
if(data41.type !== undefined){
if("bgm" !== data41.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
errors++;
}
}
var _valid11 = _errs92 === errors;
errors = _errs91;
if(vErrors !== null){
if(_errs91){
vErrors.length = _errs91;
}
else {
vErrors = null;
}
}
if(_valid11){
const _errs95 = errors;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.url !== undefined){
let data43 = data41.url;
if(typeof data43 === "string"){
if(!pattern24.test(data43)){
vErrors = note(vErrors,instancePath+"/contents/" + i11+"/url","#/allOf/11/properties/contents/items/then/properties/url/pattern","pattern",{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://."});
errors++;
}
}
}
}
var _valid11 = _errs95 === errors;
valid58 = _valid11;
if(valid58){
var props7 = {};
props7.url = true;
props7.type = true;
}
}
if(!valid58){
vErrors = note(vErrors,instancePath+"/contents/" + i11,"#/allOf/11/properties/contents/items/if","if",{failingKeyword: "then"});
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data44 = data.contents;
if(Array.isArray(data44)){
const _errs99 = errors;
const len12 = data44.length;
let valid62 = true;
if(data44.length > 0){
let count4 = 0;
for(let i12=0; i12<len12; i12++){
let data45 = data44[i12];
const _errs100 = errors;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.type === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i12,"#/allOf/12/properties/contents/contains/required","required",{missingProperty: "type"});
errors++;
}
if(data45.type !== undefined){
if("bgm" !== data45.type){
vErrors = note(vErrors,instancePath+"/contents/" + i12+"/type","#/allOf/12/properties/contents/contains/properties/type/const","const",{allowedValue: "bgm"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents/" + i12,"#/allOf/12/properties/contents/contains/type","type",{type: "object"});
errors++;
}
var _valid12 = _errs100 === errors;
if(_valid12){
count4++;
if(count4 > 1){
valid62 = false;
break;
}
if(count4 >= 0){
valid62 = true;
}
}
}
}
if(!valid62){
vErrors = note(vErrors,instancePath+"/contents","#/allOf/12/properties/contents/contains","contains",{minContains: 0, maxContains: 1});
errors++;
}
else {
errors = _errs99;
if(vErrors !== null){
if(_errs99){
vErrors.length = _errs99;
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
let data47 = data.contents;
if(Array.isArray(data47)){
const len13 = data47.length;
for(let i13=0; i13<len13; i13++){
let data48 = data47[i13];
const _errs106 = errors;
let valid67 = true;
const _errs107 = errors;
if(errors === _errs107){
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing8;
if((data48.type === undefined) && (missing8 = "type")){
vErrors = note(vErrors);
errors++;
}
else {
if(data48.type !== undefined){
if("voice" !== data48.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
errors++;
}
}
var _valid13 = _errs107 === errors;
errors = _errs106;
if(vErrors !== null){
if(_errs106){
vErrors.length = _errs106;
}
else {
vErrors = null;
}
}
if(_valid13){
const _errs110 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.voice_id === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i13,"#/allOf/13/properties/contents/items/then/required","required",{missingProperty: "voice_id"});
errors++;
}
if(data48.voice_id !== undefined){
let data50 = data48.voice_id;
if(typeof data50 === "string"){
if(!pattern5.test(data50)){
vErrors = note(vErrors,instancePath+"/contents/" + i13+"/voice_id","#/allOf/13/properties/contents/items/then/properties/voice_id/pattern","pattern",{pattern: "\\S"});
errors++;
}
}
}
}
var _valid13 = _errs110 === errors;
valid67 = _valid13;
if(valid67){
var props8 = {};
props8.voice_id = true;
props8.type = true;
}
}
if(!valid67){
vErrors = note(vErrors,instancePath+"/contents/" + i13,"#/allOf/13/properties/contents/items/if","if",{failingKeyword: "then"});
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data51 = data.contents;
if(Array.isArray(data51)){
const _errs114 = errors;
const len14 = data51.length;
let valid71 = true;
if(data51.length > 0){
let count5 = 0;
for(let i14=0; i14<len14; i14++){
let data52 = data51[i14];
const _errs115 = errors;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.type === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i14,"#/allOf/14/properties/contents/contains/required","required",{missingProperty: "type"});
errors++;
}
if(data52.type !== undefined){
if("voice" !== data52.type){
vErrors = note(vErrors,instancePath+"/contents/" + i14+"/type","#/allOf/14/properties/contents/contains/properties/type/const","const",{allowedValue: "voice"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents/" + i14,"#/allOf/14/properties/contents/contains/type","type",{type: "object"});
errors++;
}
var _valid14 = _errs115 === errors;
if(_valid14){
count5++;
if(count5 > 1){
valid71 = false;
break;
}
if(count5 >= 0){
valid71 = true;
}
}
}
}
if(!valid71){
vErrors = note(vErrors,instancePath+"/contents","#/allOf/14/properties/contents/contains","contains",{minContains: 0, maxContains: 1});
errors++;
}
else {
errors = _errs114;
if(vErrors !== null){
if(_errs114){
vErrors.length = _errs114;
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
let data54 = data.contents;
if(Array.isArray(data54)){
const len15 = data54.length;
for(let i15=0; i15<len15; i15++){
let data55 = data54[i15];
const _errs121 = errors;
let valid76 = true;
const _errs122 = errors;
if(errors === _errs122){
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
let missing9;
if((data55.type === undefined) && (missing9 = "type")){
vErrors = note(vErrors);
errors++;
}
else {
if(data55.type !== undefined){
let data56 = data55.type;
if(!((data56 === "product_image") || (data56 === "model_image"))){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
errors++;
}
}
var _valid15 = _errs122 === errors;
errors = _errs121;
if(vErrors !== null){
if(_errs121){
vErrors.length = _errs121;
}
else {
vErrors = null;
}
}
if(_valid15){
const _errs125 = errors;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.url !== undefined){
let data57 = data55.url;
if(typeof data57 === "string"){
if(!pattern30.test(data57)){
vErrors = note(vErrors,instancePath+"/contents/" + i15+"/url","#/allOf/15/properties/contents/items/then/properties/url/pattern","pattern",{pattern: "^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]|data:|[A-Za-z0-9+/]{16})"});
errors++;
}
}
}
}
var _valid15 = _errs125 === errors;
valid76 = _valid15;
if(valid76){
var props9 = {};
props9.url = true;
props9.type = true;
}
}
if(!valid76){
vErrors = note(vErrors,instancePath+"/contents/" + i15,"#/allOf/15/properties/contents/items/if","if",{failingKeyword: "then"});
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "contents"});
errors++;
}
if(data.contents !== undefined){
let data58 = data.contents;
if(Array.isArray(data58)){
if(data58.length < 1){
vErrors = note(vErrors,instancePath+"/contents","#/properties/contents/minItems","minItems",{limit: 1});
errors++;
}
const len16 = data58.length;
for(let i16=0; i16<len16; i16++){
let data59 = data58[i16];
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.type === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i16,"#/properties/contents/items/required","required",{missingProperty: "type"});
errors++;
}
if(data59.type !== undefined){
let data60 = data59.type;
if(typeof data60 !== "string"){
vErrors = note(vErrors,instancePath+"/contents/" + i16+"/type","#/properties/contents/items/properties/type/type","type",{type: "string"});
errors++;
}
if(!((((((data60 === "product_info") || (data60 === "source_video")) || (data60 === "product_image")) || (data60 === "model_image")) || (data60 === "bgm")) || (data60 === "voice"))){
vErrors = note(vErrors,instancePath+"/contents/" + i16+"/type","#/properties/contents/items/properties/type/enum","enum",{allowedValues: ["product_info","source_video","product_image","model_image","bgm","voice"]});
errors++;
}
}
if(data59.text !== undefined){
if(typeof data59.text !== "string"){
vErrors = note(vErrors,instancePath+"/contents/" + i16+"/text","#/properties/contents/items/properties/text/type","type",{type: "string"});
errors++;
}
}
if(data59.url !== undefined){
if(typeof data59.url !== "string"){
vErrors = note(vErrors,instancePath+"/contents/" + i16+"/url","#/properties/contents/items/properties/url/type","type",{type: "string"});
errors++;
}
}
if(data59.id !== undefined){
if(typeof data59.id !== "string"){
vErrors = note(vErrors,instancePath+"/contents/" + i16+"/id","#/properties/contents/items/properties/id/type","type",{type: "string"});
errors++;
}
}
if(data59.voice_id !== undefined){
if(typeof data59.voice_id !== "string"){
vErrors = note(vErrors,instancePath+"/contents/" + i16+"/voice_id","#/properties/contents/items/properties/voice_id/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents/" + i16,"#/properties/contents/items/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents","#/properties/contents/type","type",{type: "array"});
errors++;
}
}
if(data.options !== undefined){
let data65 = data.options;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(data65.callback_url !== undefined){
let data66 = data65.callback_url;
if(typeof data66 === "string"){
if(func1(data66) > 1024){
vErrors = note(vErrors,instancePath+"/options/callback_url","#/properties/options/properties/callback_url/maxLength","maxLength",{limit: 1024});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/options/callback_url","#/properties/options/properties/callback_url/type","type",{type: "string"});
errors++;
}
}
if(data65.external_task_id !== undefined){
let data67 = data65.external_task_id;
if(typeof data67 === "string"){
if(func1(data67) > 255){
vErrors = note(vErrors,instancePath+"/options/external_task_id","#/properties/options/properties/external_task_id/maxLength","maxLength",{limit: 255});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/options/external_task_id","#/properties/options/properties/external_task_id/type","type",{type: "string"});
errors++;
}
}
if(data65.watermark_info !== undefined){
let data68 = data65.watermark_info;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(data68.enabled !== undefined){
if(typeof data68.enabled !== "boolean"){
vErrors = note(vErrors,instancePath+"/options/watermark_info/enabled","#/properties/options/properties/watermark_info/properties/enabled/type","type",{type: "boolean"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/options/watermark_info","#/properties/options/properties/watermark_info/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/options","#/properties/options/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
export const validateKlingCreateCustomVoiceRequest = validate73;
function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-custom-voice.request.json" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.voice_url === undefined) && (missing0 = "voice_url")) || ((data.video_id === undefined) && (missing0 = "video_id"))){
vErrors = note(vErrors);
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
vErrors = note(vErrors,instancePath,"#/not","not",{});
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
vErrors = note(vErrors,instancePath,"#/anyOf/0/required","required",{missingProperty: "voice_url"});
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.video_id === undefined){
vErrors = note(vErrors,instancePath,"#/anyOf/1/required","required",{missingProperty: "video_id"});
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
vErrors = note(vErrors,instancePath,"#/anyOf","anyOf",{});
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
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "voice_name"});
errors++;
}
if(data.voice_name !== undefined){
let data0 = data.voice_name;
if(typeof data0 === "string"){
if(func1(data0) > 20){
vErrors = note(vErrors,instancePath+"/voice_name","#/properties/voice_name/maxLength","maxLength",{limit: 20});
errors++;
}
if(!pattern5.test(data0)){
vErrors = note(vErrors,instancePath+"/voice_name","#/properties/voice_name/pattern","pattern",{pattern: "\\S"});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/voice_name","#/properties/voice_name/type","type",{type: "string"});
errors++;
}
}
if(data.voice_url !== undefined){
let data1 = data.voice_url;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
vErrors = note(vErrors,instancePath+"/voice_url","#/properties/voice_url/pattern","pattern",{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]{1,255}(?:[/?#]|$)"});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/voice_url","#/properties/voice_url/type","type",{type: "string"});
errors++;
}
}
if(data.video_id !== undefined){
if(typeof data.video_id !== "string"){
vErrors = note(vErrors,instancePath+"/video_id","#/properties/video_id/type","type",{type: "string"});
errors++;
}
}
if(data.callback_url !== undefined){
if(typeof data.callback_url !== "string"){
vErrors = note(vErrors,instancePath+"/callback_url","#/properties/callback_url/type","type",{type: "string"});
errors++;
}
}
if(data.external_task_id !== undefined){
let data4 = data.external_task_id;
if(typeof data4 === "string"){
if(func1(data4) > 255){
vErrors = note(vErrors,instancePath+"/external_task_id","#/properties/external_task_id/maxLength","maxLength",{limit: 255});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/external_task_id","#/properties/external_task_id/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
export const validateKlingCreateDramaSubtitleRequest = validate74;
const pattern36 = new RegExp("^\\s*\\S(?:[^]{0,98}\\S)?\\s*$", "u");
function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-drama-subtitle.request.json" */;
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
vErrors = note(vErrors);
errors++;
}
else {
if(data1.type !== undefined){
if("source_video" !== data1.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
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
if(data1.url === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i0,"#/allOf/0/properties/contents/items/then/required","required",{missingProperty: "url"});
errors++;
}
if(data1.url !== undefined){
let data3 = data1.url;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
vErrors = note(vErrors,instancePath+"/contents/" + i0+"/url","#/allOf/0/properties/contents/items/then/properties/url/pattern","pattern",{pattern: "\\S"});
errors++;
}
}
}
}
var _valid0 = _errs8 === errors;
valid4 = _valid0;
if(valid4){
var props0 = {};
props0.url = true;
props0.type = true;
}
}
if(!valid4){
vErrors = note(vErrors,instancePath+"/contents/" + i0,"#/allOf/0/properties/contents/items/if","if",{failingKeyword: "then"});
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
vErrors = note(vErrors);
errors++;
}
else {
if(data5.type !== undefined){
if("source_video" !== data5.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
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
if(data5.url !== undefined){
let data7 = data5.url;
if(typeof data7 === "string"){
if(!pattern24.test(data7)){
vErrors = note(vErrors,instancePath+"/contents/" + i1+"/url","#/allOf/1/properties/contents/items/then/properties/url/pattern","pattern",{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://."});
errors++;
}
}
}
}
var _valid1 = _errs17 === errors;
valid10 = _valid1;
if(valid10){
var props1 = {};
props1.url = true;
props1.type = true;
}
}
if(!valid10){
vErrors = note(vErrors,instancePath+"/contents/" + i1,"#/allOf/1/properties/contents/items/if","if",{failingKeyword: "then"});
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
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
const _errs22 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.type === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i2,"#/allOf/2/properties/contents/contains/required","required",{missingProperty: "type"});
errors++;
}
if(data9.type !== undefined){
if("source_video" !== data9.type){
vErrors = note(vErrors,instancePath+"/contents/" + i2+"/type","#/allOf/2/properties/contents/contains/properties/type/const","const",{allowedValue: "source_video"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents/" + i2,"#/allOf/2/properties/contents/contains/type","type",{type: "object"});
errors++;
}
var valid14 = _errs22 === errors;
if(valid14){
break;
}
}
if(!valid14){
vErrors = note(vErrors,instancePath+"/contents","#/allOf/2/properties/contents/contains","contains",{minContains: 1});
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
const _errs27 = errors;
const len3 = data11.length;
let valid17 = true;
if(data11.length > 0){
let count0 = 0;
for(let i3=0; i3<len3; i3++){
let data12 = data11[i3];
const _errs28 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.type === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i3,"#/allOf/3/properties/contents/contains/required","required",{missingProperty: "type"});
errors++;
}
if(data12.type !== undefined){
if("source_video" !== data12.type){
vErrors = note(vErrors,instancePath+"/contents/" + i3+"/type","#/allOf/3/properties/contents/contains/properties/type/const","const",{allowedValue: "source_video"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents/" + i3,"#/allOf/3/properties/contents/contains/type","type",{type: "object"});
errors++;
}
var _valid2 = _errs28 === errors;
if(_valid2){
count0++;
if(count0 > 1){
valid17 = false;
break;
}
if(count0 >= 0){
valid17 = true;
}
}
}
}
if(!valid17){
vErrors = note(vErrors,instancePath+"/contents","#/allOf/3/properties/contents/contains","contains",{minContains: 0, maxContains: 1});
errors++;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
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
let data14 = data.contents;
if(Array.isArray(data14)){
const len4 = data14.length;
for(let i4=0; i4<len4; i4++){
let data15 = data14[i4];
const _errs34 = errors;
let valid22 = true;
const _errs35 = errors;
if(errors === _errs35){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing2;
if((data15.type === undefined) && (missing2 = "type")){
vErrors = note(vErrors);
errors++;
}
else {
if(data15.type !== undefined){
if("glossary" !== data15.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
errors++;
}
}
var _valid3 = _errs35 === errors;
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs38 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.source === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i4,"#/allOf/4/properties/contents/items/then/required","required",{missingProperty: "source"});
errors++;
}
if(data15.source !== undefined){
let data17 = data15.source;
if(typeof data17 === "string"){
if(!pattern5.test(data17)){
vErrors = note(vErrors,instancePath+"/contents/" + i4+"/source","#/allOf/4/properties/contents/items/then/properties/source/pattern","pattern",{pattern: "\\S"});
errors++;
}
}
}
}
var _valid3 = _errs38 === errors;
valid22 = _valid3;
if(valid22){
var props2 = {};
props2.source = true;
props2.type = true;
}
}
if(!valid22){
vErrors = note(vErrors,instancePath+"/contents/" + i4,"#/allOf/4/properties/contents/items/if","if",{failingKeyword: "then"});
errors++;
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
vErrors = note(vErrors,instancePath+"/contents/" + i5,"#/allOf/5/properties/contents/contains/required","required",{missingProperty: "type"});
errors++;
}
if(data19.type !== undefined){
if("glossary" !== data19.type){
vErrors = note(vErrors,instancePath+"/contents/" + i5+"/type","#/allOf/5/properties/contents/contains/properties/type/const","const",{allowedValue: "glossary"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents/" + i5,"#/allOf/5/properties/contents/contains/type","type",{type: "object"});
errors++;
}
var _valid4 = _errs43 === errors;
if(_valid4){
count1++;
if(count1 > 200){
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
vErrors = note(vErrors,instancePath+"/contents","#/allOf/5/properties/contents/contains","contains",{minContains: 0, maxContains: 200});
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
vErrors = note(vErrors);
errors++;
}
else {
if(data22.type !== undefined){
if("glossary" !== data22.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
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
if(data22.source === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i6,"#/allOf/6/properties/contents/items/then/required","required",{missingProperty: "source"});
errors++;
}
if(data22.target === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i6,"#/allOf/6/properties/contents/items/then/required","required",{missingProperty: "target"});
errors++;
}
if(data22.source !== undefined){
let data24 = data22.source;
if(typeof data24 === "string"){
if(!pattern36.test(data24)){
vErrors = note(vErrors,instancePath+"/contents/" + i6+"/source","#/allOf/6/properties/contents/items/then/properties/source/pattern","pattern",{pattern: "^\\s*\\S(?:[^]{0,98}\\S)?\\s*$"});
errors++;
}
}
}
if(data22.target !== undefined){
let data25 = data22.target;
if(typeof data25 === "string"){
if(!pattern36.test(data25)){
vErrors = note(vErrors,instancePath+"/contents/" + i6+"/target","#/allOf/6/properties/contents/items/then/properties/target/pattern","pattern",{pattern: "^\\s*\\S(?:[^]{0,98}\\S)?\\s*$"});
errors++;
}
}
}
}
var _valid5 = _errs53 === errors;
valid31 = _valid5;
if(valid31){
var props3 = {};
props3.source = true;
props3.target = true;
props3.type = true;
}
}
if(!valid31){
vErrors = note(vErrors,instancePath+"/contents/" + i6,"#/allOf/6/properties/contents/items/if","if",{failingKeyword: "then"});
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.settings !== undefined){
let data26 = data.settings;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.target_cps !== undefined){
let data27 = data26.target_cps;
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 1 || isNaN(data27)){
vErrors = note(vErrors,instancePath+"/settings/target_cps","#/allOf/7/properties/settings/properties/target_cps/minimum","minimum",{comparison: ">=", limit: 1});
errors++;
}
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "contents"});
errors++;
}
if(data.contents !== undefined){
let data28 = data.contents;
if(Array.isArray(data28)){
if(data28.length < 1){
vErrors = note(vErrors,instancePath+"/contents","#/properties/contents/minItems","minItems",{limit: 1});
errors++;
}
const len7 = data28.length;
for(let i7=0; i7<len7; i7++){
let data29 = data28[i7];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.type === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i7,"#/properties/contents/items/required","required",{missingProperty: "type"});
errors++;
}
if(data29.type !== undefined){
let data30 = data29.type;
if(typeof data30 !== "string"){
vErrors = note(vErrors,instancePath+"/contents/" + i7+"/type","#/properties/contents/items/properties/type/type","type",{type: "string"});
errors++;
}
if(!((data30 === "source_video") || (data30 === "glossary"))){
vErrors = note(vErrors,instancePath+"/contents/" + i7+"/type","#/properties/contents/items/properties/type/enum","enum",{allowedValues: ["source_video","glossary"]});
errors++;
}
}
if(data29.url !== undefined){
if(typeof data29.url !== "string"){
vErrors = note(vErrors,instancePath+"/contents/" + i7+"/url","#/properties/contents/items/properties/url/type","type",{type: "string"});
errors++;
}
}
if(data29.id !== undefined){
if(typeof data29.id !== "string"){
vErrors = note(vErrors,instancePath+"/contents/" + i7+"/id","#/properties/contents/items/properties/id/type","type",{type: "string"});
errors++;
}
}
if(data29.source !== undefined){
if(typeof data29.source !== "string"){
vErrors = note(vErrors,instancePath+"/contents/" + i7+"/source","#/properties/contents/items/properties/source/type","type",{type: "string"});
errors++;
}
}
if(data29.target !== undefined){
if(typeof data29.target !== "string"){
vErrors = note(vErrors,instancePath+"/contents/" + i7+"/target","#/properties/contents/items/properties/target/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents/" + i7,"#/properties/contents/items/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents","#/properties/contents/type","type",{type: "array"});
errors++;
}
}
if(data.settings !== undefined){
let data35 = data.settings;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.target_language !== undefined){
let data36 = data35.target_language;
if(typeof data36 !== "string"){
vErrors = note(vErrors,instancePath+"/settings/target_language","#/properties/settings/properties/target_language/type","type",{type: "string"});
errors++;
}
if(!(data36 === "en")){
vErrors = note(vErrors,instancePath+"/settings/target_language","#/properties/settings/properties/target_language/enum","enum",{allowedValues: ["en"]});
errors++;
}
}
if(data35.target_cps !== undefined){
let data37 = data35.target_cps;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
vErrors = note(vErrors,instancePath+"/settings/target_cps","#/properties/settings/properties/target_cps/type","type",{type: "integer"});
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 20 || isNaN(data37)){
vErrors = note(vErrors,instancePath+"/settings/target_cps","#/properties/settings/properties/target_cps/maximum","maximum",{comparison: "<=", limit: 20});
errors++;
}
if(data37 < 10 || isNaN(data37)){
vErrors = note(vErrors,instancePath+"/settings/target_cps","#/properties/settings/properties/target_cps/minimum","minimum",{comparison: ">=", limit: 10});
errors++;
}
}
}
if(data35.margin_v !== undefined){
let data38 = data35.margin_v;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
vErrors = note(vErrors,instancePath+"/settings/margin_v","#/properties/settings/properties/margin_v/type","type",{type: "integer"});
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 4096 || isNaN(data38)){
vErrors = note(vErrors,instancePath+"/settings/margin_v","#/properties/settings/properties/margin_v/maximum","maximum",{comparison: "<=", limit: 4096});
errors++;
}
if(data38 < 1 || isNaN(data38)){
vErrors = note(vErrors,instancePath+"/settings/margin_v","#/properties/settings/properties/margin_v/minimum","minimum",{comparison: ">=", limit: 1});
errors++;
}
}
}
if(data35.font_size !== undefined){
let data39 = data35.font_size;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
vErrors = note(vErrors,instancePath+"/settings/font_size","#/properties/settings/properties/font_size/type","type",{type: "integer"});
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 512 || isNaN(data39)){
vErrors = note(vErrors,instancePath+"/settings/font_size","#/properties/settings/properties/font_size/maximum","maximum",{comparison: "<=", limit: 512});
errors++;
}
if(data39 < 1 || isNaN(data39)){
vErrors = note(vErrors,instancePath+"/settings/font_size","#/properties/settings/properties/font_size/minimum","minimum",{comparison: ">=", limit: 1});
errors++;
}
}
}
}
else {
vErrors = note(vErrors,instancePath+"/settings","#/properties/settings/type","type",{type: "object"});
errors++;
}
}
if(data.options !== undefined){
let data40 = data.options;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.callback_url !== undefined){
let data41 = data40.callback_url;
if(typeof data41 === "string"){
if(func1(data41) > 1024){
vErrors = note(vErrors,instancePath+"/options/callback_url","#/properties/options/properties/callback_url/maxLength","maxLength",{limit: 1024});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/options/callback_url","#/properties/options/properties/callback_url/type","type",{type: "string"});
errors++;
}
}
if(data40.external_task_id !== undefined){
let data42 = data40.external_task_id;
if(typeof data42 === "string"){
if(func1(data42) > 255){
vErrors = note(vErrors,instancePath+"/options/external_task_id","#/properties/options/properties/external_task_id/maxLength","maxLength",{limit: 255});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/options/external_task_id","#/properties/options/properties/external_task_id/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/options","#/properties/options/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}
export const validateKlingCreateElementRequest = validate75;
function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-element.request.json" */;
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.reference_type === undefined) && (missing0 = "reference_type")){
vErrors = note(vErrors);
errors++;
}
else {
if(data.reference_type !== undefined){
if("image_refer" !== data.reference_type){
vErrors = note(vErrors);
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
vErrors = note(vErrors,instancePath,"#/allOf/0/then/required","required",{missingProperty: "element_image_list"});
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = note(vErrors,instancePath,"#/allOf/0/if","if",{failingKeyword: "then"});
errors++;
}
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.reference_type === undefined) && (missing1 = "reference_type")){
vErrors = note(vErrors);
errors++;
}
else {
if(data.reference_type !== undefined){
if("video_refer" !== data.reference_type){
vErrors = note(vErrors);
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
vErrors = note(vErrors,instancePath,"#/allOf/1/then/required","required",{missingProperty: "element_video_list"});
errors++;
}
}
var _valid1 = _errs10 === errors;
valid3 = _valid1;
}
if(!valid3){
vErrors = note(vErrors,instancePath,"#/allOf/1/if","if",{failingKeyword: "then"});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.element_name === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "element_name"});
errors++;
}
if(data.element_description === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "element_description"});
errors++;
}
if(data.reference_type === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "reference_type"});
errors++;
}
if(data.element_name !== undefined){
let data2 = data.element_name;
if(typeof data2 === "string"){
if(func1(data2) > 20){
vErrors = note(vErrors,instancePath+"/element_name","#/properties/element_name/maxLength","maxLength",{limit: 20});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/element_name","#/properties/element_name/type","type",{type: "string"});
errors++;
}
}
if(data.element_description !== undefined){
let data3 = data.element_description;
if(typeof data3 === "string"){
if(func1(data3) > 100){
vErrors = note(vErrors,instancePath+"/element_description","#/properties/element_description/maxLength","maxLength",{limit: 100});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/element_description","#/properties/element_description/type","type",{type: "string"});
errors++;
}
}
if(data.reference_type !== undefined){
let data4 = data.reference_type;
if(typeof data4 !== "string"){
vErrors = note(vErrors,instancePath+"/reference_type","#/properties/reference_type/type","type",{type: "string"});
errors++;
}
if(!((data4 === "image_refer") || (data4 === "video_refer"))){
vErrors = note(vErrors,instancePath+"/reference_type","#/properties/reference_type/enum","enum",{allowedValues: ["image_refer","video_refer"]});
errors++;
}
}
if(data.element_image_list !== undefined){
let data5 = data.element_image_list;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.frontal_image === undefined){
vErrors = note(vErrors,instancePath+"/element_image_list","#/properties/element_image_list/required","required",{missingProperty: "frontal_image"});
errors++;
}
if(data5.refer_images === undefined){
vErrors = note(vErrors,instancePath+"/element_image_list","#/properties/element_image_list/required","required",{missingProperty: "refer_images"});
errors++;
}
if(data5.frontal_image !== undefined){
let data6 = data5.frontal_image;
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
vErrors = note(vErrors,instancePath+"/element_image_list/frontal_image","#/properties/element_image_list/properties/frontal_image/pattern","pattern",{pattern: "^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]|[A-Za-z0-9+/]{16})"});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/element_image_list/frontal_image","#/properties/element_image_list/properties/frontal_image/type","type",{type: "string"});
errors++;
}
}
if(data5.refer_images !== undefined){
let data7 = data5.refer_images;
if(Array.isArray(data7)){
if(data7.length > 3){
vErrors = note(vErrors,instancePath+"/element_image_list/refer_images","#/properties/element_image_list/properties/refer_images/maxItems","maxItems",{limit: 3});
errors++;
}
if(data7.length < 1){
vErrors = note(vErrors,instancePath+"/element_image_list/refer_images","#/properties/element_image_list/properties/refer_images/minItems","minItems",{limit: 1});
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.image_url === undefined){
vErrors = note(vErrors,instancePath+"/element_image_list/refer_images/" + i0,"#/properties/element_image_list/properties/refer_images/items/required","required",{missingProperty: "image_url"});
errors++;
}
if(data8.image_url !== undefined){
let data9 = data8.image_url;
if(typeof data9 === "string"){
if(!pattern3.test(data9)){
vErrors = note(vErrors,instancePath+"/element_image_list/refer_images/" + i0+"/image_url","#/properties/element_image_list/properties/refer_images/items/properties/image_url/pattern","pattern",{pattern: "^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]|[A-Za-z0-9+/]{16})"});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/element_image_list/refer_images/" + i0+"/image_url","#/properties/element_image_list/properties/refer_images/items/properties/image_url/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/element_image_list/refer_images/" + i0,"#/properties/element_image_list/properties/refer_images/items/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/element_image_list/refer_images","#/properties/element_image_list/properties/refer_images/type","type",{type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/element_image_list","#/properties/element_image_list/type","type",{type: "object"});
errors++;
}
}
if(data.element_video_list !== undefined){
let data10 = data.element_video_list;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.refer_videos === undefined){
vErrors = note(vErrors,instancePath+"/element_video_list","#/properties/element_video_list/required","required",{missingProperty: "refer_videos"});
errors++;
}
if(data10.refer_videos !== undefined){
let data11 = data10.refer_videos;
if(Array.isArray(data11)){
if(data11.length > 1){
vErrors = note(vErrors,instancePath+"/element_video_list/refer_videos","#/properties/element_video_list/properties/refer_videos/maxItems","maxItems",{limit: 1});
errors++;
}
if(data11.length < 1){
vErrors = note(vErrors,instancePath+"/element_video_list/refer_videos","#/properties/element_video_list/properties/refer_videos/minItems","minItems",{limit: 1});
errors++;
}
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.video_url === undefined){
vErrors = note(vErrors,instancePath+"/element_video_list/refer_videos/" + i1,"#/properties/element_video_list/properties/refer_videos/items/required","required",{missingProperty: "video_url"});
errors++;
}
if(data12.video_url !== undefined){
let data13 = data12.video_url;
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
vErrors = note(vErrors,instancePath+"/element_video_list/refer_videos/" + i1+"/video_url","#/properties/element_video_list/properties/refer_videos/items/properties/video_url/pattern","pattern",{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]{1,255}(?:[/?#]|$)"});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/element_video_list/refer_videos/" + i1+"/video_url","#/properties/element_video_list/properties/refer_videos/items/properties/video_url/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/element_video_list/refer_videos/" + i1,"#/properties/element_video_list/properties/refer_videos/items/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/element_video_list/refer_videos","#/properties/element_video_list/properties/refer_videos/type","type",{type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/element_video_list","#/properties/element_video_list/type","type",{type: "object"});
errors++;
}
}
if(data.element_voice_id !== undefined){
if(typeof data.element_voice_id !== "string"){
vErrors = note(vErrors,instancePath+"/element_voice_id","#/properties/element_voice_id/type","type",{type: "string"});
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
vErrors = note(vErrors,instancePath+"/tag_list/" + i2,"#/properties/tag_list/items/required","required",{missingProperty: "tag_id"});
errors++;
}
if(data16.tag_id !== undefined){
let data17 = data16.tag_id;
if(typeof data17 !== "string"){
vErrors = note(vErrors,instancePath+"/tag_list/" + i2+"/tag_id","#/properties/tag_list/items/properties/tag_id/type","type",{type: "string"});
errors++;
}
if(!((((((((data17 === "o_101") || (data17 === "o_102")) || (data17 === "o_103")) || (data17 === "o_104")) || (data17 === "o_105")) || (data17 === "o_106")) || (data17 === "o_107")) || (data17 === "o_108"))){
vErrors = note(vErrors,instancePath+"/tag_list/" + i2+"/tag_id","#/properties/tag_list/items/properties/tag_id/enum","enum",{allowedValues: ["o_101","o_102","o_103","o_104","o_105","o_106","o_107","o_108"]});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/tag_list/" + i2,"#/properties/tag_list/items/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/tag_list","#/properties/tag_list/type","type",{type: "array"});
errors++;
}
}
if(data.callback_url !== undefined){
if(typeof data.callback_url !== "string"){
vErrors = note(vErrors,instancePath+"/callback_url","#/properties/callback_url/type","type",{type: "string"});
errors++;
}
}
if(data.external_task_id !== undefined){
let data19 = data.external_task_id;
if(typeof data19 === "string"){
if(func1(data19) > 255){
vErrors = note(vErrors,instancePath+"/external_task_id","#/properties/external_task_id/maxLength","maxLength",{limit: 255});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/external_task_id","#/properties/external_task_id/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
export const validateKlingCreateImageToVideo26Request = validate76;
function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-image-to-video-2-6.request.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
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
vErrors = note(vErrors);
errors++;
}
else {
if(data1.type !== undefined){
if("prompt" !== data1.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
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
vErrors = note(vErrors,instancePath+"/contents/" + i0,"#/allOf/0/properties/contents/items/then/required","required",{missingProperty: "text"});
errors++;
}
if(data1.text !== undefined){
let data3 = data1.text;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
vErrors = note(vErrors,instancePath+"/contents/" + i0+"/text","#/allOf/0/properties/contents/items/then/properties/text/pattern","pattern",{pattern: "\\S"});
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
vErrors = note(vErrors,instancePath+"/contents/" + i0,"#/allOf/0/properties/contents/items/if","if",{failingKeyword: "then"});
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
vErrors = note(vErrors);
errors++;
}
else {
if(data5.type !== undefined){
if("prompt" !== data5.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
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
vErrors = note(vErrors,instancePath+"/contents/" + i1+"/text","#/allOf/1/properties/contents/items/then/properties/text/maxLength","maxLength",{limit: 2500});
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
vErrors = note(vErrors,instancePath+"/contents/" + i1,"#/allOf/1/properties/contents/items/if","if",{failingKeyword: "then"});
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
vErrors = note(vErrors,instancePath+"/contents/" + i2,"#/allOf/2/properties/contents/contains/required","required",{missingProperty: "type"});
errors++;
}
if(data9.type !== undefined){
if("prompt" !== data9.type){
vErrors = note(vErrors,instancePath+"/contents/" + i2+"/type","#/allOf/2/properties/contents/contains/properties/type/const","const",{allowedValue: "prompt"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents/" + i2,"#/allOf/2/properties/contents/contains/type","type",{type: "object"});
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
vErrors = note(vErrors,instancePath+"/contents","#/allOf/2/properties/contents/contains","contains",{minContains: 0, maxContains: 1});
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
vErrors = note(vErrors);
errors++;
}
else {
if(data12.type !== undefined){
if("first_frame" !== data12.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
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
vErrors = note(vErrors,instancePath+"/contents/" + i3,"#/allOf/3/properties/contents/items/then/required","required",{missingProperty: "url"});
errors++;
}
if(data12.url !== undefined){
let data14 = data12.url;
if(typeof data14 === "string"){
if(!pattern5.test(data14)){
vErrors = note(vErrors,instancePath+"/contents/" + i3+"/url","#/allOf/3/properties/contents/items/then/properties/url/pattern","pattern",{pattern: "\\S"});
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
vErrors = note(vErrors,instancePath+"/contents/" + i3,"#/allOf/3/properties/contents/items/if","if",{failingKeyword: "then"});
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
vErrors = note(vErrors,instancePath+"/contents/" + i4,"#/allOf/4/properties/contents/contains/required","required",{missingProperty: "type"});
errors++;
}
if(data16.type !== undefined){
if("first_frame" !== data16.type){
vErrors = note(vErrors,instancePath+"/contents/" + i4+"/type","#/allOf/4/properties/contents/contains/properties/type/const","const",{allowedValue: "first_frame"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents/" + i4,"#/allOf/4/properties/contents/contains/type","type",{type: "object"});
errors++;
}
var valid23 = _errs37 === errors;
if(valid23){
break;
}
}
if(!valid23){
vErrors = note(vErrors,instancePath+"/contents","#/allOf/4/properties/contents/contains","contains",{minContains: 1});
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
vErrors = note(vErrors,instancePath+"/contents/" + i5,"#/allOf/5/properties/contents/contains/required","required",{missingProperty: "type"});
errors++;
}
if(data19.type !== undefined){
if("first_frame" !== data19.type){
vErrors = note(vErrors,instancePath+"/contents/" + i5+"/type","#/allOf/5/properties/contents/contains/properties/type/const","const",{allowedValue: "first_frame"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents/" + i5,"#/allOf/5/properties/contents/contains/type","type",{type: "object"});
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
vErrors = note(vErrors,instancePath+"/contents","#/allOf/5/properties/contents/contains","contains",{minContains: 0, maxContains: 1});
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
vErrors = note(vErrors);
errors++;
}
else {
if(data22.type !== undefined){
if("last_frame" !== data22.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
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
vErrors = note(vErrors,instancePath+"/contents/" + i6,"#/allOf/6/properties/contents/items/then/required","required",{missingProperty: "url"});
errors++;
}
if(data22.url !== undefined){
let data24 = data22.url;
if(typeof data24 === "string"){
if(!pattern5.test(data24)){
vErrors = note(vErrors,instancePath+"/contents/" + i6+"/url","#/allOf/6/properties/contents/items/then/properties/url/pattern","pattern",{pattern: "\\S"});
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
vErrors = note(vErrors,instancePath+"/contents/" + i6,"#/allOf/6/properties/contents/items/if","if",{failingKeyword: "then"});
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
vErrors = note(vErrors,instancePath+"/contents/" + i7,"#/allOf/7/properties/contents/contains/required","required",{missingProperty: "type"});
errors++;
}
if(data26.type !== undefined){
if("last_frame" !== data26.type){
vErrors = note(vErrors,instancePath+"/contents/" + i7+"/type","#/allOf/7/properties/contents/contains/properties/type/const","const",{allowedValue: "last_frame"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents/" + i7,"#/allOf/7/properties/contents/contains/type","type",{type: "object"});
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
vErrors = note(vErrors,instancePath+"/contents","#/allOf/7/properties/contents/contains","contains",{minContains: 0, maxContains: 1});
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
vErrors = note(vErrors);
errors++;
}
else {
if(data29.type !== undefined){
if("voice" !== data29.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
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
vErrors = note(vErrors,instancePath+"/contents/" + i8,"#/allOf/8/properties/contents/items/then/required","required",{missingProperty: "voice_id"});
errors++;
}
if(data29.voice_id !== undefined){
let data31 = data29.voice_id;
if(typeof data31 === "string"){
if(!pattern5.test(data31)){
vErrors = note(vErrors,instancePath+"/contents/" + i8+"/voice_id","#/allOf/8/properties/contents/items/then/properties/voice_id/pattern","pattern",{pattern: "\\S"});
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
vErrors = note(vErrors,instancePath+"/contents/" + i8,"#/allOf/8/properties/contents/items/if","if",{failingKeyword: "then"});
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
vErrors = note(vErrors);
errors++;
}
else {
if(data33.type !== undefined){
if("voice" !== data33.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
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
vErrors = note(vErrors,instancePath+"/contents/" + i9,"#/allOf/9/properties/contents/items/then/required","required",{missingProperty: "id"});
errors++;
}
if(data33.id !== undefined){
let data35 = data33.id;
if(typeof data35 === "string"){
if(!pattern5.test(data35)){
vErrors = note(vErrors,instancePath+"/contents/" + i9+"/id","#/allOf/9/properties/contents/items/then/properties/id/pattern","pattern",{pattern: "\\S"});
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
vErrors = note(vErrors,instancePath+"/contents/" + i9,"#/allOf/9/properties/contents/items/if","if",{failingKeyword: "then"});
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
vErrors = note(vErrors,instancePath+"/contents/" + i10,"#/allOf/10/properties/contents/contains/required","required",{missingProperty: "type"});
errors++;
}
if(data37.type !== undefined){
if("voice" !== data37.type){
vErrors = note(vErrors,instancePath+"/contents/" + i10+"/type","#/allOf/10/properties/contents/contains/properties/type/const","const",{allowedValue: "voice"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents/" + i10,"#/allOf/10/properties/contents/contains/type","type",{type: "object"});
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
vErrors = note(vErrors,instancePath+"/contents","#/allOf/10/properties/contents/contains","contains",{minContains: 0, maxContains: 2});
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data39 = data.contents;
if(Array.isArray(data39)){
const len11 = data39.length;
for(let i11=0; i11<len11; i11++){
let data40 = data39[i11];
const _errs88 = errors;
let valid55 = true;
const _errs89 = errors;
if(errors === _errs89){
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
let missing6;
if((data40.type === undefined) && (missing6 = "type")){
vErrors = note(vErrors);
errors++;
}
else {
if(data40.type !== undefined){
let data41 = data40.type;
if(!((data41 === "first_frame") || (data41 === "last_frame"))){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
errors++;
}
}
var _valid10 = _errs89 === errors;
errors = _errs88;
if(vErrors !== null){
if(_errs88){
vErrors.length = _errs88;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs92 = errors;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.url !== undefined){
let data42 = data40.url;
if(typeof data42 === "string"){
if(!pattern30.test(data42)){
vErrors = note(vErrors,instancePath+"/contents/" + i11+"/url","#/allOf/11/properties/contents/items/then/properties/url/pattern","pattern",{pattern: "^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]|data:|[A-Za-z0-9+/]{16})"});
errors++;
}
}
}
}
var _valid10 = _errs92 === errors;
valid55 = _valid10;
if(valid55){
var props6 = {};
props6.url = true;
props6.type = true;
}
}
if(!valid55){
vErrors = note(vErrors,instancePath+"/contents/" + i11,"#/allOf/11/properties/contents/items/if","if",{failingKeyword: "then"});
errors++;
}
}
}
}
}
const _errs95 = errors;
let valid58 = true;
const _errs96 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.contents === undefined) && (missing7 = "contents")){
vErrors = note(vErrors);
errors++;
}
else {
if(data.contents !== undefined){
let data43 = data.contents;
if(Array.isArray(data43)){
const _errs98 = errors;
const len12 = data43.length;
for(let i12=0; i12<len12; i12++){
let data44 = data43[i12];
const _errs99 = errors;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
let missing8;
if((data44.type === undefined) && (missing8 = "type")){
vErrors = note(vErrors);
errors++;
}
else {
if(data44.type !== undefined){
if("voice" !== data44.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
var valid60 = _errs99 === errors;
if(valid60){
break;
}
}
if(!valid60){
vErrors = note(vErrors);
errors++;
}
else {
errors = _errs98;
if(vErrors !== null){
if(_errs98){
vErrors.length = _errs98;
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
var _valid11 = _errs96 === errors;
errors = _errs95;
if(vErrors !== null){
if(_errs95){
vErrors.length = _errs95;
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
if(data46.audio !== undefined){
if("native" !== data46.audio){
vErrors = note(vErrors,instancePath+"/settings/audio","#/allOf/12/then/properties/settings/properties/audio/const","const",{allowedValue: "native"});
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
props7.contents = true;
}
}
if(!valid58){
vErrors = note(vErrors,instancePath,"#/allOf/12/if","if",{failingKeyword: "then"});
errors++;
}
if(props7 !== true){
props7 = props7 || {};
props7.contents = true;
}
const _errs105 = errors;
let valid64 = true;
const _errs106 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if((data.settings === undefined) && (missing9 = "settings")){
vErrors = note(vErrors);
errors++;
}
else {
if(data.settings !== undefined){
let data48 = data.settings;
const _errs107 = errors;
if(errors === _errs107){
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing10;
if((data48.audio === undefined) && (missing10 = "audio")){
vErrors = note(vErrors);
errors++;
}
else {
if(data48.audio !== undefined){
if("native" !== data48.audio){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
errors++;
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
const _errs110 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.settings !== undefined){
let data50 = data.settings;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.resolution !== undefined){
if("1080p" !== data50.resolution){
vErrors = note(vErrors,instancePath+"/settings/resolution","#/allOf/13/then/properties/settings/properties/resolution/const","const",{allowedValue: "1080p"});
errors++;
}
}
}
}
}
var _valid12 = _errs110 === errors;
valid64 = _valid12;
if(valid64){
var props8 = {};
props8.settings = true;
}
}
if(!valid64){
vErrors = note(vErrors,instancePath,"#/allOf/13/if","if",{failingKeyword: "then"});
errors++;
}
if(props7 !== true && props8 !== undefined){
if(props8 === true){
props7 = true;
}
else {
props7 = props7 || {};
Object.assign(props7, props8);
}
}
const _errs114 = errors;
let valid69 = true;
const _errs115 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if((data.contents === undefined) && (missing11 = "contents")){
vErrors = note(vErrors);
errors++;
}
else {
if(data.contents !== undefined){
let data52 = data.contents;
if(Array.isArray(data52)){
const _errs117 = errors;
const len13 = data52.length;
for(let i13=0; i13<len13; i13++){
let data53 = data52[i13];
const _errs118 = errors;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
let missing12;
if((data53.type === undefined) && (missing12 = "type")){
vErrors = note(vErrors);
errors++;
}
else {
if(data53.type !== undefined){
if("last_frame" !== data53.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
var valid71 = _errs118 === errors;
if(valid71){
break;
}
}
if(!valid71){
vErrors = note(vErrors);
errors++;
}
else {
errors = _errs117;
if(vErrors !== null){
if(_errs117){
vErrors.length = _errs117;
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
var _valid13 = _errs115 === errors;
errors = _errs114;
if(vErrors !== null){
if(_errs114){
vErrors.length = _errs114;
}
else {
vErrors = null;
}
}
if(_valid13){
const _errs120 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.settings !== undefined){
let data55 = data.settings;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.resolution !== undefined){
if("1080p" !== data55.resolution){
vErrors = note(vErrors,instancePath+"/settings/resolution","#/allOf/14/then/properties/settings/properties/resolution/const","const",{allowedValue: "1080p"});
errors++;
}
}
}
}
}
var _valid13 = _errs120 === errors;
valid69 = _valid13;
if(valid69){
var props9 = {};
props9.settings = true;
props9.contents = true;
}
}
if(!valid69){
vErrors = note(vErrors,instancePath,"#/allOf/14/if","if",{failingKeyword: "then"});
errors++;
}
if(props7 !== true && props9 !== undefined){
if(props9 === true){
props7 = true;
}
else {
props7 = props7 || {};
Object.assign(props7, props9);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "contents"});
errors++;
}
if(props7 !== true){
props7 = props7 || {};
props7.contents = true;
props7.settings = true;
props7.options = true;
}
if(data.contents !== undefined){
let data57 = data.contents;
if(Array.isArray(data57)){
if(data57.length < 1){
vErrors = note(vErrors,instancePath+"/contents","#/properties/contents/minItems","minItems",{limit: 1});
errors++;
}
const len14 = data57.length;
for(let i14=0; i14<len14; i14++){
let data58 = data57[i14];
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.type === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i14,"#/properties/contents/items/required","required",{missingProperty: "type"});
errors++;
}
if(data58.type !== undefined){
let data59 = data58.type;
if(typeof data59 !== "string"){
vErrors = note(vErrors,instancePath+"/contents/" + i14+"/type","#/properties/contents/items/properties/type/type","type",{type: "string"});
errors++;
}
if(!((((data59 === "prompt") || (data59 === "first_frame")) || (data59 === "last_frame")) || (data59 === "voice"))){
vErrors = note(vErrors,instancePath+"/contents/" + i14+"/type","#/properties/contents/items/properties/type/enum","enum",{allowedValues: ["prompt","first_frame","last_frame","voice"]});
errors++;
}
}
if(data58.text !== undefined){
if(typeof data58.text !== "string"){
vErrors = note(vErrors,instancePath+"/contents/" + i14+"/text","#/properties/contents/items/properties/text/type","type",{type: "string"});
errors++;
}
}
if(data58.url !== undefined){
if(typeof data58.url !== "string"){
vErrors = note(vErrors,instancePath+"/contents/" + i14+"/url","#/properties/contents/items/properties/url/type","type",{type: "string"});
errors++;
}
}
if(data58.id !== undefined){
if(typeof data58.id !== "string"){
vErrors = note(vErrors,instancePath+"/contents/" + i14+"/id","#/properties/contents/items/properties/id/type","type",{type: "string"});
errors++;
}
}
if(data58.voice_id !== undefined){
if(typeof data58.voice_id !== "string"){
vErrors = note(vErrors,instancePath+"/contents/" + i14+"/voice_id","#/properties/contents/items/properties/voice_id/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents/" + i14,"#/properties/contents/items/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents","#/properties/contents/type","type",{type: "array"});
errors++;
}
}
if(data.settings !== undefined){
let data64 = data.settings;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
if(data64.audio !== undefined){
let data65 = data64.audio;
if(typeof data65 !== "string"){
vErrors = note(vErrors,instancePath+"/settings/audio","#/properties/settings/properties/audio/type","type",{type: "string"});
errors++;
}
if(!((data65 === "native") || (data65 === "off"))){
vErrors = note(vErrors,instancePath+"/settings/audio","#/properties/settings/properties/audio/enum","enum",{allowedValues: ["native","off"]});
errors++;
}
}
if(data64.resolution !== undefined){
let data66 = data64.resolution;
if(typeof data66 !== "string"){
vErrors = note(vErrors,instancePath+"/settings/resolution","#/properties/settings/properties/resolution/type","type",{type: "string"});
errors++;
}
if(!((data66 === "720p") || (data66 === "1080p"))){
vErrors = note(vErrors,instancePath+"/settings/resolution","#/properties/settings/properties/resolution/enum","enum",{allowedValues: ["720p","1080p"]});
errors++;
}
}
if(data64.duration !== undefined){
let data67 = data64.duration;
if(!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))){
vErrors = note(vErrors,instancePath+"/settings/duration","#/properties/settings/properties/duration/type","type",{type: "integer"});
errors++;
}
if(!((data67 === 5) || (data67 === 10))){
vErrors = note(vErrors,instancePath+"/settings/duration","#/properties/settings/properties/duration/enum","enum",{allowedValues: [5,10]});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/settings","#/properties/settings/type","type",{type: "object"});
errors++;
}
}
if(data.options !== undefined){
let data68 = data.options;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(data68.callback_url !== undefined){
if(typeof data68.callback_url !== "string"){
vErrors = note(vErrors,instancePath+"/options/callback_url","#/properties/options/properties/callback_url/type","type",{type: "string"});
errors++;
}
}
if(data68.external_task_id !== undefined){
let data70 = data68.external_task_id;
if(typeof data70 === "string"){
if(func1(data70) > 255){
vErrors = note(vErrors,instancePath+"/options/external_task_id","#/properties/options/properties/external_task_id/maxLength","maxLength",{limit: 255});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/options/external_task_id","#/properties/options/properties/external_task_id/type","type",{type: "string"});
errors++;
}
}
if(data68.watermark_info !== undefined){
let data71 = data68.watermark_info;
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
if(data71.enabled !== undefined){
if(typeof data71.enabled !== "boolean"){
vErrors = note(vErrors,instancePath+"/options/watermark_info/enabled","#/properties/options/properties/watermark_info/properties/enabled/type","type",{type: "boolean"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/options/watermark_info","#/properties/options/properties/watermark_info/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/options","#/properties/options/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate76.errors = vErrors;
evaluated0.props = props7;
return errors === 0;
}
validate76.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const validateKlingCreateImageToVideoRequest = validate77;
function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-image-to-video.request.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
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
vErrors = note(vErrors);
errors++;
}
else {
if(data.voice_list !== undefined){
let data0 = data.voice_list;
const _errs3 = errors;
if(Array.isArray(data0)){
if(data0.length < 1){
vErrors = note(vErrors);
errors++;
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.element_list !== undefined){
let data1 = data.element_list;
const _errs4 = errors;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = note(vErrors);
errors++;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
}
var valid0 = _errs2 === errors;
if(valid0){
vErrors = note(vErrors,instancePath,"#/not","not",{});
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
const _errs6 = errors;
let valid3 = true;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.voice_list === undefined) && (missing1 = "voice_list")){
vErrors = note(vErrors);
errors++;
}
else {
if(data.voice_list !== undefined){
let data2 = data.voice_list;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = note(vErrors);
errors++;
}
}
}
}
}
var _valid0 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sound !== undefined){
if("on" !== data.sound){
vErrors = note(vErrors,instancePath+"/sound","#/allOf/0/then/properties/sound/const","const",{allowedValue: "on"});
errors++;
}
}
}
var _valid0 = _errs9 === errors;
valid3 = _valid0;
if(valid3){
var props0 = {};
props0.sound = true;
props0.voice_list = true;
}
}
if(!valid3){
vErrors = note(vErrors,instancePath,"#/allOf/0/if","if",{failingKeyword: "then"});
errors++;
}
const _errs12 = errors;
let valid6 = true;
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.model_name === undefined) && (missing2 = "model_name")) || ((data.sound === undefined) && (missing2 = "sound"))){
vErrors = note(vErrors);
errors++;
}
else {
if(data.model_name !== undefined){
const _errs14 = errors;
if("kling-v2-6" !== data.model_name){
vErrors = note(vErrors);
errors++;
}
var valid7 = _errs14 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data.sound !== undefined){
const _errs15 = errors;
if("on" !== data.sound){
vErrors = note(vErrors);
errors++;
}
var valid7 = _errs15 === errors;
}
else {
var valid7 = true;
}
}
}
}
var _valid1 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mode !== undefined){
if("pro" !== data.mode){
vErrors = note(vErrors,instancePath+"/mode","#/allOf/1/then/properties/mode/const","const",{allowedValue: "pro"});
errors++;
}
}
}
var _valid1 = _errs16 === errors;
valid6 = _valid1;
if(valid6){
var props1 = {};
props1.mode = true;
props1.model_name = true;
props1.sound = true;
}
}
if(!valid6){
vErrors = note(vErrors,instancePath,"#/allOf/1/if","if",{failingKeyword: "then"});
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
const _errs19 = errors;
let valid9 = true;
const _errs20 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.model_name === undefined) && (missing3 = "model_name")){
vErrors = note(vErrors);
errors++;
}
else {
if(data.model_name !== undefined){
if("kling-v2-6" !== data.model_name){
vErrors = note(vErrors);
errors++;
}
}
}
}
var _valid2 = _errs20 === errors;
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs22 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.duration !== undefined){
let data8 = data.duration;
if(!((data8 === "5") || (data8 === "10"))){
vErrors = note(vErrors,instancePath+"/duration","#/allOf/2/then/properties/duration/enum","enum",{allowedValues: ["5","10"]});
errors++;
}
}
}
var _valid2 = _errs22 === errors;
valid9 = _valid2;
if(valid9){
var props2 = {};
props2.duration = true;
props2.model_name = true;
}
}
if(!valid9){
vErrors = note(vErrors,instancePath,"#/allOf/2/if","if",{failingKeyword: "then"});
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
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "image"});
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
let data9 = data.model_name;
if(typeof data9 !== "string"){
vErrors = note(vErrors,instancePath+"/model_name","#/properties/model_name/type","type",{type: "string"});
errors++;
}
if(!((data9 === "kling-v2-6") || (data9 === "kling-v3"))){
vErrors = note(vErrors,instancePath+"/model_name","#/properties/model_name/enum","enum",{allowedValues: ["kling-v2-6","kling-v3"]});
errors++;
}
}
if(data.image !== undefined){
let data10 = data.image;
if(typeof data10 === "string"){
if(!pattern3.test(data10)){
vErrors = note(vErrors,instancePath+"/image","#/properties/image/pattern","pattern",{pattern: "^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]|[A-Za-z0-9+/]{16})"});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/image","#/properties/image/type","type",{type: "string"});
errors++;
}
}
if(data.image_tail !== undefined){
let data11 = data.image_tail;
if(typeof data11 === "string"){
if(!pattern3.test(data11)){
vErrors = note(vErrors,instancePath+"/image_tail","#/properties/image_tail/pattern","pattern",{pattern: "^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]|[A-Za-z0-9+/]{16})"});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/image_tail","#/properties/image_tail/type","type",{type: "string"});
errors++;
}
}
if(data.prompt !== undefined){
let data12 = data.prompt;
if(typeof data12 === "string"){
if(func1(data12) > 2500){
vErrors = note(vErrors,instancePath+"/prompt","#/properties/prompt/maxLength","maxLength",{limit: 2500});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/prompt","#/properties/prompt/type","type",{type: "string"});
errors++;
}
}
if(data.element_list !== undefined){
let data13 = data.element_list;
if(Array.isArray(data13)){
if(data13.length > 7){
vErrors = note(vErrors,instancePath+"/element_list","#/properties/element_list/maxItems","maxItems",{limit: 7});
errors++;
}
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.element_id === undefined){
vErrors = note(vErrors,instancePath+"/element_list/" + i0,"#/properties/element_list/items/required","required",{missingProperty: "element_id"});
errors++;
}
if(data14.element_id !== undefined){
if(typeof data14.element_id !== "string"){
vErrors = note(vErrors,instancePath+"/element_list/" + i0+"/element_id","#/properties/element_list/items/properties/element_id/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/element_list/" + i0,"#/properties/element_list/items/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/element_list","#/properties/element_list/type","type",{type: "array"});
errors++;
}
}
if(data.negative_prompt !== undefined){
let data16 = data.negative_prompt;
if(typeof data16 === "string"){
if(func1(data16) > 2500){
vErrors = note(vErrors,instancePath+"/negative_prompt","#/properties/negative_prompt/maxLength","maxLength",{limit: 2500});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/negative_prompt","#/properties/negative_prompt/type","type",{type: "string"});
errors++;
}
}
if(data.sound !== undefined){
let data17 = data.sound;
if(typeof data17 !== "string"){
vErrors = note(vErrors,instancePath+"/sound","#/properties/sound/type","type",{type: "string"});
errors++;
}
if(!((data17 === "off") || (data17 === "on"))){
vErrors = note(vErrors,instancePath+"/sound","#/properties/sound/enum","enum",{allowedValues: ["off","on"]});
errors++;
}
}
if(data.voice_list !== undefined){
let data18 = data.voice_list;
if(Array.isArray(data18)){
if(data18.length > 2){
vErrors = note(vErrors,instancePath+"/voice_list","#/properties/voice_list/maxItems","maxItems",{limit: 2});
errors++;
}
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
let data19 = data18[i1];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.voice_id === undefined){
vErrors = note(vErrors,instancePath+"/voice_list/" + i1,"#/properties/voice_list/items/required","required",{missingProperty: "voice_id"});
errors++;
}
if(data19.voice_id !== undefined){
if(typeof data19.voice_id !== "string"){
vErrors = note(vErrors,instancePath+"/voice_list/" + i1+"/voice_id","#/properties/voice_list/items/properties/voice_id/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/voice_list/" + i1,"#/properties/voice_list/items/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/voice_list","#/properties/voice_list/type","type",{type: "array"});
errors++;
}
}
if(data.mode !== undefined){
let data21 = data.mode;
if(typeof data21 !== "string"){
vErrors = note(vErrors,instancePath+"/mode","#/properties/mode/type","type",{type: "string"});
errors++;
}
if(!((data21 === "std") || (data21 === "pro"))){
vErrors = note(vErrors,instancePath+"/mode","#/properties/mode/enum","enum",{allowedValues: ["std","pro"]});
errors++;
}
}
if(data.duration !== undefined){
let data22 = data.duration;
if(typeof data22 !== "string"){
vErrors = note(vErrors,instancePath+"/duration","#/properties/duration/type","type",{type: "string"});
errors++;
}
if(!(((((((((((((data22 === "5") || (data22 === "10")) || (data22 === "3")) || (data22 === "4")) || (data22 === "6")) || (data22 === "7")) || (data22 === "8")) || (data22 === "9")) || (data22 === "11")) || (data22 === "12")) || (data22 === "13")) || (data22 === "14")) || (data22 === "15"))){
vErrors = note(vErrors,instancePath+"/duration","#/properties/duration/enum","enum",{allowedValues: ["5","10","3","4","6","7","8","9","11","12","13","14","15"]});
errors++;
}
}
if(data.watermark_info !== undefined){
let data23 = data.watermark_info;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.enabled !== undefined){
if(typeof data23.enabled !== "boolean"){
vErrors = note(vErrors,instancePath+"/watermark_info/enabled","#/properties/watermark_info/properties/enabled/type","type",{type: "boolean"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/watermark_info","#/properties/watermark_info/type","type",{type: "object"});
errors++;
}
}
if(data.callback_url !== undefined){
if(typeof data.callback_url !== "string"){
vErrors = note(vErrors,instancePath+"/callback_url","#/properties/callback_url/type","type",{type: "string"});
errors++;
}
}
if(data.external_task_id !== undefined){
let data26 = data.external_task_id;
if(typeof data26 === "string"){
if(func1(data26) > 255){
vErrors = note(vErrors,instancePath+"/external_task_id","#/properties/external_task_id/maxLength","maxLength",{limit: 255});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/external_task_id","#/properties/external_task_id/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate77.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate77.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const validateKlingCreateLipSyncRequest = validate78;
const pattern50 = new RegExp("^[A-Za-z0-9+/]{16}", "u");
function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-lip-sync.request.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "input"});
errors++;
}
if(data.input !== undefined){
let data0 = data.input;
const _errs3 = errors;
const _errs4 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if(((data0.video_id === undefined) && (missing0 = "video_id")) || ((data0.video_url === undefined) && (missing0 = "video_url"))){
vErrors = note(vErrors);
errors++;
}
}
var valid1 = _errs4 === errors;
if(valid1){
vErrors = note(vErrors,instancePath+"/input","#/properties/input/not","not",{});
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
vErrors = note(vErrors,instancePath+"/input","#/properties/input/anyOf/0/required","required",{missingProperty: "video_id"});
errors++;
}
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
const _errs7 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.video_url === undefined){
vErrors = note(vErrors,instancePath+"/input","#/properties/input/anyOf/1/required","required",{missingProperty: "video_url"});
errors++;
}
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
vErrors = note(vErrors,instancePath+"/input","#/properties/input/anyOf","anyOf",{});
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
vErrors = note(vErrors);
errors++;
}
else {
if(data0.mode !== undefined){
if("text2video" !== data0.mode){
vErrors = note(vErrors);
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
vErrors = note(vErrors,instancePath+"/input","#/properties/input/allOf/0/then/required","required",{missingProperty: "text"});
errors++;
}
if(data0.voice_id === undefined){
vErrors = note(vErrors,instancePath+"/input","#/properties/input/allOf/0/then/required","required",{missingProperty: "voice_id"});
errors++;
}
}
var _valid1 = _errs12 === errors;
valid4 = _valid1;
}
if(!valid4){
vErrors = note(vErrors,instancePath+"/input","#/properties/input/allOf/0/if","if",{failingKeyword: "then"});
errors++;
}
const _errs14 = errors;
let valid6 = true;
const _errs15 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing2;
if((data0.mode === undefined) && (missing2 = "mode")){
vErrors = note(vErrors);
errors++;
}
else {
if(data0.mode !== undefined){
if("audio2video" !== data0.mode){
vErrors = note(vErrors);
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
vErrors = note(vErrors,instancePath+"/input","#/properties/input/allOf/1/then/required","required",{missingProperty: "audio_type"});
errors++;
}
}
var _valid2 = _errs17 === errors;
valid6 = _valid2;
}
if(!valid6){
vErrors = note(vErrors,instancePath+"/input","#/properties/input/allOf/1/if","if",{failingKeyword: "then"});
errors++;
}
const _errs19 = errors;
let valid8 = true;
const _errs20 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing3;
if((data0.audio_type === undefined) && (missing3 = "audio_type")){
vErrors = note(vErrors);
errors++;
}
else {
if(data0.audio_type !== undefined){
if("file" !== data0.audio_type){
vErrors = note(vErrors);
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
vErrors = note(vErrors,instancePath+"/input","#/properties/input/allOf/2/then/required","required",{missingProperty: "audio_file"});
errors++;
}
}
var _valid3 = _errs22 === errors;
valid8 = _valid3;
}
if(!valid8){
vErrors = note(vErrors,instancePath+"/input","#/properties/input/allOf/2/if","if",{failingKeyword: "then"});
errors++;
}
const _errs24 = errors;
let valid10 = true;
const _errs25 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing4;
if((data0.audio_type === undefined) && (missing4 = "audio_type")){
vErrors = note(vErrors);
errors++;
}
else {
if(data0.audio_type !== undefined){
if("url" !== data0.audio_type){
vErrors = note(vErrors);
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
vErrors = note(vErrors,instancePath+"/input","#/properties/input/allOf/3/then/required","required",{missingProperty: "audio_url"});
errors++;
}
}
var _valid4 = _errs27 === errors;
valid10 = _valid4;
}
if(!valid10){
vErrors = note(vErrors,instancePath+"/input","#/properties/input/allOf/3/if","if",{failingKeyword: "then"});
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.mode === undefined){
vErrors = note(vErrors,instancePath+"/input","#/properties/input/required","required",{missingProperty: "mode"});
errors++;
}
if(data0.video_id !== undefined){
if(typeof data0.video_id !== "string"){
vErrors = note(vErrors,instancePath+"/input/video_id","#/properties/input/properties/video_id/type","type",{type: "string"});
errors++;
}
}
if(data0.video_url !== undefined){
let data6 = data0.video_url;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
vErrors = note(vErrors,instancePath+"/input/video_url","#/properties/input/properties/video_url/pattern","pattern",{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]{1,255}(?:[/?#]|$)"});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/input/video_url","#/properties/input/properties/video_url/type","type",{type: "string"});
errors++;
}
}
if(data0.mode !== undefined){
let data7 = data0.mode;
if(typeof data7 !== "string"){
vErrors = note(vErrors,instancePath+"/input/mode","#/properties/input/properties/mode/type","type",{type: "string"});
errors++;
}
if(!((data7 === "text2video") || (data7 === "audio2video"))){
vErrors = note(vErrors,instancePath+"/input/mode","#/properties/input/properties/mode/enum","enum",{allowedValues: ["text2video","audio2video"]});
errors++;
}
}
if(data0.text !== undefined){
let data8 = data0.text;
if(typeof data8 === "string"){
if(func1(data8) > 120){
vErrors = note(vErrors,instancePath+"/input/text","#/properties/input/properties/text/maxLength","maxLength",{limit: 120});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/input/text","#/properties/input/properties/text/type","type",{type: "string"});
errors++;
}
}
if(data0.voice_id !== undefined){
if(typeof data0.voice_id !== "string"){
vErrors = note(vErrors,instancePath+"/input/voice_id","#/properties/input/properties/voice_id/type","type",{type: "string"});
errors++;
}
}
if(data0.voice_language !== undefined){
let data10 = data0.voice_language;
if(typeof data10 !== "string"){
vErrors = note(vErrors,instancePath+"/input/voice_language","#/properties/input/properties/voice_language/type","type",{type: "string"});
errors++;
}
if(!((data10 === "zh") || (data10 === "en"))){
vErrors = note(vErrors,instancePath+"/input/voice_language","#/properties/input/properties/voice_language/enum","enum",{allowedValues: ["zh","en"]});
errors++;
}
}
if(data0.voice_speed !== undefined){
let data11 = data0.voice_speed;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 2 || isNaN(data11)){
vErrors = note(vErrors,instancePath+"/input/voice_speed","#/properties/input/properties/voice_speed/maximum","maximum",{comparison: "<=", limit: 2});
errors++;
}
if(data11 < 0.8 || isNaN(data11)){
vErrors = note(vErrors,instancePath+"/input/voice_speed","#/properties/input/properties/voice_speed/minimum","minimum",{comparison: ">=", limit: 0.8});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/input/voice_speed","#/properties/input/properties/voice_speed/type","type",{type: "number"});
errors++;
}
}
if(data0.audio_type !== undefined){
let data12 = data0.audio_type;
if(typeof data12 !== "string"){
vErrors = note(vErrors,instancePath+"/input/audio_type","#/properties/input/properties/audio_type/type","type",{type: "string"});
errors++;
}
if(!((data12 === "file") || (data12 === "url"))){
vErrors = note(vErrors,instancePath+"/input/audio_type","#/properties/input/properties/audio_type/enum","enum",{allowedValues: ["file","url"]});
errors++;
}
}
if(data0.audio_file !== undefined){
let data13 = data0.audio_file;
if(typeof data13 === "string"){
if(!pattern50.test(data13)){
vErrors = note(vErrors,instancePath+"/input/audio_file","#/properties/input/properties/audio_file/pattern","pattern",{pattern: "^[A-Za-z0-9+/]{16}"});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/input/audio_file","#/properties/input/properties/audio_file/type","type",{type: "string"});
errors++;
}
}
if(data0.audio_url !== undefined){
let data14 = data0.audio_url;
if(typeof data14 === "string"){
if(!pattern4.test(data14)){
vErrors = note(vErrors,instancePath+"/input/audio_url","#/properties/input/properties/audio_url/pattern","pattern",{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]{1,255}(?:[/?#]|$)"});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/input/audio_url","#/properties/input/properties/audio_url/type","type",{type: "string"});
errors++;
}
}
if(data0.callback_url !== undefined){
if(typeof data0.callback_url !== "string"){
vErrors = note(vErrors,instancePath+"/input/callback_url","#/properties/input/properties/callback_url/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/input","#/properties/input/type","type",{type: "object"});
errors++;
}
}
if(data.callback_url !== undefined){
if(typeof data.callback_url !== "string"){
vErrors = note(vErrors,instancePath+"/callback_url","#/properties/callback_url/type","type",{type: "string"});
errors++;
}
}
if(data.external_task_id !== undefined){
let data17 = data.external_task_id;
if(typeof data17 === "string"){
if(func1(data17) > 255){
vErrors = note(vErrors,instancePath+"/external_task_id","#/properties/external_task_id/maxLength","maxLength",{limit: 255});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/external_task_id","#/properties/external_task_id/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}
export const validateKlingCreateOmniVideo30Request = validate79;
function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-omni-video-3-0.request.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
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
vErrors = note(vErrors);
errors++;
}
else {
if(data1.type !== undefined){
if("prompt" !== data1.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
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
vErrors = note(vErrors,instancePath+"/contents/" + i0,"#/allOf/0/properties/contents/items/then/required","required",{missingProperty: "text"});
errors++;
}
if(data1.text !== undefined){
let data3 = data1.text;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
vErrors = note(vErrors,instancePath+"/contents/" + i0+"/text","#/allOf/0/properties/contents/items/then/properties/text/pattern","pattern",{pattern: "\\S"});
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
vErrors = note(vErrors,instancePath+"/contents/" + i0,"#/allOf/0/properties/contents/items/if","if",{failingKeyword: "then"});
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
vErrors = note(vErrors);
errors++;
}
else {
if(data5.type !== undefined){
if("prompt" !== data5.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
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
vErrors = note(vErrors,instancePath+"/contents/" + i1+"/text","#/allOf/1/properties/contents/items/then/properties/text/maxLength","maxLength",{limit: 2500});
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
vErrors = note(vErrors,instancePath+"/contents/" + i1,"#/allOf/1/properties/contents/items/if","if",{failingKeyword: "then"});
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
vErrors = note(vErrors,instancePath+"/contents/" + i2,"#/allOf/2/properties/contents/contains/required","required",{missingProperty: "type"});
errors++;
}
if(data9.type !== undefined){
if("prompt" !== data9.type){
vErrors = note(vErrors,instancePath+"/contents/" + i2+"/type","#/allOf/2/properties/contents/contains/properties/type/const","const",{allowedValue: "prompt"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents/" + i2,"#/allOf/2/properties/contents/contains/type","type",{type: "object"});
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
vErrors = note(vErrors,instancePath+"/contents","#/allOf/2/properties/contents/contains","contains",{minContains: 0, maxContains: 1});
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
vErrors = note(vErrors);
errors++;
}
else {
if(data12.type !== undefined){
if("first_frame" !== data12.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
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
vErrors = note(vErrors,instancePath+"/contents/" + i3,"#/allOf/3/properties/contents/items/then/required","required",{missingProperty: "url"});
errors++;
}
if(data12.url !== undefined){
let data14 = data12.url;
if(typeof data14 === "string"){
if(!pattern5.test(data14)){
vErrors = note(vErrors,instancePath+"/contents/" + i3+"/url","#/allOf/3/properties/contents/items/then/properties/url/pattern","pattern",{pattern: "\\S"});
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
vErrors = note(vErrors,instancePath+"/contents/" + i3,"#/allOf/3/properties/contents/items/if","if",{failingKeyword: "then"});
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
vErrors = note(vErrors,instancePath+"/contents/" + i4,"#/allOf/4/properties/contents/contains/required","required",{missingProperty: "type"});
errors++;
}
if(data16.type !== undefined){
if("first_frame" !== data16.type){
vErrors = note(vErrors,instancePath+"/contents/" + i4+"/type","#/allOf/4/properties/contents/contains/properties/type/const","const",{allowedValue: "first_frame"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents/" + i4,"#/allOf/4/properties/contents/contains/type","type",{type: "object"});
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
vErrors = note(vErrors,instancePath+"/contents","#/allOf/4/properties/contents/contains","contains",{minContains: 0, maxContains: 1});
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
vErrors = note(vErrors);
errors++;
}
else {
if(data19.type !== undefined){
if("last_frame" !== data19.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
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
vErrors = note(vErrors,instancePath+"/contents/" + i5,"#/allOf/5/properties/contents/items/then/required","required",{missingProperty: "url"});
errors++;
}
if(data19.url !== undefined){
let data21 = data19.url;
if(typeof data21 === "string"){
if(!pattern5.test(data21)){
vErrors = note(vErrors,instancePath+"/contents/" + i5+"/url","#/allOf/5/properties/contents/items/then/properties/url/pattern","pattern",{pattern: "\\S"});
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
vErrors = note(vErrors,instancePath+"/contents/" + i5,"#/allOf/5/properties/contents/items/if","if",{failingKeyword: "then"});
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
vErrors = note(vErrors,instancePath+"/contents/" + i6,"#/allOf/6/properties/contents/contains/required","required",{missingProperty: "type"});
errors++;
}
if(data23.type !== undefined){
if("last_frame" !== data23.type){
vErrors = note(vErrors,instancePath+"/contents/" + i6+"/type","#/allOf/6/properties/contents/contains/properties/type/const","const",{allowedValue: "last_frame"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents/" + i6,"#/allOf/6/properties/contents/contains/type","type",{type: "object"});
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
vErrors = note(vErrors,instancePath+"/contents","#/allOf/6/properties/contents/contains","contains",{minContains: 0, maxContains: 1});
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
vErrors = note(vErrors);
errors++;
}
else {
if(data26.type !== undefined){
if("refer_image" !== data26.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
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
vErrors = note(vErrors,instancePath+"/contents/" + i7,"#/allOf/7/properties/contents/items/then/required","required",{missingProperty: "url"});
errors++;
}
if(data26.url !== undefined){
let data28 = data26.url;
if(typeof data28 === "string"){
if(!pattern5.test(data28)){
vErrors = note(vErrors,instancePath+"/contents/" + i7+"/url","#/allOf/7/properties/contents/items/then/properties/url/pattern","pattern",{pattern: "\\S"});
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
vErrors = note(vErrors,instancePath+"/contents/" + i7,"#/allOf/7/properties/contents/items/if","if",{failingKeyword: "then"});
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
vErrors = note(vErrors);
errors++;
}
else {
if(data30.type !== undefined){
if("feature_video" !== data30.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
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
vErrors = note(vErrors,instancePath+"/contents/" + i8,"#/allOf/8/properties/contents/items/then/required","required",{missingProperty: "url"});
errors++;
}
if(data30.url !== undefined){
let data32 = data30.url;
if(typeof data32 === "string"){
if(!pattern5.test(data32)){
vErrors = note(vErrors,instancePath+"/contents/" + i8+"/url","#/allOf/8/properties/contents/items/then/properties/url/pattern","pattern",{pattern: "\\S"});
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
vErrors = note(vErrors,instancePath+"/contents/" + i8,"#/allOf/8/properties/contents/items/if","if",{failingKeyword: "then"});
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
vErrors = note(vErrors);
errors++;
}
else {
if(data34.type !== undefined){
if("feature_video" !== data34.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
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
if(!pattern24.test(data36)){
vErrors = note(vErrors,instancePath+"/contents/" + i9+"/url","#/allOf/9/properties/contents/items/then/properties/url/pattern","pattern",{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://."});
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
vErrors = note(vErrors,instancePath+"/contents/" + i9,"#/allOf/9/properties/contents/items/if","if",{failingKeyword: "then"});
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
vErrors = note(vErrors);
errors++;
}
else {
if(data38.type !== undefined){
if("base_video" !== data38.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
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
vErrors = note(vErrors,instancePath+"/contents/" + i10,"#/allOf/10/properties/contents/items/then/required","required",{missingProperty: "url"});
errors++;
}
if(data38.url !== undefined){
let data40 = data38.url;
if(typeof data40 === "string"){
if(!pattern5.test(data40)){
vErrors = note(vErrors,instancePath+"/contents/" + i10+"/url","#/allOf/10/properties/contents/items/then/properties/url/pattern","pattern",{pattern: "\\S"});
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
vErrors = note(vErrors,instancePath+"/contents/" + i10,"#/allOf/10/properties/contents/items/if","if",{failingKeyword: "then"});
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
vErrors = note(vErrors);
errors++;
}
else {
if(data42.type !== undefined){
if("base_video" !== data42.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
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
if(!pattern24.test(data44)){
vErrors = note(vErrors,instancePath+"/contents/" + i11+"/url","#/allOf/11/properties/contents/items/then/properties/url/pattern","pattern",{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://."});
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
vErrors = note(vErrors,instancePath+"/contents/" + i11,"#/allOf/11/properties/contents/items/if","if",{failingKeyword: "then"});
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
vErrors = note(vErrors,instancePath+"/contents/" + i12,"#/allOf/12/properties/contents/contains/required","required",{missingProperty: "type"});
errors++;
}
if(data46.type !== undefined){
if("base_video" !== data46.type){
vErrors = note(vErrors,instancePath+"/contents/" + i12+"/type","#/allOf/12/properties/contents/contains/properties/type/const","const",{allowedValue: "base_video"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents/" + i12,"#/allOf/12/properties/contents/contains/type","type",{type: "object"});
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
vErrors = note(vErrors,instancePath+"/contents","#/allOf/12/properties/contents/contains","contains",{minContains: 0, maxContains: 1});
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
vErrors = note(vErrors);
errors++;
}
else {
if(data49.type !== undefined){
if("element" !== data49.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
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
vErrors = note(vErrors,instancePath+"/contents/" + i13,"#/allOf/13/properties/contents/items/then/required","required",{missingProperty: "element_id"});
errors++;
}
if(data49.element_id !== undefined){
let data51 = data49.element_id;
if(typeof data51 === "string"){
if(!pattern5.test(data51)){
vErrors = note(vErrors,instancePath+"/contents/" + i13+"/element_id","#/allOf/13/properties/contents/items/then/properties/element_id/pattern","pattern",{pattern: "\\S"});
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
vErrors = note(vErrors,instancePath+"/contents/" + i13,"#/allOf/13/properties/contents/items/if","if",{failingKeyword: "then"});
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
vErrors = note(vErrors);
errors++;
}
else {
if(data53.type !== undefined){
if("voice" !== data53.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
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
vErrors = note(vErrors,instancePath+"/contents/" + i14,"#/allOf/14/properties/contents/items/then/required","required",{missingProperty: "voice_id"});
errors++;
}
if(data53.voice_id !== undefined){
let data55 = data53.voice_id;
if(typeof data55 === "string"){
if(!pattern5.test(data55)){
vErrors = note(vErrors,instancePath+"/contents/" + i14+"/voice_id","#/allOf/14/properties/contents/items/then/properties/voice_id/pattern","pattern",{pattern: "\\S"});
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
vErrors = note(vErrors,instancePath+"/contents/" + i14,"#/allOf/14/properties/contents/items/if","if",{failingKeyword: "then"});
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
vErrors = note(vErrors);
errors++;
}
else {
if(data57.type !== undefined){
let data58 = data57.type;
if(!(((data58 === "first_frame") || (data58 === "last_frame")) || (data58 === "refer_image"))){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
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
if(!pattern30.test(data59)){
vErrors = note(vErrors,instancePath+"/contents/" + i15+"/url","#/allOf/15/properties/contents/items/then/properties/url/pattern","pattern",{pattern: "^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]|data:|[A-Za-z0-9+/]{16})"});
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
vErrors = note(vErrors,instancePath+"/contents/" + i15,"#/allOf/15/properties/contents/items/if","if",{failingKeyword: "then"});
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.settings !== undefined){
let data60 = data.settings;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.resolution !== undefined){
let data61 = data60.resolution;
if(!(((data61 === "720p") || (data61 === "1080p")) || (data61 === "4k"))){
vErrors = note(vErrors,instancePath+"/settings/resolution","#/allOf/16/properties/settings/properties/resolution/enum","enum",{allowedValues: ["720p","1080p","4k"]});
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.settings !== undefined){
let data62 = data.settings;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.aspect_ratio !== undefined){
let data63 = data62.aspect_ratio;
if(!(((data63 === "16:9") || (data63 === "9:16")) || (data63 === "1:1"))){
vErrors = note(vErrors,instancePath+"/settings/aspect_ratio","#/allOf/17/properties/settings/properties/aspect_ratio/enum","enum",{allowedValues: ["16:9","9:16","1:1"]});
errors++;
}
}
}
}
}
const _errs140 = errors;
let valid89 = true;
const _errs141 = errors;
const _errs142 = errors;
const _errs143 = errors;
const _errs144 = errors;
let valid91 = false;
const _errs145 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing12;
if((data.contents === undefined) && (missing12 = "contents")){
vErrors = note(vErrors);
errors++;
}
else {
if(data.contents !== undefined){
let data64 = data.contents;
if(Array.isArray(data64)){
const _errs147 = errors;
const len16 = data64.length;
for(let i16=0; i16<len16; i16++){
let data65 = data64[i16];
const _errs148 = errors;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
let missing13;
if((data65.type === undefined) && (missing13 = "type")){
vErrors = note(vErrors);
errors++;
}
else {
if(data65.type !== undefined){
if("first_frame" !== data65.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
var valid93 = _errs148 === errors;
if(valid93){
break;
}
}
if(!valid93){
vErrors = note(vErrors);
errors++;
}
else {
errors = _errs147;
if(vErrors !== null){
if(_errs147){
vErrors.length = _errs147;
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
var _valid17 = _errs145 === errors;
valid91 = valid91 || _valid17;
if(_valid17){
var props12 = {};
props12.contents = true;
}
const _errs150 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing14;
if((data.contents === undefined) && (missing14 = "contents")){
vErrors = note(vErrors);
errors++;
}
else {
if(data.contents !== undefined){
let data67 = data.contents;
if(Array.isArray(data67)){
const _errs152 = errors;
const len17 = data67.length;
for(let i17=0; i17<len17; i17++){
let data68 = data67[i17];
const _errs153 = errors;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
let missing15;
if((data68.type === undefined) && (missing15 = "type")){
vErrors = note(vErrors);
errors++;
}
else {
if(data68.type !== undefined){
if("base_video" !== data68.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
var valid96 = _errs153 === errors;
if(valid96){
break;
}
}
if(!valid96){
vErrors = note(vErrors);
errors++;
}
else {
errors = _errs152;
if(vErrors !== null){
if(_errs152){
vErrors.length = _errs152;
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
var _valid17 = _errs150 === errors;
valid91 = valid91 || _valid17;
if(_valid17){
if(props12 !== true){
props12 = props12 || {};
props12.contents = true;
}
}
if(!valid91){
vErrors = note(vErrors);
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
var valid90 = _errs143 === errors;
if(valid90){
vErrors = note(vErrors);
errors++;
}
else {
errors = _errs142;
if(vErrors !== null){
if(_errs142){
vErrors.length = _errs142;
}
else {
vErrors = null;
}
}
}
var _valid16 = _errs141 === errors;
errors = _errs140;
if(vErrors !== null){
if(_errs140){
vErrors.length = _errs140;
}
else {
vErrors = null;
}
}
if(_valid16){
const _errs155 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.settings === undefined){
vErrors = note(vErrors,instancePath,"#/allOf/18/then/required","required",{missingProperty: "settings"});
errors++;
}
if(data.settings !== undefined){
let data70 = data.settings;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.aspect_ratio === undefined){
vErrors = note(vErrors,instancePath+"/settings","#/allOf/18/then/properties/settings/required","required",{missingProperty: "aspect_ratio"});
errors++;
}
}
}
}
var _valid16 = _errs155 === errors;
valid89 = _valid16;
if(valid89){
var props13 = {};
props13.settings = true;
}
}
if(!valid89){
vErrors = note(vErrors,instancePath,"#/allOf/18/if","if",{failingKeyword: "then"});
errors++;
}
if(props13 !== true){
props13 = props13 || {};
props13.settings = true;
props13.contents = true;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.settings !== undefined){
let data71 = data.settings;
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
if(data71.audio !== undefined){
let data72 = data71.audio;
if(!((data72 === "native") || (data72 === "off"))){
vErrors = note(vErrors,instancePath+"/settings/audio","#/allOf/19/properties/settings/properties/audio/enum","enum",{allowedValues: ["native","off"]});
errors++;
}
}
}
}
}
if(props13 !== true){
props13 = props13 || {};
props13.settings = true;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "contents"});
errors++;
}
if(props13 !== true){
props13 = props13 || {};
props13.contents = true;
props13.settings = true;
props13.options = true;
}
if(data.contents !== undefined){
let data73 = data.contents;
if(Array.isArray(data73)){
if(data73.length < 1){
vErrors = note(vErrors,instancePath+"/contents","#/properties/contents/minItems","minItems",{limit: 1});
errors++;
}
const len18 = data73.length;
for(let i18=0; i18<len18; i18++){
let data74 = data73[i18];
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(data74.type === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i18,"#/properties/contents/items/required","required",{missingProperty: "type"});
errors++;
}
if(data74.type !== undefined){
let data75 = data74.type;
if(typeof data75 !== "string"){
vErrors = note(vErrors,instancePath+"/contents/" + i18+"/type","#/properties/contents/items/properties/type/type","type",{type: "string"});
errors++;
}
if(!((((((((data75 === "prompt") || (data75 === "first_frame")) || (data75 === "last_frame")) || (data75 === "refer_image")) || (data75 === "feature_video")) || (data75 === "base_video")) || (data75 === "element")) || (data75 === "voice"))){
vErrors = note(vErrors,instancePath+"/contents/" + i18+"/type","#/properties/contents/items/properties/type/enum","enum",{allowedValues: ["prompt","first_frame","last_frame","refer_image","feature_video","base_video","element","voice"]});
errors++;
}
}
if(data74.text !== undefined){
if(typeof data74.text !== "string"){
vErrors = note(vErrors,instancePath+"/contents/" + i18+"/text","#/properties/contents/items/properties/text/type","type",{type: "string"});
errors++;
}
}
if(data74.url !== undefined){
if(typeof data74.url !== "string"){
vErrors = note(vErrors,instancePath+"/contents/" + i18+"/url","#/properties/contents/items/properties/url/type","type",{type: "string"});
errors++;
}
}
if(data74.id !== undefined){
if(typeof data74.id !== "string"){
vErrors = note(vErrors,instancePath+"/contents/" + i18+"/id","#/properties/contents/items/properties/id/type","type",{type: "string"});
errors++;
}
}
if(data74.voice_id !== undefined){
if(typeof data74.voice_id !== "string"){
vErrors = note(vErrors,instancePath+"/contents/" + i18+"/voice_id","#/properties/contents/items/properties/voice_id/type","type",{type: "string"});
errors++;
}
}
if(data74.element_id !== undefined){
let data80 = data74.element_id;
if((typeof data80 !== "string") && (!(((typeof data80 == "number") && (!(data80 % 1) && !isNaN(data80))) && (isFinite(data80))))){
vErrors = note(vErrors,instancePath+"/contents/" + i18+"/element_id","#/properties/contents/items/properties/element_id/type","type",{type: ["string","integer"]});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents/" + i18,"#/properties/contents/items/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents","#/properties/contents/type","type",{type: "array"});
errors++;
}
}
if(data.settings !== undefined){
let data81 = data.settings;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
if(data81.audio !== undefined){
let data82 = data81.audio;
if(typeof data82 !== "string"){
vErrors = note(vErrors,instancePath+"/settings/audio","#/properties/settings/properties/audio/type","type",{type: "string"});
errors++;
}
if(!(((data82 === "native") || (data82 === "original")) || (data82 === "off"))){
vErrors = note(vErrors,instancePath+"/settings/audio","#/properties/settings/properties/audio/enum","enum",{allowedValues: ["native","original","off"]});
errors++;
}
}
if(data81.resolution !== undefined){
let data83 = data81.resolution;
if(typeof data83 !== "string"){
vErrors = note(vErrors,instancePath+"/settings/resolution","#/properties/settings/properties/resolution/type","type",{type: "string"});
errors++;
}
if(!((((data83 === "480p") || (data83 === "720p")) || (data83 === "1080p")) || (data83 === "4k"))){
vErrors = note(vErrors,instancePath+"/settings/resolution","#/properties/settings/properties/resolution/enum","enum",{allowedValues: ["480p","720p","1080p","4k"]});
errors++;
}
}
if(data81.aspect_ratio !== undefined){
if(typeof data81.aspect_ratio !== "string"){
vErrors = note(vErrors,instancePath+"/settings/aspect_ratio","#/properties/settings/properties/aspect_ratio/type","type",{type: "string"});
errors++;
}
}
if(data81.duration !== undefined){
let data85 = data81.duration;
if(!(((typeof data85 == "number") && (!(data85 % 1) && !isNaN(data85))) && (isFinite(data85)))){
vErrors = note(vErrors,instancePath+"/settings/duration","#/properties/settings/properties/duration/type","type",{type: "integer"});
errors++;
}
}
if(data81.seed !== undefined){
let data86 = data81.seed;
if(!(((typeof data86 == "number") && (!(data86 % 1) && !isNaN(data86))) && (isFinite(data86)))){
vErrors = note(vErrors,instancePath+"/settings/seed","#/properties/settings/properties/seed/type","type",{type: "integer"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/settings","#/properties/settings/type","type",{type: "object"});
errors++;
}
}
if(data.options !== undefined){
let data87 = data.options;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if(data87.callback_url !== undefined){
if(typeof data87.callback_url !== "string"){
vErrors = note(vErrors,instancePath+"/options/callback_url","#/properties/options/properties/callback_url/type","type",{type: "string"});
errors++;
}
}
if(data87.external_task_id !== undefined){
let data89 = data87.external_task_id;
if(typeof data89 === "string"){
if(func1(data89) > 255){
vErrors = note(vErrors,instancePath+"/options/external_task_id","#/properties/options/properties/external_task_id/maxLength","maxLength",{limit: 255});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/options/external_task_id","#/properties/options/properties/external_task_id/type","type",{type: "string"});
errors++;
}
}
if(data87.watermark_info !== undefined){
let data90 = data87.watermark_info;
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
if(data90.enabled !== undefined){
if(typeof data90.enabled !== "boolean"){
vErrors = note(vErrors,instancePath+"/options/watermark_info/enabled","#/properties/options/properties/watermark_info/properties/enabled/type","type",{type: "boolean"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/options/watermark_info","#/properties/options/properties/watermark_info/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/options","#/properties/options/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate79.errors = vErrors;
evaluated0.props = props13;
return errors === 0;
}
validate79.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const validateKlingCreateOmniVideo40FlashRequest = validate80;
function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
vErrors = note(vErrors);
errors++;
}
else {
if(data1.type !== undefined){
if("prompt" !== data1.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
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
vErrors = note(vErrors,instancePath+"/contents/" + i0,"#/allOf/0/properties/contents/items/then/required","required",{missingProperty: "text"});
errors++;
}
if(data1.text !== undefined){
let data3 = data1.text;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
vErrors = note(vErrors,instancePath+"/contents/" + i0+"/text","#/allOf/0/properties/contents/items/then/properties/text/pattern","pattern",{pattern: "\\S"});
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
vErrors = note(vErrors,instancePath+"/contents/" + i0,"#/allOf/0/properties/contents/items/if","if",{failingKeyword: "then"});
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
vErrors = note(vErrors);
errors++;
}
else {
if(data5.type !== undefined){
if("prompt" !== data5.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
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
vErrors = note(vErrors,instancePath+"/contents/" + i1+"/text","#/allOf/1/properties/contents/items/then/properties/text/maxLength","maxLength",{limit: 2500});
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
vErrors = note(vErrors,instancePath+"/contents/" + i1,"#/allOf/1/properties/contents/items/if","if",{failingKeyword: "then"});
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
vErrors = note(vErrors,instancePath+"/contents/" + i2,"#/allOf/2/properties/contents/contains/required","required",{missingProperty: "type"});
errors++;
}
if(data9.type !== undefined){
if("prompt" !== data9.type){
vErrors = note(vErrors,instancePath+"/contents/" + i2+"/type","#/allOf/2/properties/contents/contains/properties/type/const","const",{allowedValue: "prompt"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents/" + i2,"#/allOf/2/properties/contents/contains/type","type",{type: "object"});
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
vErrors = note(vErrors,instancePath+"/contents","#/allOf/2/properties/contents/contains","contains",{minContains: 0, maxContains: 1});
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
vErrors = note(vErrors);
errors++;
}
else {
if(data12.type !== undefined){
if("first_frame" !== data12.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
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
vErrors = note(vErrors,instancePath+"/contents/" + i3,"#/allOf/3/properties/contents/items/then/required","required",{missingProperty: "url"});
errors++;
}
if(data12.url !== undefined){
let data14 = data12.url;
if(typeof data14 === "string"){
if(!pattern5.test(data14)){
vErrors = note(vErrors,instancePath+"/contents/" + i3+"/url","#/allOf/3/properties/contents/items/then/properties/url/pattern","pattern",{pattern: "\\S"});
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
vErrors = note(vErrors,instancePath+"/contents/" + i3,"#/allOf/3/properties/contents/items/if","if",{failingKeyword: "then"});
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
vErrors = note(vErrors);
errors++;
}
else {
if(data16.type !== undefined){
if("first_frame" !== data16.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
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
vErrors = note(vErrors,instancePath+"/contents/" + i4,"#/allOf/4/properties/contents/items/then/required","required",{missingProperty: "id"});
errors++;
}
if(data16.id !== undefined){
let data18 = data16.id;
if(typeof data18 === "string"){
if(!pattern5.test(data18)){
vErrors = note(vErrors,instancePath+"/contents/" + i4+"/id","#/allOf/4/properties/contents/items/then/properties/id/pattern","pattern",{pattern: "\\S"});
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
vErrors = note(vErrors,instancePath+"/contents/" + i4,"#/allOf/4/properties/contents/items/if","if",{failingKeyword: "then"});
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
vErrors = note(vErrors,instancePath+"/contents/" + i5,"#/allOf/5/properties/contents/contains/required","required",{missingProperty: "type"});
errors++;
}
if(data20.type !== undefined){
if("first_frame" !== data20.type){
vErrors = note(vErrors,instancePath+"/contents/" + i5+"/type","#/allOf/5/properties/contents/contains/properties/type/const","const",{allowedValue: "first_frame"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents/" + i5,"#/allOf/5/properties/contents/contains/type","type",{type: "object"});
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
vErrors = note(vErrors,instancePath+"/contents","#/allOf/5/properties/contents/contains","contains",{minContains: 0, maxContains: 1});
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
vErrors = note(vErrors);
errors++;
}
else {
if(data23.type !== undefined){
if("middle_frame" !== data23.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
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
vErrors = note(vErrors,instancePath+"/contents/" + i6,"#/allOf/6/properties/contents/items/then/required","required",{missingProperty: "url"});
errors++;
}
if(data23.url !== undefined){
let data25 = data23.url;
if(typeof data25 === "string"){
if(!pattern5.test(data25)){
vErrors = note(vErrors,instancePath+"/contents/" + i6+"/url","#/allOf/6/properties/contents/items/then/properties/url/pattern","pattern",{pattern: "\\S"});
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
vErrors = note(vErrors,instancePath+"/contents/" + i6,"#/allOf/6/properties/contents/items/if","if",{failingKeyword: "then"});
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
vErrors = note(vErrors);
errors++;
}
else {
if(data27.type !== undefined){
if("middle_frame" !== data27.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
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
vErrors = note(vErrors,instancePath+"/contents/" + i7,"#/allOf/7/properties/contents/items/then/required","required",{missingProperty: "id"});
errors++;
}
if(data27.id !== undefined){
let data29 = data27.id;
if(typeof data29 === "string"){
if(!pattern5.test(data29)){
vErrors = note(vErrors,instancePath+"/contents/" + i7+"/id","#/allOf/7/properties/contents/items/then/properties/id/pattern","pattern",{pattern: "\\S"});
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
vErrors = note(vErrors,instancePath+"/contents/" + i7,"#/allOf/7/properties/contents/items/if","if",{failingKeyword: "then"});
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
vErrors = note(vErrors);
errors++;
}
else {
if(data31.type !== undefined){
if("last_frame" !== data31.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
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
vErrors = note(vErrors,instancePath+"/contents/" + i8,"#/allOf/8/properties/contents/items/then/required","required",{missingProperty: "url"});
errors++;
}
if(data31.url !== undefined){
let data33 = data31.url;
if(typeof data33 === "string"){
if(!pattern5.test(data33)){
vErrors = note(vErrors,instancePath+"/contents/" + i8+"/url","#/allOf/8/properties/contents/items/then/properties/url/pattern","pattern",{pattern: "\\S"});
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
vErrors = note(vErrors,instancePath+"/contents/" + i8,"#/allOf/8/properties/contents/items/if","if",{failingKeyword: "then"});
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
vErrors = note(vErrors);
errors++;
}
else {
if(data35.type !== undefined){
if("last_frame" !== data35.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
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
vErrors = note(vErrors,instancePath+"/contents/" + i9,"#/allOf/9/properties/contents/items/then/required","required",{missingProperty: "id"});
errors++;
}
if(data35.id !== undefined){
let data37 = data35.id;
if(typeof data37 === "string"){
if(!pattern5.test(data37)){
vErrors = note(vErrors,instancePath+"/contents/" + i9+"/id","#/allOf/9/properties/contents/items/then/properties/id/pattern","pattern",{pattern: "\\S"});
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
vErrors = note(vErrors,instancePath+"/contents/" + i9,"#/allOf/9/properties/contents/items/if","if",{failingKeyword: "then"});
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
vErrors = note(vErrors,instancePath+"/contents/" + i10,"#/allOf/10/properties/contents/contains/required","required",{missingProperty: "type"});
errors++;
}
if(data39.type !== undefined){
if("last_frame" !== data39.type){
vErrors = note(vErrors,instancePath+"/contents/" + i10+"/type","#/allOf/10/properties/contents/contains/properties/type/const","const",{allowedValue: "last_frame"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents/" + i10,"#/allOf/10/properties/contents/contains/type","type",{type: "object"});
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
vErrors = note(vErrors,instancePath+"/contents","#/allOf/10/properties/contents/contains","contains",{minContains: 0, maxContains: 1});
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
vErrors = note(vErrors);
errors++;
}
else {
if(data42.type !== undefined){
if("refer_image" !== data42.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
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
vErrors = note(vErrors,instancePath+"/contents/" + i11,"#/allOf/11/properties/contents/items/then/required","required",{missingProperty: "url"});
errors++;
}
if(data42.url !== undefined){
let data44 = data42.url;
if(typeof data44 === "string"){
if(!pattern5.test(data44)){
vErrors = note(vErrors,instancePath+"/contents/" + i11+"/url","#/allOf/11/properties/contents/items/then/properties/url/pattern","pattern",{pattern: "\\S"});
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
vErrors = note(vErrors,instancePath+"/contents/" + i11,"#/allOf/11/properties/contents/items/if","if",{failingKeyword: "then"});
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
vErrors = note(vErrors);
errors++;
}
else {
if(data46.type !== undefined){
if("refer_image" !== data46.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
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
vErrors = note(vErrors,instancePath+"/contents/" + i12,"#/allOf/12/properties/contents/items/then/required","required",{missingProperty: "id"});
errors++;
}
if(data46.id !== undefined){
let data48 = data46.id;
if(typeof data48 === "string"){
if(!pattern5.test(data48)){
vErrors = note(vErrors,instancePath+"/contents/" + i12+"/id","#/allOf/12/properties/contents/items/then/properties/id/pattern","pattern",{pattern: "\\S"});
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
vErrors = note(vErrors,instancePath+"/contents/" + i12,"#/allOf/12/properties/contents/items/if","if",{failingKeyword: "then"});
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
const len13 = data49.length;
for(let i13=0; i13<len13; i13++){
let data50 = data49[i13];
const _errs112 = errors;
let valid73 = true;
const _errs113 = errors;
if(errors === _errs113){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing10;
if((data50.type === undefined) && (missing10 = "type")){
vErrors = note(vErrors);
errors++;
}
else {
if(data50.type !== undefined){
if("feature_video" !== data50.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
errors++;
}
}
var _valid13 = _errs113 === errors;
errors = _errs112;
if(vErrors !== null){
if(_errs112){
vErrors.length = _errs112;
}
else {
vErrors = null;
}
}
if(_valid13){
const _errs116 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.url === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i13,"#/allOf/13/properties/contents/items/then/required","required",{missingProperty: "url"});
errors++;
}
if(data50.url !== undefined){
let data52 = data50.url;
if(typeof data52 === "string"){
if(!pattern5.test(data52)){
vErrors = note(vErrors,instancePath+"/contents/" + i13+"/url","#/allOf/13/properties/contents/items/then/properties/url/pattern","pattern",{pattern: "\\S"});
errors++;
}
}
}
}
var _valid13 = _errs116 === errors;
valid73 = _valid13;
if(valid73){
var props10 = {};
props10.url = true;
props10.type = true;
}
}
if(!valid73){
vErrors = note(vErrors,instancePath+"/contents/" + i13,"#/allOf/13/properties/contents/items/if","if",{failingKeyword: "then"});
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data53 = data.contents;
if(Array.isArray(data53)){
const len14 = data53.length;
for(let i14=0; i14<len14; i14++){
let data54 = data53[i14];
const _errs121 = errors;
let valid79 = true;
const _errs122 = errors;
if(errors === _errs122){
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
let missing11;
if((data54.type === undefined) && (missing11 = "type")){
vErrors = note(vErrors);
errors++;
}
else {
if(data54.type !== undefined){
if("feature_video" !== data54.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
errors++;
}
}
var _valid14 = _errs122 === errors;
errors = _errs121;
if(vErrors !== null){
if(_errs121){
vErrors.length = _errs121;
}
else {
vErrors = null;
}
}
if(_valid14){
const _errs125 = errors;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.url !== undefined){
let data56 = data54.url;
if(typeof data56 === "string"){
if(!pattern24.test(data56)){
vErrors = note(vErrors,instancePath+"/contents/" + i14+"/url","#/allOf/14/properties/contents/items/then/properties/url/pattern","pattern",{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://."});
errors++;
}
}
}
}
var _valid14 = _errs125 === errors;
valid79 = _valid14;
if(valid79){
var props11 = {};
props11.url = true;
props11.type = true;
}
}
if(!valid79){
vErrors = note(vErrors,instancePath+"/contents/" + i14,"#/allOf/14/properties/contents/items/if","if",{failingKeyword: "then"});
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data57 = data.contents;
if(Array.isArray(data57)){
const len15 = data57.length;
for(let i15=0; i15<len15; i15++){
let data58 = data57[i15];
const _errs130 = errors;
let valid85 = true;
const _errs131 = errors;
if(errors === _errs131){
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
let missing12;
if((data58.type === undefined) && (missing12 = "type")){
vErrors = note(vErrors);
errors++;
}
else {
if(data58.type !== undefined){
if("feature_video" !== data58.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
errors++;
}
}
var _valid15 = _errs131 === errors;
errors = _errs130;
if(vErrors !== null){
if(_errs130){
vErrors.length = _errs130;
}
else {
vErrors = null;
}
}
if(_valid15){
const _errs134 = errors;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.id === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i15,"#/allOf/15/properties/contents/items/then/required","required",{missingProperty: "id"});
errors++;
}
if(data58.id !== undefined){
let data60 = data58.id;
if(typeof data60 === "string"){
if(!pattern5.test(data60)){
vErrors = note(vErrors,instancePath+"/contents/" + i15+"/id","#/allOf/15/properties/contents/items/then/properties/id/pattern","pattern",{pattern: "\\S"});
errors++;
}
}
}
}
var _valid15 = _errs134 === errors;
valid85 = _valid15;
if(valid85){
var props12 = {};
props12.id = true;
props12.type = true;
}
}
if(!valid85){
vErrors = note(vErrors,instancePath+"/contents/" + i15,"#/allOf/15/properties/contents/items/if","if",{failingKeyword: "then"});
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data61 = data.contents;
if(Array.isArray(data61)){
const len16 = data61.length;
for(let i16=0; i16<len16; i16++){
let data62 = data61[i16];
const _errs139 = errors;
let valid91 = true;
const _errs140 = errors;
if(errors === _errs140){
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
let missing13;
if((data62.type === undefined) && (missing13 = "type")){
vErrors = note(vErrors);
errors++;
}
else {
if(data62.type !== undefined){
if("base_video" !== data62.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
errors++;
}
}
var _valid16 = _errs140 === errors;
errors = _errs139;
if(vErrors !== null){
if(_errs139){
vErrors.length = _errs139;
}
else {
vErrors = null;
}
}
if(_valid16){
const _errs143 = errors;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.url === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i16,"#/allOf/16/properties/contents/items/then/required","required",{missingProperty: "url"});
errors++;
}
if(data62.url !== undefined){
let data64 = data62.url;
if(typeof data64 === "string"){
if(!pattern5.test(data64)){
vErrors = note(vErrors,instancePath+"/contents/" + i16+"/url","#/allOf/16/properties/contents/items/then/properties/url/pattern","pattern",{pattern: "\\S"});
errors++;
}
}
}
}
var _valid16 = _errs143 === errors;
valid91 = _valid16;
if(valid91){
var props13 = {};
props13.url = true;
props13.type = true;
}
}
if(!valid91){
vErrors = note(vErrors,instancePath+"/contents/" + i16,"#/allOf/16/properties/contents/items/if","if",{failingKeyword: "then"});
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data65 = data.contents;
if(Array.isArray(data65)){
const len17 = data65.length;
for(let i17=0; i17<len17; i17++){
let data66 = data65[i17];
const _errs148 = errors;
let valid97 = true;
const _errs149 = errors;
if(errors === _errs149){
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
let missing14;
if((data66.type === undefined) && (missing14 = "type")){
vErrors = note(vErrors);
errors++;
}
else {
if(data66.type !== undefined){
if("base_video" !== data66.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
errors++;
}
}
var _valid17 = _errs149 === errors;
errors = _errs148;
if(vErrors !== null){
if(_errs148){
vErrors.length = _errs148;
}
else {
vErrors = null;
}
}
if(_valid17){
const _errs152 = errors;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.url !== undefined){
let data68 = data66.url;
if(typeof data68 === "string"){
if(!pattern24.test(data68)){
vErrors = note(vErrors,instancePath+"/contents/" + i17+"/url","#/allOf/17/properties/contents/items/then/properties/url/pattern","pattern",{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://."});
errors++;
}
}
}
}
var _valid17 = _errs152 === errors;
valid97 = _valid17;
if(valid97){
var props14 = {};
props14.url = true;
props14.type = true;
}
}
if(!valid97){
vErrors = note(vErrors,instancePath+"/contents/" + i17,"#/allOf/17/properties/contents/items/if","if",{failingKeyword: "then"});
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data69 = data.contents;
if(Array.isArray(data69)){
const len18 = data69.length;
for(let i18=0; i18<len18; i18++){
let data70 = data69[i18];
const _errs157 = errors;
let valid103 = true;
const _errs158 = errors;
if(errors === _errs158){
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
let missing15;
if((data70.type === undefined) && (missing15 = "type")){
vErrors = note(vErrors);
errors++;
}
else {
if(data70.type !== undefined){
if("base_video" !== data70.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
errors++;
}
}
var _valid18 = _errs158 === errors;
errors = _errs157;
if(vErrors !== null){
if(_errs157){
vErrors.length = _errs157;
}
else {
vErrors = null;
}
}
if(_valid18){
const _errs161 = errors;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.id === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i18,"#/allOf/18/properties/contents/items/then/required","required",{missingProperty: "id"});
errors++;
}
if(data70.id !== undefined){
let data72 = data70.id;
if(typeof data72 === "string"){
if(!pattern5.test(data72)){
vErrors = note(vErrors,instancePath+"/contents/" + i18+"/id","#/allOf/18/properties/contents/items/then/properties/id/pattern","pattern",{pattern: "\\S"});
errors++;
}
}
}
}
var _valid18 = _errs161 === errors;
valid103 = _valid18;
if(valid103){
var props15 = {};
props15.id = true;
props15.type = true;
}
}
if(!valid103){
vErrors = note(vErrors,instancePath+"/contents/" + i18,"#/allOf/18/properties/contents/items/if","if",{failingKeyword: "then"});
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data73 = data.contents;
if(Array.isArray(data73)){
const _errs165 = errors;
const len19 = data73.length;
let valid107 = true;
if(data73.length > 0){
let count3 = 0;
for(let i19=0; i19<len19; i19++){
let data74 = data73[i19];
const _errs166 = errors;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(data74.type === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i19,"#/allOf/19/properties/contents/contains/required","required",{missingProperty: "type"});
errors++;
}
if(data74.type !== undefined){
if("base_video" !== data74.type){
vErrors = note(vErrors,instancePath+"/contents/" + i19+"/type","#/allOf/19/properties/contents/contains/properties/type/const","const",{allowedValue: "base_video"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents/" + i19,"#/allOf/19/properties/contents/contains/type","type",{type: "object"});
errors++;
}
var _valid19 = _errs166 === errors;
if(_valid19){
count3++;
if(count3 > 1){
valid107 = false;
break;
}
if(count3 >= 0){
valid107 = true;
}
}
}
}
if(!valid107){
vErrors = note(vErrors,instancePath+"/contents","#/allOf/19/properties/contents/contains","contains",{minContains: 0, maxContains: 1});
errors++;
}
else {
errors = _errs165;
if(vErrors !== null){
if(_errs165){
vErrors.length = _errs165;
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
let data76 = data.contents;
if(Array.isArray(data76)){
const len20 = data76.length;
for(let i20=0; i20<len20; i20++){
let data77 = data76[i20];
const _errs172 = errors;
let valid112 = true;
const _errs173 = errors;
if(errors === _errs173){
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
let missing16;
if((data77.type === undefined) && (missing16 = "type")){
vErrors = note(vErrors);
errors++;
}
else {
if(data77.type !== undefined){
if("element" !== data77.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
errors++;
}
}
var _valid20 = _errs173 === errors;
errors = _errs172;
if(vErrors !== null){
if(_errs172){
vErrors.length = _errs172;
}
else {
vErrors = null;
}
}
if(_valid20){
const _errs176 = errors;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
if(data77.element_id === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i20,"#/allOf/20/properties/contents/items/then/required","required",{missingProperty: "element_id"});
errors++;
}
if(data77.element_id !== undefined){
let data79 = data77.element_id;
if(typeof data79 === "string"){
if(!pattern5.test(data79)){
vErrors = note(vErrors,instancePath+"/contents/" + i20+"/element_id","#/allOf/20/properties/contents/items/then/properties/element_id/pattern","pattern",{pattern: "\\S"});
errors++;
}
}
}
}
var _valid20 = _errs176 === errors;
valid112 = _valid20;
if(valid112){
var props16 = {};
props16.element_id = true;
props16.type = true;
}
}
if(!valid112){
vErrors = note(vErrors,instancePath+"/contents/" + i20,"#/allOf/20/properties/contents/items/if","if",{failingKeyword: "then"});
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data80 = data.contents;
if(Array.isArray(data80)){
const len21 = data80.length;
for(let i21=0; i21<len21; i21++){
let data81 = data80[i21];
const _errs181 = errors;
let valid118 = true;
const _errs182 = errors;
if(errors === _errs182){
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
let missing17;
if((data81.type === undefined) && (missing17 = "type")){
vErrors = note(vErrors);
errors++;
}
else {
if(data81.type !== undefined){
if("element" !== data81.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
errors++;
}
}
var _valid21 = _errs182 === errors;
errors = _errs181;
if(vErrors !== null){
if(_errs181){
vErrors.length = _errs181;
}
else {
vErrors = null;
}
}
if(_valid21){
const _errs185 = errors;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
if(data81.id === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i21,"#/allOf/21/properties/contents/items/then/required","required",{missingProperty: "id"});
errors++;
}
if(data81.id !== undefined){
let data83 = data81.id;
if(typeof data83 === "string"){
if(!pattern5.test(data83)){
vErrors = note(vErrors,instancePath+"/contents/" + i21+"/id","#/allOf/21/properties/contents/items/then/properties/id/pattern","pattern",{pattern: "\\S"});
errors++;
}
}
}
}
var _valid21 = _errs185 === errors;
valid118 = _valid21;
if(valid118){
var props17 = {};
props17.id = true;
props17.type = true;
}
}
if(!valid118){
vErrors = note(vErrors,instancePath+"/contents/" + i21,"#/allOf/21/properties/contents/items/if","if",{failingKeyword: "then"});
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data84 = data.contents;
if(Array.isArray(data84)){
const _errs189 = errors;
const len22 = data84.length;
let valid122 = true;
if(data84.length > 0){
let count4 = 0;
for(let i22=0; i22<len22; i22++){
let data85 = data84[i22];
const _errs190 = errors;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
if(data85.type === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i22,"#/allOf/22/properties/contents/contains/required","required",{missingProperty: "type"});
errors++;
}
if(data85.type !== undefined){
if("element" !== data85.type){
vErrors = note(vErrors,instancePath+"/contents/" + i22+"/type","#/allOf/22/properties/contents/contains/properties/type/const","const",{allowedValue: "element"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents/" + i22,"#/allOf/22/properties/contents/contains/type","type",{type: "object"});
errors++;
}
var _valid22 = _errs190 === errors;
if(_valid22){
count4++;
if(count4 > 7){
valid122 = false;
break;
}
if(count4 >= 0){
valid122 = true;
}
}
}
}
if(!valid122){
vErrors = note(vErrors,instancePath+"/contents","#/allOf/22/properties/contents/contains","contains",{minContains: 0, maxContains: 7});
errors++;
}
else {
errors = _errs189;
if(vErrors !== null){
if(_errs189){
vErrors.length = _errs189;
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
let data87 = data.contents;
if(Array.isArray(data87)){
const len23 = data87.length;
for(let i23=0; i23<len23; i23++){
let data88 = data87[i23];
const _errs196 = errors;
let valid127 = true;
const _errs197 = errors;
if(errors === _errs197){
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
let missing18;
if((data88.type === undefined) && (missing18 = "type")){
vErrors = note(vErrors);
errors++;
}
else {
if(data88.type !== undefined){
if("voice" !== data88.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
errors++;
}
}
var _valid23 = _errs197 === errors;
errors = _errs196;
if(vErrors !== null){
if(_errs196){
vErrors.length = _errs196;
}
else {
vErrors = null;
}
}
if(_valid23){
const _errs200 = errors;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.voice_id === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i23,"#/allOf/23/properties/contents/items/then/required","required",{missingProperty: "voice_id"});
errors++;
}
if(data88.voice_id !== undefined){
let data90 = data88.voice_id;
if(typeof data90 === "string"){
if(!pattern5.test(data90)){
vErrors = note(vErrors,instancePath+"/contents/" + i23+"/voice_id","#/allOf/23/properties/contents/items/then/properties/voice_id/pattern","pattern",{pattern: "\\S"});
errors++;
}
}
}
}
var _valid23 = _errs200 === errors;
valid127 = _valid23;
if(valid127){
var props18 = {};
props18.voice_id = true;
props18.type = true;
}
}
if(!valid127){
vErrors = note(vErrors,instancePath+"/contents/" + i23,"#/allOf/23/properties/contents/items/if","if",{failingKeyword: "then"});
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data91 = data.contents;
if(Array.isArray(data91)){
const len24 = data91.length;
for(let i24=0; i24<len24; i24++){
let data92 = data91[i24];
const _errs205 = errors;
let valid133 = true;
const _errs206 = errors;
if(errors === _errs206){
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
let missing19;
if((data92.type === undefined) && (missing19 = "type")){
vErrors = note(vErrors);
errors++;
}
else {
if(data92.type !== undefined){
if("voice" !== data92.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
errors++;
}
}
var _valid24 = _errs206 === errors;
errors = _errs205;
if(vErrors !== null){
if(_errs205){
vErrors.length = _errs205;
}
else {
vErrors = null;
}
}
if(_valid24){
const _errs209 = errors;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
if(data92.id === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i24,"#/allOf/24/properties/contents/items/then/required","required",{missingProperty: "id"});
errors++;
}
if(data92.id !== undefined){
let data94 = data92.id;
if(typeof data94 === "string"){
if(!pattern5.test(data94)){
vErrors = note(vErrors,instancePath+"/contents/" + i24+"/id","#/allOf/24/properties/contents/items/then/properties/id/pattern","pattern",{pattern: "\\S"});
errors++;
}
}
}
}
var _valid24 = _errs209 === errors;
valid133 = _valid24;
if(valid133){
var props19 = {};
props19.id = true;
props19.type = true;
}
}
if(!valid133){
vErrors = note(vErrors,instancePath+"/contents/" + i24,"#/allOf/24/properties/contents/items/if","if",{failingKeyword: "then"});
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data95 = data.contents;
if(Array.isArray(data95)){
const _errs213 = errors;
const len25 = data95.length;
let valid137 = true;
if(data95.length > 0){
let count5 = 0;
for(let i25=0; i25<len25; i25++){
let data96 = data95[i25];
const _errs214 = errors;
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
if(data96.type === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i25,"#/allOf/25/properties/contents/contains/required","required",{missingProperty: "type"});
errors++;
}
if(data96.type !== undefined){
if("voice" !== data96.type){
vErrors = note(vErrors,instancePath+"/contents/" + i25+"/type","#/allOf/25/properties/contents/contains/properties/type/const","const",{allowedValue: "voice"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents/" + i25,"#/allOf/25/properties/contents/contains/type","type",{type: "object"});
errors++;
}
var _valid25 = _errs214 === errors;
if(_valid25){
count5++;
if(count5 > 3){
valid137 = false;
break;
}
if(count5 >= 0){
valid137 = true;
}
}
}
}
if(!valid137){
vErrors = note(vErrors,instancePath+"/contents","#/allOf/25/properties/contents/contains","contains",{minContains: 0, maxContains: 3});
errors++;
}
else {
errors = _errs213;
if(vErrors !== null){
if(_errs213){
vErrors.length = _errs213;
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
let data98 = data.contents;
if(Array.isArray(data98)){
const len26 = data98.length;
for(let i26=0; i26<len26; i26++){
let data99 = data98[i26];
const _errs220 = errors;
let valid142 = true;
const _errs221 = errors;
if(errors === _errs221){
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
let missing20;
if((data99.type === undefined) && (missing20 = "type")){
vErrors = note(vErrors);
errors++;
}
else {
if(data99.type !== undefined){
let data100 = data99.type;
if(!((((data100 === "first_frame") || (data100 === "middle_frame")) || (data100 === "last_frame")) || (data100 === "refer_image"))){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
errors++;
}
}
var _valid26 = _errs221 === errors;
errors = _errs220;
if(vErrors !== null){
if(_errs220){
vErrors.length = _errs220;
}
else {
vErrors = null;
}
}
if(_valid26){
const _errs224 = errors;
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
if(data99.url !== undefined){
let data101 = data99.url;
if(typeof data101 === "string"){
if(!pattern30.test(data101)){
vErrors = note(vErrors,instancePath+"/contents/" + i26+"/url","#/allOf/26/properties/contents/items/then/properties/url/pattern","pattern",{pattern: "^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]|data:|[A-Za-z0-9+/]{16})"});
errors++;
}
}
}
}
var _valid26 = _errs224 === errors;
valid142 = _valid26;
if(valid142){
var props20 = {};
props20.url = true;
props20.type = true;
}
}
if(!valid142){
vErrors = note(vErrors,instancePath+"/contents/" + i26,"#/allOf/26/properties/contents/items/if","if",{failingKeyword: "then"});
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data102 = data.contents;
if(Array.isArray(data102)){
const _errs228 = errors;
const len27 = data102.length;
let valid146 = true;
if(data102.length > 0){
let count6 = 0;
for(let i27=0; i27<len27; i27++){
let data103 = data102[i27];
const _errs229 = errors;
const _errs230 = errors;
const _errs231 = errors;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
if(data103.type !== undefined){
if("prompt" !== data103.type){
vErrors = note(vErrors);
errors++;
}
}
}
var valid147 = _errs231 === errors;
if(valid147){
vErrors = note(vErrors,instancePath+"/contents/" + i27,"#/allOf/27/properties/contents/contains/not","not",{});
errors++;
}
else {
errors = _errs230;
if(vErrors !== null){
if(_errs230){
vErrors.length = _errs230;
}
else {
vErrors = null;
}
}
}
var _valid27 = _errs229 === errors;
if(_valid27){
count6++;
if(count6 > 15){
valid146 = false;
break;
}
if(count6 >= 0){
valid146 = true;
}
}
}
}
if(!valid146){
vErrors = note(vErrors,instancePath+"/contents","#/allOf/27/properties/contents/contains","contains",{minContains: 0, maxContains: 15});
errors++;
}
else {
errors = _errs228;
if(vErrors !== null){
if(_errs228){
vErrors.length = _errs228;
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
let data105 = data.contents;
if(Array.isArray(data105)){
const _errs235 = errors;
const len28 = data105.length;
let valid150 = true;
if(data105.length > 0){
let count7 = 0;
for(let i28=0; i28<len28; i28++){
let data106 = data105[i28];
const _errs236 = errors;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
if(data106.type === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i28,"#/allOf/28/properties/contents/contains/required","required",{missingProperty: "type"});
errors++;
}
if(data106.type !== undefined){
let data107 = data106.type;
if(!((((data107 === "first_frame") || (data107 === "middle_frame")) || (data107 === "last_frame")) || (data107 === "refer_image"))){
vErrors = note(vErrors,instancePath+"/contents/" + i28+"/type","#/allOf/28/properties/contents/contains/properties/type/enum","enum",{allowedValues: ["first_frame","middle_frame","last_frame","refer_image"]});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents/" + i28,"#/allOf/28/properties/contents/contains/type","type",{type: "object"});
errors++;
}
var _valid28 = _errs236 === errors;
if(_valid28){
count7++;
if(count7 > 10){
valid150 = false;
break;
}
if(count7 >= 0){
valid150 = true;
}
}
}
}
if(!valid150){
vErrors = note(vErrors,instancePath+"/contents","#/allOf/28/properties/contents/contains","contains",{minContains: 0, maxContains: 10});
errors++;
}
else {
errors = _errs235;
if(vErrors !== null){
if(_errs235){
vErrors.length = _errs235;
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
let data108 = data.contents;
if(Array.isArray(data108)){
const _errs241 = errors;
const len29 = data108.length;
let valid153 = true;
if(data108.length > 0){
let count8 = 0;
for(let i29=0; i29<len29; i29++){
let data109 = data108[i29];
const _errs242 = errors;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
if(data109.type === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i29,"#/allOf/29/properties/contents/contains/required","required",{missingProperty: "type"});
errors++;
}
if(data109.type !== undefined){
let data110 = data109.type;
if(!((data110 === "feature_video") || (data110 === "base_video"))){
vErrors = note(vErrors,instancePath+"/contents/" + i29+"/type","#/allOf/29/properties/contents/contains/properties/type/enum","enum",{allowedValues: ["feature_video","base_video"]});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents/" + i29,"#/allOf/29/properties/contents/contains/type","type",{type: "object"});
errors++;
}
var _valid29 = _errs242 === errors;
if(_valid29){
count8++;
if(count8 > 5){
valid153 = false;
break;
}
if(count8 >= 0){
valid153 = true;
}
}
}
}
if(!valid153){
vErrors = note(vErrors,instancePath+"/contents","#/allOf/29/properties/contents/contains","contains",{minContains: 0, maxContains: 5});
errors++;
}
else {
errors = _errs241;
if(vErrors !== null){
if(_errs241){
vErrors.length = _errs241;
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
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "contents"});
errors++;
}
if(data.contents !== undefined){
let data111 = data.contents;
if(Array.isArray(data111)){
if(data111.length < 1){
vErrors = note(vErrors,instancePath+"/contents","#/properties/contents/minItems","minItems",{limit: 1});
errors++;
}
const len30 = data111.length;
for(let i30=0; i30<len30; i30++){
let data112 = data111[i30];
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
if(data112.type === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i30,"#/properties/contents/items/required","required",{missingProperty: "type"});
errors++;
}
if(data112.type !== undefined){
let data113 = data112.type;
if(typeof data113 !== "string"){
vErrors = note(vErrors,instancePath+"/contents/" + i30+"/type","#/properties/contents/items/properties/type/type","type",{type: "string"});
errors++;
}
if(!(((((((((data113 === "prompt") || (data113 === "first_frame")) || (data113 === "middle_frame")) || (data113 === "last_frame")) || (data113 === "refer_image")) || (data113 === "feature_video")) || (data113 === "base_video")) || (data113 === "element")) || (data113 === "voice"))){
vErrors = note(vErrors,instancePath+"/contents/" + i30+"/type","#/properties/contents/items/properties/type/enum","enum",{allowedValues: ["prompt","first_frame","middle_frame","last_frame","refer_image","feature_video","base_video","element","voice"]});
errors++;
}
}
if(data112.text !== undefined){
if(typeof data112.text !== "string"){
vErrors = note(vErrors,instancePath+"/contents/" + i30+"/text","#/properties/contents/items/properties/text/type","type",{type: "string"});
errors++;
}
}
if(data112.url !== undefined){
if(typeof data112.url !== "string"){
vErrors = note(vErrors,instancePath+"/contents/" + i30+"/url","#/properties/contents/items/properties/url/type","type",{type: "string"});
errors++;
}
}
if(data112.id !== undefined){
if(typeof data112.id !== "string"){
vErrors = note(vErrors,instancePath+"/contents/" + i30+"/id","#/properties/contents/items/properties/id/type","type",{type: "string"});
errors++;
}
}
if(data112.voice_id !== undefined){
if(typeof data112.voice_id !== "string"){
vErrors = note(vErrors,instancePath+"/contents/" + i30+"/voice_id","#/properties/contents/items/properties/voice_id/type","type",{type: "string"});
errors++;
}
}
if(data112.element_id !== undefined){
let data118 = data112.element_id;
if((typeof data118 !== "string") && (!(((typeof data118 == "number") && (!(data118 % 1) && !isNaN(data118))) && (isFinite(data118))))){
vErrors = note(vErrors,instancePath+"/contents/" + i30+"/element_id","#/properties/contents/items/properties/element_id/type","type",{type: ["string","integer"]});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents/" + i30,"#/properties/contents/items/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents","#/properties/contents/type","type",{type: "array"});
errors++;
}
}
if(data.settings !== undefined){
let data119 = data.settings;
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
if(data119.resolution !== undefined){
let data120 = data119.resolution;
if(typeof data120 !== "string"){
vErrors = note(vErrors,instancePath+"/settings/resolution","#/properties/settings/properties/resolution/type","type",{type: "string"});
errors++;
}
if(!(data120 === "720p")){
vErrors = note(vErrors,instancePath+"/settings/resolution","#/properties/settings/properties/resolution/enum","enum",{allowedValues: ["720p"]});
errors++;
}
}
if(data119.aspect_ratio !== undefined){
let data121 = data119.aspect_ratio;
if(typeof data121 !== "string"){
vErrors = note(vErrors,instancePath+"/settings/aspect_ratio","#/properties/settings/properties/aspect_ratio/type","type",{type: "string"});
errors++;
}
if(!((((((data121 === "21:9") || (data121 === "16:9")) || (data121 === "9:16")) || (data121 === "1:1")) || (data121 === "4:3")) || (data121 === "3:4"))){
vErrors = note(vErrors,instancePath+"/settings/aspect_ratio","#/properties/settings/properties/aspect_ratio/enum","enum",{allowedValues: ["21:9","16:9","9:16","1:1","4:3","3:4"]});
errors++;
}
}
if(data119.duration !== undefined){
let data122 = data119.duration;
if(!(((typeof data122 == "number") && (!(data122 % 1) && !isNaN(data122))) && (isFinite(data122)))){
vErrors = note(vErrors,instancePath+"/settings/duration","#/properties/settings/properties/duration/type","type",{type: "integer"});
errors++;
}
if((typeof data122 == "number") && (isFinite(data122))){
if(data122 > 20 || isNaN(data122)){
vErrors = note(vErrors,instancePath+"/settings/duration","#/properties/settings/properties/duration/maximum","maximum",{comparison: "<=", limit: 20});
errors++;
}
if(data122 < 3 || isNaN(data122)){
vErrors = note(vErrors,instancePath+"/settings/duration","#/properties/settings/properties/duration/minimum","minimum",{comparison: ">=", limit: 3});
errors++;
}
}
}
}
else {
vErrors = note(vErrors,instancePath+"/settings","#/properties/settings/type","type",{type: "object"});
errors++;
}
}
if(data.options !== undefined){
let data123 = data.options;
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
if(data123.callback_url !== undefined){
if(typeof data123.callback_url !== "string"){
vErrors = note(vErrors,instancePath+"/options/callback_url","#/properties/options/properties/callback_url/type","type",{type: "string"});
errors++;
}
}
if(data123.external_task_id !== undefined){
let data125 = data123.external_task_id;
if(typeof data125 === "string"){
if(func1(data125) > 255){
vErrors = note(vErrors,instancePath+"/options/external_task_id","#/properties/options/properties/external_task_id/maxLength","maxLength",{limit: 255});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/options/external_task_id","#/properties/options/properties/external_task_id/type","type",{type: "string"});
errors++;
}
}
if(data123.watermark_info !== undefined){
let data126 = data123.watermark_info;
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
if(data126.enabled !== undefined){
if(typeof data126.enabled !== "boolean"){
vErrors = note(vErrors,instancePath+"/options/watermark_info/enabled","#/properties/options/properties/watermark_info/properties/enabled/type","type",{type: "boolean"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/options/watermark_info","#/properties/options/properties/watermark_info/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/options","#/properties/options/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}
export const validateKlingCreateOmniVideo40Request = validate81;
function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
vErrors = note(vErrors);
errors++;
}
else {
if(data1.type !== undefined){
if("prompt" !== data1.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
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
vErrors = note(vErrors,instancePath+"/contents/" + i0,"#/allOf/0/properties/contents/items/then/required","required",{missingProperty: "text"});
errors++;
}
if(data1.text !== undefined){
let data3 = data1.text;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
vErrors = note(vErrors,instancePath+"/contents/" + i0+"/text","#/allOf/0/properties/contents/items/then/properties/text/pattern","pattern",{pattern: "\\S"});
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
vErrors = note(vErrors,instancePath+"/contents/" + i0,"#/allOf/0/properties/contents/items/if","if",{failingKeyword: "then"});
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
vErrors = note(vErrors);
errors++;
}
else {
if(data5.type !== undefined){
if("prompt" !== data5.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
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
vErrors = note(vErrors,instancePath+"/contents/" + i1+"/text","#/allOf/1/properties/contents/items/then/properties/text/maxLength","maxLength",{limit: 2500});
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
vErrors = note(vErrors,instancePath+"/contents/" + i1,"#/allOf/1/properties/contents/items/if","if",{failingKeyword: "then"});
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
vErrors = note(vErrors,instancePath+"/contents/" + i2,"#/allOf/2/properties/contents/contains/required","required",{missingProperty: "type"});
errors++;
}
if(data9.type !== undefined){
if("prompt" !== data9.type){
vErrors = note(vErrors,instancePath+"/contents/" + i2+"/type","#/allOf/2/properties/contents/contains/properties/type/const","const",{allowedValue: "prompt"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents/" + i2,"#/allOf/2/properties/contents/contains/type","type",{type: "object"});
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
vErrors = note(vErrors,instancePath+"/contents","#/allOf/2/properties/contents/contains","contains",{minContains: 0, maxContains: 1});
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
vErrors = note(vErrors);
errors++;
}
else {
if(data12.type !== undefined){
if("first_frame" !== data12.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
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
vErrors = note(vErrors,instancePath+"/contents/" + i3,"#/allOf/3/properties/contents/items/then/required","required",{missingProperty: "url"});
errors++;
}
if(data12.url !== undefined){
let data14 = data12.url;
if(typeof data14 === "string"){
if(!pattern5.test(data14)){
vErrors = note(vErrors,instancePath+"/contents/" + i3+"/url","#/allOf/3/properties/contents/items/then/properties/url/pattern","pattern",{pattern: "\\S"});
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
vErrors = note(vErrors,instancePath+"/contents/" + i3,"#/allOf/3/properties/contents/items/if","if",{failingKeyword: "then"});
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
vErrors = note(vErrors);
errors++;
}
else {
if(data16.type !== undefined){
if("first_frame" !== data16.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
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
vErrors = note(vErrors,instancePath+"/contents/" + i4,"#/allOf/4/properties/contents/items/then/required","required",{missingProperty: "id"});
errors++;
}
if(data16.id !== undefined){
let data18 = data16.id;
if(typeof data18 === "string"){
if(!pattern5.test(data18)){
vErrors = note(vErrors,instancePath+"/contents/" + i4+"/id","#/allOf/4/properties/contents/items/then/properties/id/pattern","pattern",{pattern: "\\S"});
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
vErrors = note(vErrors,instancePath+"/contents/" + i4,"#/allOf/4/properties/contents/items/if","if",{failingKeyword: "then"});
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
vErrors = note(vErrors,instancePath+"/contents/" + i5,"#/allOf/5/properties/contents/contains/required","required",{missingProperty: "type"});
errors++;
}
if(data20.type !== undefined){
if("first_frame" !== data20.type){
vErrors = note(vErrors,instancePath+"/contents/" + i5+"/type","#/allOf/5/properties/contents/contains/properties/type/const","const",{allowedValue: "first_frame"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents/" + i5,"#/allOf/5/properties/contents/contains/type","type",{type: "object"});
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
vErrors = note(vErrors,instancePath+"/contents","#/allOf/5/properties/contents/contains","contains",{minContains: 0, maxContains: 1});
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
vErrors = note(vErrors);
errors++;
}
else {
if(data23.type !== undefined){
if("middle_frame" !== data23.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
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
vErrors = note(vErrors,instancePath+"/contents/" + i6,"#/allOf/6/properties/contents/items/then/required","required",{missingProperty: "url"});
errors++;
}
if(data23.url !== undefined){
let data25 = data23.url;
if(typeof data25 === "string"){
if(!pattern5.test(data25)){
vErrors = note(vErrors,instancePath+"/contents/" + i6+"/url","#/allOf/6/properties/contents/items/then/properties/url/pattern","pattern",{pattern: "\\S"});
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
vErrors = note(vErrors,instancePath+"/contents/" + i6,"#/allOf/6/properties/contents/items/if","if",{failingKeyword: "then"});
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
vErrors = note(vErrors);
errors++;
}
else {
if(data27.type !== undefined){
if("middle_frame" !== data27.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
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
vErrors = note(vErrors,instancePath+"/contents/" + i7,"#/allOf/7/properties/contents/items/then/required","required",{missingProperty: "id"});
errors++;
}
if(data27.id !== undefined){
let data29 = data27.id;
if(typeof data29 === "string"){
if(!pattern5.test(data29)){
vErrors = note(vErrors,instancePath+"/contents/" + i7+"/id","#/allOf/7/properties/contents/items/then/properties/id/pattern","pattern",{pattern: "\\S"});
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
vErrors = note(vErrors,instancePath+"/contents/" + i7,"#/allOf/7/properties/contents/items/if","if",{failingKeyword: "then"});
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
vErrors = note(vErrors);
errors++;
}
else {
if(data31.type !== undefined){
if("last_frame" !== data31.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
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
vErrors = note(vErrors,instancePath+"/contents/" + i8,"#/allOf/8/properties/contents/items/then/required","required",{missingProperty: "url"});
errors++;
}
if(data31.url !== undefined){
let data33 = data31.url;
if(typeof data33 === "string"){
if(!pattern5.test(data33)){
vErrors = note(vErrors,instancePath+"/contents/" + i8+"/url","#/allOf/8/properties/contents/items/then/properties/url/pattern","pattern",{pattern: "\\S"});
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
vErrors = note(vErrors,instancePath+"/contents/" + i8,"#/allOf/8/properties/contents/items/if","if",{failingKeyword: "then"});
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
vErrors = note(vErrors);
errors++;
}
else {
if(data35.type !== undefined){
if("last_frame" !== data35.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
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
vErrors = note(vErrors,instancePath+"/contents/" + i9,"#/allOf/9/properties/contents/items/then/required","required",{missingProperty: "id"});
errors++;
}
if(data35.id !== undefined){
let data37 = data35.id;
if(typeof data37 === "string"){
if(!pattern5.test(data37)){
vErrors = note(vErrors,instancePath+"/contents/" + i9+"/id","#/allOf/9/properties/contents/items/then/properties/id/pattern","pattern",{pattern: "\\S"});
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
vErrors = note(vErrors,instancePath+"/contents/" + i9,"#/allOf/9/properties/contents/items/if","if",{failingKeyword: "then"});
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
vErrors = note(vErrors,instancePath+"/contents/" + i10,"#/allOf/10/properties/contents/contains/required","required",{missingProperty: "type"});
errors++;
}
if(data39.type !== undefined){
if("last_frame" !== data39.type){
vErrors = note(vErrors,instancePath+"/contents/" + i10+"/type","#/allOf/10/properties/contents/contains/properties/type/const","const",{allowedValue: "last_frame"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents/" + i10,"#/allOf/10/properties/contents/contains/type","type",{type: "object"});
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
vErrors = note(vErrors,instancePath+"/contents","#/allOf/10/properties/contents/contains","contains",{minContains: 0, maxContains: 1});
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
vErrors = note(vErrors);
errors++;
}
else {
if(data42.type !== undefined){
if("refer_image" !== data42.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
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
vErrors = note(vErrors,instancePath+"/contents/" + i11,"#/allOf/11/properties/contents/items/then/required","required",{missingProperty: "url"});
errors++;
}
if(data42.url !== undefined){
let data44 = data42.url;
if(typeof data44 === "string"){
if(!pattern5.test(data44)){
vErrors = note(vErrors,instancePath+"/contents/" + i11+"/url","#/allOf/11/properties/contents/items/then/properties/url/pattern","pattern",{pattern: "\\S"});
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
vErrors = note(vErrors,instancePath+"/contents/" + i11,"#/allOf/11/properties/contents/items/if","if",{failingKeyword: "then"});
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
vErrors = note(vErrors);
errors++;
}
else {
if(data46.type !== undefined){
if("refer_image" !== data46.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
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
vErrors = note(vErrors,instancePath+"/contents/" + i12,"#/allOf/12/properties/contents/items/then/required","required",{missingProperty: "id"});
errors++;
}
if(data46.id !== undefined){
let data48 = data46.id;
if(typeof data48 === "string"){
if(!pattern5.test(data48)){
vErrors = note(vErrors,instancePath+"/contents/" + i12+"/id","#/allOf/12/properties/contents/items/then/properties/id/pattern","pattern",{pattern: "\\S"});
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
vErrors = note(vErrors,instancePath+"/contents/" + i12,"#/allOf/12/properties/contents/items/if","if",{failingKeyword: "then"});
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
const len13 = data49.length;
for(let i13=0; i13<len13; i13++){
let data50 = data49[i13];
const _errs112 = errors;
let valid73 = true;
const _errs113 = errors;
if(errors === _errs113){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing10;
if((data50.type === undefined) && (missing10 = "type")){
vErrors = note(vErrors);
errors++;
}
else {
if(data50.type !== undefined){
if("feature_video" !== data50.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
errors++;
}
}
var _valid13 = _errs113 === errors;
errors = _errs112;
if(vErrors !== null){
if(_errs112){
vErrors.length = _errs112;
}
else {
vErrors = null;
}
}
if(_valid13){
const _errs116 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.url === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i13,"#/allOf/13/properties/contents/items/then/required","required",{missingProperty: "url"});
errors++;
}
if(data50.url !== undefined){
let data52 = data50.url;
if(typeof data52 === "string"){
if(!pattern5.test(data52)){
vErrors = note(vErrors,instancePath+"/contents/" + i13+"/url","#/allOf/13/properties/contents/items/then/properties/url/pattern","pattern",{pattern: "\\S"});
errors++;
}
}
}
}
var _valid13 = _errs116 === errors;
valid73 = _valid13;
if(valid73){
var props10 = {};
props10.url = true;
props10.type = true;
}
}
if(!valid73){
vErrors = note(vErrors,instancePath+"/contents/" + i13,"#/allOf/13/properties/contents/items/if","if",{failingKeyword: "then"});
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data53 = data.contents;
if(Array.isArray(data53)){
const len14 = data53.length;
for(let i14=0; i14<len14; i14++){
let data54 = data53[i14];
const _errs121 = errors;
let valid79 = true;
const _errs122 = errors;
if(errors === _errs122){
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
let missing11;
if((data54.type === undefined) && (missing11 = "type")){
vErrors = note(vErrors);
errors++;
}
else {
if(data54.type !== undefined){
if("feature_video" !== data54.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
errors++;
}
}
var _valid14 = _errs122 === errors;
errors = _errs121;
if(vErrors !== null){
if(_errs121){
vErrors.length = _errs121;
}
else {
vErrors = null;
}
}
if(_valid14){
const _errs125 = errors;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.url !== undefined){
let data56 = data54.url;
if(typeof data56 === "string"){
if(!pattern24.test(data56)){
vErrors = note(vErrors,instancePath+"/contents/" + i14+"/url","#/allOf/14/properties/contents/items/then/properties/url/pattern","pattern",{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://."});
errors++;
}
}
}
}
var _valid14 = _errs125 === errors;
valid79 = _valid14;
if(valid79){
var props11 = {};
props11.url = true;
props11.type = true;
}
}
if(!valid79){
vErrors = note(vErrors,instancePath+"/contents/" + i14,"#/allOf/14/properties/contents/items/if","if",{failingKeyword: "then"});
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data57 = data.contents;
if(Array.isArray(data57)){
const len15 = data57.length;
for(let i15=0; i15<len15; i15++){
let data58 = data57[i15];
const _errs130 = errors;
let valid85 = true;
const _errs131 = errors;
if(errors === _errs131){
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
let missing12;
if((data58.type === undefined) && (missing12 = "type")){
vErrors = note(vErrors);
errors++;
}
else {
if(data58.type !== undefined){
if("feature_video" !== data58.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
errors++;
}
}
var _valid15 = _errs131 === errors;
errors = _errs130;
if(vErrors !== null){
if(_errs130){
vErrors.length = _errs130;
}
else {
vErrors = null;
}
}
if(_valid15){
const _errs134 = errors;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.id === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i15,"#/allOf/15/properties/contents/items/then/required","required",{missingProperty: "id"});
errors++;
}
if(data58.id !== undefined){
let data60 = data58.id;
if(typeof data60 === "string"){
if(!pattern5.test(data60)){
vErrors = note(vErrors,instancePath+"/contents/" + i15+"/id","#/allOf/15/properties/contents/items/then/properties/id/pattern","pattern",{pattern: "\\S"});
errors++;
}
}
}
}
var _valid15 = _errs134 === errors;
valid85 = _valid15;
if(valid85){
var props12 = {};
props12.id = true;
props12.type = true;
}
}
if(!valid85){
vErrors = note(vErrors,instancePath+"/contents/" + i15,"#/allOf/15/properties/contents/items/if","if",{failingKeyword: "then"});
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data61 = data.contents;
if(Array.isArray(data61)){
const len16 = data61.length;
for(let i16=0; i16<len16; i16++){
let data62 = data61[i16];
const _errs139 = errors;
let valid91 = true;
const _errs140 = errors;
if(errors === _errs140){
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
let missing13;
if((data62.type === undefined) && (missing13 = "type")){
vErrors = note(vErrors);
errors++;
}
else {
if(data62.type !== undefined){
if("base_video" !== data62.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
errors++;
}
}
var _valid16 = _errs140 === errors;
errors = _errs139;
if(vErrors !== null){
if(_errs139){
vErrors.length = _errs139;
}
else {
vErrors = null;
}
}
if(_valid16){
const _errs143 = errors;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.url === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i16,"#/allOf/16/properties/contents/items/then/required","required",{missingProperty: "url"});
errors++;
}
if(data62.url !== undefined){
let data64 = data62.url;
if(typeof data64 === "string"){
if(!pattern5.test(data64)){
vErrors = note(vErrors,instancePath+"/contents/" + i16+"/url","#/allOf/16/properties/contents/items/then/properties/url/pattern","pattern",{pattern: "\\S"});
errors++;
}
}
}
}
var _valid16 = _errs143 === errors;
valid91 = _valid16;
if(valid91){
var props13 = {};
props13.url = true;
props13.type = true;
}
}
if(!valid91){
vErrors = note(vErrors,instancePath+"/contents/" + i16,"#/allOf/16/properties/contents/items/if","if",{failingKeyword: "then"});
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data65 = data.contents;
if(Array.isArray(data65)){
const len17 = data65.length;
for(let i17=0; i17<len17; i17++){
let data66 = data65[i17];
const _errs148 = errors;
let valid97 = true;
const _errs149 = errors;
if(errors === _errs149){
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
let missing14;
if((data66.type === undefined) && (missing14 = "type")){
vErrors = note(vErrors);
errors++;
}
else {
if(data66.type !== undefined){
if("base_video" !== data66.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
errors++;
}
}
var _valid17 = _errs149 === errors;
errors = _errs148;
if(vErrors !== null){
if(_errs148){
vErrors.length = _errs148;
}
else {
vErrors = null;
}
}
if(_valid17){
const _errs152 = errors;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.url !== undefined){
let data68 = data66.url;
if(typeof data68 === "string"){
if(!pattern24.test(data68)){
vErrors = note(vErrors,instancePath+"/contents/" + i17+"/url","#/allOf/17/properties/contents/items/then/properties/url/pattern","pattern",{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://."});
errors++;
}
}
}
}
var _valid17 = _errs152 === errors;
valid97 = _valid17;
if(valid97){
var props14 = {};
props14.url = true;
props14.type = true;
}
}
if(!valid97){
vErrors = note(vErrors,instancePath+"/contents/" + i17,"#/allOf/17/properties/contents/items/if","if",{failingKeyword: "then"});
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data69 = data.contents;
if(Array.isArray(data69)){
const len18 = data69.length;
for(let i18=0; i18<len18; i18++){
let data70 = data69[i18];
const _errs157 = errors;
let valid103 = true;
const _errs158 = errors;
if(errors === _errs158){
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
let missing15;
if((data70.type === undefined) && (missing15 = "type")){
vErrors = note(vErrors);
errors++;
}
else {
if(data70.type !== undefined){
if("base_video" !== data70.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
errors++;
}
}
var _valid18 = _errs158 === errors;
errors = _errs157;
if(vErrors !== null){
if(_errs157){
vErrors.length = _errs157;
}
else {
vErrors = null;
}
}
if(_valid18){
const _errs161 = errors;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.id === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i18,"#/allOf/18/properties/contents/items/then/required","required",{missingProperty: "id"});
errors++;
}
if(data70.id !== undefined){
let data72 = data70.id;
if(typeof data72 === "string"){
if(!pattern5.test(data72)){
vErrors = note(vErrors,instancePath+"/contents/" + i18+"/id","#/allOf/18/properties/contents/items/then/properties/id/pattern","pattern",{pattern: "\\S"});
errors++;
}
}
}
}
var _valid18 = _errs161 === errors;
valid103 = _valid18;
if(valid103){
var props15 = {};
props15.id = true;
props15.type = true;
}
}
if(!valid103){
vErrors = note(vErrors,instancePath+"/contents/" + i18,"#/allOf/18/properties/contents/items/if","if",{failingKeyword: "then"});
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data73 = data.contents;
if(Array.isArray(data73)){
const _errs165 = errors;
const len19 = data73.length;
let valid107 = true;
if(data73.length > 0){
let count3 = 0;
for(let i19=0; i19<len19; i19++){
let data74 = data73[i19];
const _errs166 = errors;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(data74.type === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i19,"#/allOf/19/properties/contents/contains/required","required",{missingProperty: "type"});
errors++;
}
if(data74.type !== undefined){
if("base_video" !== data74.type){
vErrors = note(vErrors,instancePath+"/contents/" + i19+"/type","#/allOf/19/properties/contents/contains/properties/type/const","const",{allowedValue: "base_video"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents/" + i19,"#/allOf/19/properties/contents/contains/type","type",{type: "object"});
errors++;
}
var _valid19 = _errs166 === errors;
if(_valid19){
count3++;
if(count3 > 1){
valid107 = false;
break;
}
if(count3 >= 0){
valid107 = true;
}
}
}
}
if(!valid107){
vErrors = note(vErrors,instancePath+"/contents","#/allOf/19/properties/contents/contains","contains",{minContains: 0, maxContains: 1});
errors++;
}
else {
errors = _errs165;
if(vErrors !== null){
if(_errs165){
vErrors.length = _errs165;
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
let data76 = data.contents;
if(Array.isArray(data76)){
const len20 = data76.length;
for(let i20=0; i20<len20; i20++){
let data77 = data76[i20];
const _errs172 = errors;
let valid112 = true;
const _errs173 = errors;
if(errors === _errs173){
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
let missing16;
if((data77.type === undefined) && (missing16 = "type")){
vErrors = note(vErrors);
errors++;
}
else {
if(data77.type !== undefined){
if("element" !== data77.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
errors++;
}
}
var _valid20 = _errs173 === errors;
errors = _errs172;
if(vErrors !== null){
if(_errs172){
vErrors.length = _errs172;
}
else {
vErrors = null;
}
}
if(_valid20){
const _errs176 = errors;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
if(data77.element_id === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i20,"#/allOf/20/properties/contents/items/then/required","required",{missingProperty: "element_id"});
errors++;
}
if(data77.element_id !== undefined){
let data79 = data77.element_id;
if(typeof data79 === "string"){
if(!pattern5.test(data79)){
vErrors = note(vErrors,instancePath+"/contents/" + i20+"/element_id","#/allOf/20/properties/contents/items/then/properties/element_id/pattern","pattern",{pattern: "\\S"});
errors++;
}
}
}
}
var _valid20 = _errs176 === errors;
valid112 = _valid20;
if(valid112){
var props16 = {};
props16.element_id = true;
props16.type = true;
}
}
if(!valid112){
vErrors = note(vErrors,instancePath+"/contents/" + i20,"#/allOf/20/properties/contents/items/if","if",{failingKeyword: "then"});
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data80 = data.contents;
if(Array.isArray(data80)){
const len21 = data80.length;
for(let i21=0; i21<len21; i21++){
let data81 = data80[i21];
const _errs181 = errors;
let valid118 = true;
const _errs182 = errors;
if(errors === _errs182){
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
let missing17;
if((data81.type === undefined) && (missing17 = "type")){
vErrors = note(vErrors);
errors++;
}
else {
if(data81.type !== undefined){
if("element" !== data81.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
errors++;
}
}
var _valid21 = _errs182 === errors;
errors = _errs181;
if(vErrors !== null){
if(_errs181){
vErrors.length = _errs181;
}
else {
vErrors = null;
}
}
if(_valid21){
const _errs185 = errors;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
if(data81.id === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i21,"#/allOf/21/properties/contents/items/then/required","required",{missingProperty: "id"});
errors++;
}
if(data81.id !== undefined){
let data83 = data81.id;
if(typeof data83 === "string"){
if(!pattern5.test(data83)){
vErrors = note(vErrors,instancePath+"/contents/" + i21+"/id","#/allOf/21/properties/contents/items/then/properties/id/pattern","pattern",{pattern: "\\S"});
errors++;
}
}
}
}
var _valid21 = _errs185 === errors;
valid118 = _valid21;
if(valid118){
var props17 = {};
props17.id = true;
props17.type = true;
}
}
if(!valid118){
vErrors = note(vErrors,instancePath+"/contents/" + i21,"#/allOf/21/properties/contents/items/if","if",{failingKeyword: "then"});
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data84 = data.contents;
if(Array.isArray(data84)){
const _errs189 = errors;
const len22 = data84.length;
let valid122 = true;
if(data84.length > 0){
let count4 = 0;
for(let i22=0; i22<len22; i22++){
let data85 = data84[i22];
const _errs190 = errors;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
if(data85.type === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i22,"#/allOf/22/properties/contents/contains/required","required",{missingProperty: "type"});
errors++;
}
if(data85.type !== undefined){
if("element" !== data85.type){
vErrors = note(vErrors,instancePath+"/contents/" + i22+"/type","#/allOf/22/properties/contents/contains/properties/type/const","const",{allowedValue: "element"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents/" + i22,"#/allOf/22/properties/contents/contains/type","type",{type: "object"});
errors++;
}
var _valid22 = _errs190 === errors;
if(_valid22){
count4++;
if(count4 > 7){
valid122 = false;
break;
}
if(count4 >= 0){
valid122 = true;
}
}
}
}
if(!valid122){
vErrors = note(vErrors,instancePath+"/contents","#/allOf/22/properties/contents/contains","contains",{minContains: 0, maxContains: 7});
errors++;
}
else {
errors = _errs189;
if(vErrors !== null){
if(_errs189){
vErrors.length = _errs189;
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
let data87 = data.contents;
if(Array.isArray(data87)){
const len23 = data87.length;
for(let i23=0; i23<len23; i23++){
let data88 = data87[i23];
const _errs196 = errors;
let valid127 = true;
const _errs197 = errors;
if(errors === _errs197){
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
let missing18;
if((data88.type === undefined) && (missing18 = "type")){
vErrors = note(vErrors);
errors++;
}
else {
if(data88.type !== undefined){
if("voice" !== data88.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
errors++;
}
}
var _valid23 = _errs197 === errors;
errors = _errs196;
if(vErrors !== null){
if(_errs196){
vErrors.length = _errs196;
}
else {
vErrors = null;
}
}
if(_valid23){
const _errs200 = errors;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.voice_id === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i23,"#/allOf/23/properties/contents/items/then/required","required",{missingProperty: "voice_id"});
errors++;
}
if(data88.voice_id !== undefined){
let data90 = data88.voice_id;
if(typeof data90 === "string"){
if(!pattern5.test(data90)){
vErrors = note(vErrors,instancePath+"/contents/" + i23+"/voice_id","#/allOf/23/properties/contents/items/then/properties/voice_id/pattern","pattern",{pattern: "\\S"});
errors++;
}
}
}
}
var _valid23 = _errs200 === errors;
valid127 = _valid23;
if(valid127){
var props18 = {};
props18.voice_id = true;
props18.type = true;
}
}
if(!valid127){
vErrors = note(vErrors,instancePath+"/contents/" + i23,"#/allOf/23/properties/contents/items/if","if",{failingKeyword: "then"});
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data91 = data.contents;
if(Array.isArray(data91)){
const len24 = data91.length;
for(let i24=0; i24<len24; i24++){
let data92 = data91[i24];
const _errs205 = errors;
let valid133 = true;
const _errs206 = errors;
if(errors === _errs206){
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
let missing19;
if((data92.type === undefined) && (missing19 = "type")){
vErrors = note(vErrors);
errors++;
}
else {
if(data92.type !== undefined){
if("voice" !== data92.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
errors++;
}
}
var _valid24 = _errs206 === errors;
errors = _errs205;
if(vErrors !== null){
if(_errs205){
vErrors.length = _errs205;
}
else {
vErrors = null;
}
}
if(_valid24){
const _errs209 = errors;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
if(data92.id === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i24,"#/allOf/24/properties/contents/items/then/required","required",{missingProperty: "id"});
errors++;
}
if(data92.id !== undefined){
let data94 = data92.id;
if(typeof data94 === "string"){
if(!pattern5.test(data94)){
vErrors = note(vErrors,instancePath+"/contents/" + i24+"/id","#/allOf/24/properties/contents/items/then/properties/id/pattern","pattern",{pattern: "\\S"});
errors++;
}
}
}
}
var _valid24 = _errs209 === errors;
valid133 = _valid24;
if(valid133){
var props19 = {};
props19.id = true;
props19.type = true;
}
}
if(!valid133){
vErrors = note(vErrors,instancePath+"/contents/" + i24,"#/allOf/24/properties/contents/items/if","if",{failingKeyword: "then"});
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data95 = data.contents;
if(Array.isArray(data95)){
const _errs213 = errors;
const len25 = data95.length;
let valid137 = true;
if(data95.length > 0){
let count5 = 0;
for(let i25=0; i25<len25; i25++){
let data96 = data95[i25];
const _errs214 = errors;
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
if(data96.type === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i25,"#/allOf/25/properties/contents/contains/required","required",{missingProperty: "type"});
errors++;
}
if(data96.type !== undefined){
if("voice" !== data96.type){
vErrors = note(vErrors,instancePath+"/contents/" + i25+"/type","#/allOf/25/properties/contents/contains/properties/type/const","const",{allowedValue: "voice"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents/" + i25,"#/allOf/25/properties/contents/contains/type","type",{type: "object"});
errors++;
}
var _valid25 = _errs214 === errors;
if(_valid25){
count5++;
if(count5 > 3){
valid137 = false;
break;
}
if(count5 >= 0){
valid137 = true;
}
}
}
}
if(!valid137){
vErrors = note(vErrors,instancePath+"/contents","#/allOf/25/properties/contents/contains","contains",{minContains: 0, maxContains: 3});
errors++;
}
else {
errors = _errs213;
if(vErrors !== null){
if(_errs213){
vErrors.length = _errs213;
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
let data98 = data.contents;
if(Array.isArray(data98)){
const len26 = data98.length;
for(let i26=0; i26<len26; i26++){
let data99 = data98[i26];
const _errs220 = errors;
let valid142 = true;
const _errs221 = errors;
if(errors === _errs221){
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
let missing20;
if((data99.type === undefined) && (missing20 = "type")){
vErrors = note(vErrors);
errors++;
}
else {
if(data99.type !== undefined){
let data100 = data99.type;
if(!((((data100 === "first_frame") || (data100 === "middle_frame")) || (data100 === "last_frame")) || (data100 === "refer_image"))){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
errors++;
}
}
var _valid26 = _errs221 === errors;
errors = _errs220;
if(vErrors !== null){
if(_errs220){
vErrors.length = _errs220;
}
else {
vErrors = null;
}
}
if(_valid26){
const _errs224 = errors;
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
if(data99.url !== undefined){
let data101 = data99.url;
if(typeof data101 === "string"){
if(!pattern30.test(data101)){
vErrors = note(vErrors,instancePath+"/contents/" + i26+"/url","#/allOf/26/properties/contents/items/then/properties/url/pattern","pattern",{pattern: "^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]|data:|[A-Za-z0-9+/]{16})"});
errors++;
}
}
}
}
var _valid26 = _errs224 === errors;
valid142 = _valid26;
if(valid142){
var props20 = {};
props20.url = true;
props20.type = true;
}
}
if(!valid142){
vErrors = note(vErrors,instancePath+"/contents/" + i26,"#/allOf/26/properties/contents/items/if","if",{failingKeyword: "then"});
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data102 = data.contents;
if(Array.isArray(data102)){
const _errs228 = errors;
const len27 = data102.length;
let valid146 = true;
if(data102.length > 0){
let count6 = 0;
for(let i27=0; i27<len27; i27++){
let data103 = data102[i27];
const _errs229 = errors;
const _errs230 = errors;
const _errs231 = errors;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
if(data103.type !== undefined){
if("prompt" !== data103.type){
vErrors = note(vErrors);
errors++;
}
}
}
var valid147 = _errs231 === errors;
if(valid147){
vErrors = note(vErrors,instancePath+"/contents/" + i27,"#/allOf/27/properties/contents/contains/not","not",{});
errors++;
}
else {
errors = _errs230;
if(vErrors !== null){
if(_errs230){
vErrors.length = _errs230;
}
else {
vErrors = null;
}
}
}
var _valid27 = _errs229 === errors;
if(_valid27){
count6++;
if(count6 > 15){
valid146 = false;
break;
}
if(count6 >= 0){
valid146 = true;
}
}
}
}
if(!valid146){
vErrors = note(vErrors,instancePath+"/contents","#/allOf/27/properties/contents/contains","contains",{minContains: 0, maxContains: 15});
errors++;
}
else {
errors = _errs228;
if(vErrors !== null){
if(_errs228){
vErrors.length = _errs228;
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
let data105 = data.contents;
if(Array.isArray(data105)){
const _errs235 = errors;
const len28 = data105.length;
let valid150 = true;
if(data105.length > 0){
let count7 = 0;
for(let i28=0; i28<len28; i28++){
let data106 = data105[i28];
const _errs236 = errors;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
if(data106.type === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i28,"#/allOf/28/properties/contents/contains/required","required",{missingProperty: "type"});
errors++;
}
if(data106.type !== undefined){
let data107 = data106.type;
if(!((((data107 === "first_frame") || (data107 === "middle_frame")) || (data107 === "last_frame")) || (data107 === "refer_image"))){
vErrors = note(vErrors,instancePath+"/contents/" + i28+"/type","#/allOf/28/properties/contents/contains/properties/type/enum","enum",{allowedValues: ["first_frame","middle_frame","last_frame","refer_image"]});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents/" + i28,"#/allOf/28/properties/contents/contains/type","type",{type: "object"});
errors++;
}
var _valid28 = _errs236 === errors;
if(_valid28){
count7++;
if(count7 > 10){
valid150 = false;
break;
}
if(count7 >= 0){
valid150 = true;
}
}
}
}
if(!valid150){
vErrors = note(vErrors,instancePath+"/contents","#/allOf/28/properties/contents/contains","contains",{minContains: 0, maxContains: 10});
errors++;
}
else {
errors = _errs235;
if(vErrors !== null){
if(_errs235){
vErrors.length = _errs235;
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
let data108 = data.contents;
if(Array.isArray(data108)){
const _errs241 = errors;
const len29 = data108.length;
let valid153 = true;
if(data108.length > 0){
let count8 = 0;
for(let i29=0; i29<len29; i29++){
let data109 = data108[i29];
const _errs242 = errors;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
if(data109.type === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i29,"#/allOf/29/properties/contents/contains/required","required",{missingProperty: "type"});
errors++;
}
if(data109.type !== undefined){
let data110 = data109.type;
if(!((data110 === "feature_video") || (data110 === "base_video"))){
vErrors = note(vErrors,instancePath+"/contents/" + i29+"/type","#/allOf/29/properties/contents/contains/properties/type/enum","enum",{allowedValues: ["feature_video","base_video"]});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents/" + i29,"#/allOf/29/properties/contents/contains/type","type",{type: "object"});
errors++;
}
var _valid29 = _errs242 === errors;
if(_valid29){
count8++;
if(count8 > 5){
valid153 = false;
break;
}
if(count8 >= 0){
valid153 = true;
}
}
}
}
if(!valid153){
vErrors = note(vErrors,instancePath+"/contents","#/allOf/29/properties/contents/contains","contains",{minContains: 0, maxContains: 5});
errors++;
}
else {
errors = _errs241;
if(vErrors !== null){
if(_errs241){
vErrors.length = _errs241;
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
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "contents"});
errors++;
}
if(data.contents !== undefined){
let data111 = data.contents;
if(Array.isArray(data111)){
if(data111.length < 1){
vErrors = note(vErrors,instancePath+"/contents","#/properties/contents/minItems","minItems",{limit: 1});
errors++;
}
const len30 = data111.length;
for(let i30=0; i30<len30; i30++){
let data112 = data111[i30];
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
if(data112.type === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i30,"#/properties/contents/items/required","required",{missingProperty: "type"});
errors++;
}
if(data112.type !== undefined){
let data113 = data112.type;
if(typeof data113 !== "string"){
vErrors = note(vErrors,instancePath+"/contents/" + i30+"/type","#/properties/contents/items/properties/type/type","type",{type: "string"});
errors++;
}
if(!(((((((((data113 === "prompt") || (data113 === "first_frame")) || (data113 === "middle_frame")) || (data113 === "last_frame")) || (data113 === "refer_image")) || (data113 === "feature_video")) || (data113 === "base_video")) || (data113 === "element")) || (data113 === "voice"))){
vErrors = note(vErrors,instancePath+"/contents/" + i30+"/type","#/properties/contents/items/properties/type/enum","enum",{allowedValues: ["prompt","first_frame","middle_frame","last_frame","refer_image","feature_video","base_video","element","voice"]});
errors++;
}
}
if(data112.text !== undefined){
if(typeof data112.text !== "string"){
vErrors = note(vErrors,instancePath+"/contents/" + i30+"/text","#/properties/contents/items/properties/text/type","type",{type: "string"});
errors++;
}
}
if(data112.url !== undefined){
if(typeof data112.url !== "string"){
vErrors = note(vErrors,instancePath+"/contents/" + i30+"/url","#/properties/contents/items/properties/url/type","type",{type: "string"});
errors++;
}
}
if(data112.id !== undefined){
if(typeof data112.id !== "string"){
vErrors = note(vErrors,instancePath+"/contents/" + i30+"/id","#/properties/contents/items/properties/id/type","type",{type: "string"});
errors++;
}
}
if(data112.voice_id !== undefined){
if(typeof data112.voice_id !== "string"){
vErrors = note(vErrors,instancePath+"/contents/" + i30+"/voice_id","#/properties/contents/items/properties/voice_id/type","type",{type: "string"});
errors++;
}
}
if(data112.element_id !== undefined){
let data118 = data112.element_id;
if((typeof data118 !== "string") && (!(((typeof data118 == "number") && (!(data118 % 1) && !isNaN(data118))) && (isFinite(data118))))){
vErrors = note(vErrors,instancePath+"/contents/" + i30+"/element_id","#/properties/contents/items/properties/element_id/type","type",{type: ["string","integer"]});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents/" + i30,"#/properties/contents/items/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents","#/properties/contents/type","type",{type: "array"});
errors++;
}
}
if(data.settings !== undefined){
let data119 = data.settings;
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
if(data119.resolution !== undefined){
let data120 = data119.resolution;
if(typeof data120 !== "string"){
vErrors = note(vErrors,instancePath+"/settings/resolution","#/properties/settings/properties/resolution/type","type",{type: "string"});
errors++;
}
if(!((data120 === "720p") || (data120 === "1080p"))){
vErrors = note(vErrors,instancePath+"/settings/resolution","#/properties/settings/properties/resolution/enum","enum",{allowedValues: ["720p","1080p"]});
errors++;
}
}
if(data119.aspect_ratio !== undefined){
let data121 = data119.aspect_ratio;
if(typeof data121 !== "string"){
vErrors = note(vErrors,instancePath+"/settings/aspect_ratio","#/properties/settings/properties/aspect_ratio/type","type",{type: "string"});
errors++;
}
if(!((((((data121 === "21:9") || (data121 === "16:9")) || (data121 === "9:16")) || (data121 === "1:1")) || (data121 === "4:3")) || (data121 === "3:4"))){
vErrors = note(vErrors,instancePath+"/settings/aspect_ratio","#/properties/settings/properties/aspect_ratio/enum","enum",{allowedValues: ["21:9","16:9","9:16","1:1","4:3","3:4"]});
errors++;
}
}
if(data119.duration !== undefined){
let data122 = data119.duration;
if(!(((typeof data122 == "number") && (!(data122 % 1) && !isNaN(data122))) && (isFinite(data122)))){
vErrors = note(vErrors,instancePath+"/settings/duration","#/properties/settings/properties/duration/type","type",{type: "integer"});
errors++;
}
if((typeof data122 == "number") && (isFinite(data122))){
if(data122 > 30 || isNaN(data122)){
vErrors = note(vErrors,instancePath+"/settings/duration","#/properties/settings/properties/duration/maximum","maximum",{comparison: "<=", limit: 30});
errors++;
}
if(data122 < 3 || isNaN(data122)){
vErrors = note(vErrors,instancePath+"/settings/duration","#/properties/settings/properties/duration/minimum","minimum",{comparison: ">=", limit: 3});
errors++;
}
}
}
}
else {
vErrors = note(vErrors,instancePath+"/settings","#/properties/settings/type","type",{type: "object"});
errors++;
}
}
if(data.options !== undefined){
let data123 = data.options;
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
if(data123.callback_url !== undefined){
if(typeof data123.callback_url !== "string"){
vErrors = note(vErrors,instancePath+"/options/callback_url","#/properties/options/properties/callback_url/type","type",{type: "string"});
errors++;
}
}
if(data123.external_task_id !== undefined){
let data125 = data123.external_task_id;
if(typeof data125 === "string"){
if(func1(data125) > 255){
vErrors = note(vErrors,instancePath+"/options/external_task_id","#/properties/options/properties/external_task_id/maxLength","maxLength",{limit: 255});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/options/external_task_id","#/properties/options/properties/external_task_id/type","type",{type: "string"});
errors++;
}
}
if(data123.watermark_info !== undefined){
let data126 = data123.watermark_info;
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
if(data126.enabled !== undefined){
if(typeof data126.enabled !== "boolean"){
vErrors = note(vErrors,instancePath+"/options/watermark_info/enabled","#/properties/options/properties/watermark_info/properties/enabled/type","type",{type: "boolean"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/options/watermark_info","#/properties/options/properties/watermark_info/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/options","#/properties/options/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
export const validateKlingCreateTalkingAgentRequest = validate82;
const pattern112 = new RegExp("\\.(?:[Gg][Ii][Ff]|[Bb][Mm][Pp]|[Tt][Ii][Ff][Ff]?|[Hh][Ee][Ii][Cc]|[Ss][Vv][Gg]|[Aa][Vv][Ii][Ff]|[Mm][Pp][34]|[Mm][Oo][Vv]|[Ww][Aa][Vv]|[Pp][Dd][Ff])(?:[?#]|$)", "u");
function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-talking-agent.request.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
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
vErrors = note(vErrors);
errors++;
}
else {
if(data1.type !== undefined){
if("avatar_image" !== data1.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
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
if(data1.url === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i0,"#/allOf/0/properties/contents/items/then/required","required",{missingProperty: "url"});
errors++;
}
if(data1.url !== undefined){
let data3 = data1.url;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
vErrors = note(vErrors,instancePath+"/contents/" + i0+"/url","#/allOf/0/properties/contents/items/then/properties/url/pattern","pattern",{pattern: "\\S"});
errors++;
}
}
}
}
var _valid0 = _errs8 === errors;
valid4 = _valid0;
if(valid4){
var props0 = {};
props0.url = true;
props0.type = true;
}
}
if(!valid4){
vErrors = note(vErrors,instancePath+"/contents/" + i0,"#/allOf/0/properties/contents/items/if","if",{failingKeyword: "then"});
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
const _errs12 = errors;
const len1 = data4.length;
let valid8 = true;
if(data4.length > 0){
let count0 = 0;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
const _errs13 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.type === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i1,"#/allOf/1/properties/contents/contains/required","required",{missingProperty: "type"});
errors++;
}
if(data5.type !== undefined){
if("avatar_image" !== data5.type){
vErrors = note(vErrors,instancePath+"/contents/" + i1+"/type","#/allOf/1/properties/contents/contains/properties/type/const","const",{allowedValue: "avatar_image"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents/" + i1,"#/allOf/1/properties/contents/contains/type","type",{type: "object"});
errors++;
}
var _valid1 = _errs13 === errors;
if(_valid1){
count0++;
if(count0 > 1){
valid8 = false;
break;
}
if(count0 >= 0){
valid8 = true;
}
}
}
}
if(!valid8){
vErrors = note(vErrors,instancePath+"/contents","#/allOf/1/properties/contents/contains","contains",{minContains: 0, maxContains: 1});
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
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
let data7 = data.contents;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
const _errs19 = errors;
let valid13 = true;
const _errs20 = errors;
if(errors === _errs20){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing1;
if((data8.type === undefined) && (missing1 = "type")){
vErrors = note(vErrors);
errors++;
}
else {
if(data8.type !== undefined){
if("avatar_id" !== data8.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
errors++;
}
}
var _valid2 = _errs20 === errors;
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs23 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.text === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i2,"#/allOf/2/properties/contents/items/then/required","required",{missingProperty: "text"});
errors++;
}
if(data8.text !== undefined){
let data10 = data8.text;
if(typeof data10 === "string"){
if(!pattern5.test(data10)){
vErrors = note(vErrors,instancePath+"/contents/" + i2+"/text","#/allOf/2/properties/contents/items/then/properties/text/pattern","pattern",{pattern: "\\S"});
errors++;
}
}
}
}
var _valid2 = _errs23 === errors;
valid13 = _valid2;
if(valid13){
var props1 = {};
props1.text = true;
props1.type = true;
}
}
if(!valid13){
vErrors = note(vErrors,instancePath+"/contents/" + i2,"#/allOf/2/properties/contents/items/if","if",{failingKeyword: "then"});
errors++;
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
vErrors = note(vErrors);
errors++;
}
else {
if(data12.type !== undefined){
if("avatar_id" !== data12.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
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
if(data12.text !== undefined){
let data14 = data12.text;
if(typeof data14 === "string"){
if(func1(data14) > 128){
vErrors = note(vErrors,instancePath+"/contents/" + i3+"/text","#/allOf/3/properties/contents/items/then/properties/text/maxLength","maxLength",{limit: 128});
errors++;
}
}
}
}
var _valid3 = _errs32 === errors;
valid19 = _valid3;
if(valid19){
var props2 = {};
props2.text = true;
props2.type = true;
}
}
if(!valid19){
vErrors = note(vErrors,instancePath+"/contents/" + i3,"#/allOf/3/properties/contents/items/if","if",{failingKeyword: "then"});
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
vErrors = note(vErrors,instancePath+"/contents/" + i4,"#/allOf/4/properties/contents/contains/required","required",{missingProperty: "type"});
errors++;
}
if(data16.type !== undefined){
if("avatar_id" !== data16.type){
vErrors = note(vErrors,instancePath+"/contents/" + i4+"/type","#/allOf/4/properties/contents/contains/properties/type/const","const",{allowedValue: "avatar_id"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents/" + i4,"#/allOf/4/properties/contents/contains/type","type",{type: "object"});
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
vErrors = note(vErrors,instancePath+"/contents","#/allOf/4/properties/contents/contains","contains",{minContains: 0, maxContains: 1});
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
vErrors = note(vErrors);
errors++;
}
else {
if(data19.type !== undefined){
if("ref_image" !== data19.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
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
vErrors = note(vErrors,instancePath+"/contents/" + i5,"#/allOf/5/properties/contents/items/then/required","required",{missingProperty: "url"});
errors++;
}
if(data19.url !== undefined){
let data21 = data19.url;
if(typeof data21 === "string"){
if(!pattern5.test(data21)){
vErrors = note(vErrors,instancePath+"/contents/" + i5+"/url","#/allOf/5/properties/contents/items/then/properties/url/pattern","pattern",{pattern: "\\S"});
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
vErrors = note(vErrors,instancePath+"/contents/" + i5,"#/allOf/5/properties/contents/items/if","if",{failingKeyword: "then"});
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
vErrors = note(vErrors,instancePath+"/contents/" + i6,"#/allOf/6/properties/contents/contains/required","required",{missingProperty: "type"});
errors++;
}
if(data23.type !== undefined){
if("ref_image" !== data23.type){
vErrors = note(vErrors,instancePath+"/contents/" + i6+"/type","#/allOf/6/properties/contents/contains/properties/type/const","const",{allowedValue: "ref_image"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents/" + i6,"#/allOf/6/properties/contents/contains/type","type",{type: "object"});
errors++;
}
var _valid6 = _errs52 === errors;
if(_valid6){
count2++;
if(count2 > 5){
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
vErrors = note(vErrors,instancePath+"/contents","#/allOf/6/properties/contents/contains","contains",{minContains: 0, maxContains: 5});
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
vErrors = note(vErrors);
errors++;
}
else {
if(data26.type !== undefined){
if("goods_title" !== data26.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
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
if(data26.text === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i7,"#/allOf/7/properties/contents/items/then/required","required",{missingProperty: "text"});
errors++;
}
if(data26.text !== undefined){
let data28 = data26.text;
if(typeof data28 === "string"){
if(!pattern5.test(data28)){
vErrors = note(vErrors,instancePath+"/contents/" + i7+"/text","#/allOf/7/properties/contents/items/then/properties/text/pattern","pattern",{pattern: "\\S"});
errors++;
}
}
}
}
var _valid7 = _errs62 === errors;
valid37 = _valid7;
if(valid37){
var props4 = {};
props4.text = true;
props4.type = true;
}
}
if(!valid37){
vErrors = note(vErrors,instancePath+"/contents/" + i7,"#/allOf/7/properties/contents/items/if","if",{failingKeyword: "then"});
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
vErrors = note(vErrors);
errors++;
}
else {
if(data30.type !== undefined){
if("goods_title" !== data30.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
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
if(data30.text !== undefined){
let data32 = data30.text;
if(typeof data32 === "string"){
if(func1(data32) > 500){
vErrors = note(vErrors,instancePath+"/contents/" + i8+"/text","#/allOf/8/properties/contents/items/then/properties/text/maxLength","maxLength",{limit: 500});
errors++;
}
}
}
}
var _valid8 = _errs71 === errors;
valid43 = _valid8;
if(valid43){
var props5 = {};
props5.text = true;
props5.type = true;
}
}
if(!valid43){
vErrors = note(vErrors,instancePath+"/contents/" + i8,"#/allOf/8/properties/contents/items/if","if",{failingKeyword: "then"});
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
const _errs75 = errors;
const len9 = data33.length;
let valid47 = true;
if(data33.length > 0){
let count3 = 0;
for(let i9=0; i9<len9; i9++){
let data34 = data33[i9];
const _errs76 = errors;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.type === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i9,"#/allOf/9/properties/contents/contains/required","required",{missingProperty: "type"});
errors++;
}
if(data34.type !== undefined){
if("goods_title" !== data34.type){
vErrors = note(vErrors,instancePath+"/contents/" + i9+"/type","#/allOf/9/properties/contents/contains/properties/type/const","const",{allowedValue: "goods_title"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents/" + i9,"#/allOf/9/properties/contents/contains/type","type",{type: "object"});
errors++;
}
var _valid9 = _errs76 === errors;
if(_valid9){
count3++;
if(count3 > 1){
valid47 = false;
break;
}
if(count3 >= 0){
valid47 = true;
}
}
}
}
if(!valid47){
vErrors = note(vErrors,instancePath+"/contents","#/allOf/9/properties/contents/contains","contains",{minContains: 0, maxContains: 1});
errors++;
}
else {
errors = _errs75;
if(vErrors !== null){
if(_errs75){
vErrors.length = _errs75;
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
let data36 = data.contents;
if(Array.isArray(data36)){
const len10 = data36.length;
for(let i10=0; i10<len10; i10++){
let data37 = data36[i10];
const _errs82 = errors;
let valid52 = true;
const _errs83 = errors;
if(errors === _errs83){
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
let missing6;
if((data37.type === undefined) && (missing6 = "type")){
vErrors = note(vErrors);
errors++;
}
else {
if(data37.type !== undefined){
if("goods_price" !== data37.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
errors++;
}
}
var _valid10 = _errs83 === errors;
errors = _errs82;
if(vErrors !== null){
if(_errs82){
vErrors.length = _errs82;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs86 = errors;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.text === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i10,"#/allOf/10/properties/contents/items/then/required","required",{missingProperty: "text"});
errors++;
}
if(data37.text !== undefined){
let data39 = data37.text;
if(typeof data39 === "string"){
if(!pattern5.test(data39)){
vErrors = note(vErrors,instancePath+"/contents/" + i10+"/text","#/allOf/10/properties/contents/items/then/properties/text/pattern","pattern",{pattern: "\\S"});
errors++;
}
}
}
}
var _valid10 = _errs86 === errors;
valid52 = _valid10;
if(valid52){
var props6 = {};
props6.text = true;
props6.type = true;
}
}
if(!valid52){
vErrors = note(vErrors,instancePath+"/contents/" + i10,"#/allOf/10/properties/contents/items/if","if",{failingKeyword: "then"});
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data40 = data.contents;
if(Array.isArray(data40)){
const len11 = data40.length;
for(let i11=0; i11<len11; i11++){
let data41 = data40[i11];
const _errs91 = errors;
let valid58 = true;
const _errs92 = errors;
if(errors === _errs92){
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
let missing7;
if((data41.type === undefined) && (missing7 = "type")){
vErrors = note(vErrors);
errors++;
}
else {
if(data41.type !== undefined){
if("goods_price" !== data41.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
errors++;
}
}
var _valid11 = _errs92 === errors;
errors = _errs91;
if(vErrors !== null){
if(_errs91){
vErrors.length = _errs91;
}
else {
vErrors = null;
}
}
if(_valid11){
const _errs95 = errors;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.text !== undefined){
let data43 = data41.text;
if(typeof data43 === "string"){
if(func1(data43) > 256){
vErrors = note(vErrors,instancePath+"/contents/" + i11+"/text","#/allOf/11/properties/contents/items/then/properties/text/maxLength","maxLength",{limit: 256});
errors++;
}
}
}
}
var _valid11 = _errs95 === errors;
valid58 = _valid11;
if(valid58){
var props7 = {};
props7.text = true;
props7.type = true;
}
}
if(!valid58){
vErrors = note(vErrors,instancePath+"/contents/" + i11,"#/allOf/11/properties/contents/items/if","if",{failingKeyword: "then"});
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data44 = data.contents;
if(Array.isArray(data44)){
const _errs99 = errors;
const len12 = data44.length;
let valid62 = true;
if(data44.length > 0){
let count4 = 0;
for(let i12=0; i12<len12; i12++){
let data45 = data44[i12];
const _errs100 = errors;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.type === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i12,"#/allOf/12/properties/contents/contains/required","required",{missingProperty: "type"});
errors++;
}
if(data45.type !== undefined){
if("goods_price" !== data45.type){
vErrors = note(vErrors,instancePath+"/contents/" + i12+"/type","#/allOf/12/properties/contents/contains/properties/type/const","const",{allowedValue: "goods_price"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents/" + i12,"#/allOf/12/properties/contents/contains/type","type",{type: "object"});
errors++;
}
var _valid12 = _errs100 === errors;
if(_valid12){
count4++;
if(count4 > 1){
valid62 = false;
break;
}
if(count4 >= 0){
valid62 = true;
}
}
}
}
if(!valid62){
vErrors = note(vErrors,instancePath+"/contents","#/allOf/12/properties/contents/contains","contains",{minContains: 0, maxContains: 1});
errors++;
}
else {
errors = _errs99;
if(vErrors !== null){
if(_errs99){
vErrors.length = _errs99;
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
let data47 = data.contents;
if(Array.isArray(data47)){
const len13 = data47.length;
for(let i13=0; i13<len13; i13++){
let data48 = data47[i13];
const _errs106 = errors;
let valid67 = true;
const _errs107 = errors;
if(errors === _errs107){
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing8;
if((data48.type === undefined) && (missing8 = "type")){
vErrors = note(vErrors);
errors++;
}
else {
if(data48.type !== undefined){
if("goods_target_audience" !== data48.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
errors++;
}
}
var _valid13 = _errs107 === errors;
errors = _errs106;
if(vErrors !== null){
if(_errs106){
vErrors.length = _errs106;
}
else {
vErrors = null;
}
}
if(_valid13){
const _errs110 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.text === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i13,"#/allOf/13/properties/contents/items/then/required","required",{missingProperty: "text"});
errors++;
}
if(data48.text !== undefined){
let data50 = data48.text;
if(typeof data50 === "string"){
if(!pattern5.test(data50)){
vErrors = note(vErrors,instancePath+"/contents/" + i13+"/text","#/allOf/13/properties/contents/items/then/properties/text/pattern","pattern",{pattern: "\\S"});
errors++;
}
}
}
}
var _valid13 = _errs110 === errors;
valid67 = _valid13;
if(valid67){
var props8 = {};
props8.text = true;
props8.type = true;
}
}
if(!valid67){
vErrors = note(vErrors,instancePath+"/contents/" + i13,"#/allOf/13/properties/contents/items/if","if",{failingKeyword: "then"});
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data51 = data.contents;
if(Array.isArray(data51)){
const len14 = data51.length;
for(let i14=0; i14<len14; i14++){
let data52 = data51[i14];
const _errs115 = errors;
let valid73 = true;
const _errs116 = errors;
if(errors === _errs116){
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
let missing9;
if((data52.type === undefined) && (missing9 = "type")){
vErrors = note(vErrors);
errors++;
}
else {
if(data52.type !== undefined){
if("goods_target_audience" !== data52.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
errors++;
}
}
var _valid14 = _errs116 === errors;
errors = _errs115;
if(vErrors !== null){
if(_errs115){
vErrors.length = _errs115;
}
else {
vErrors = null;
}
}
if(_valid14){
const _errs119 = errors;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.text !== undefined){
let data54 = data52.text;
if(typeof data54 === "string"){
if(func1(data54) > 200){
vErrors = note(vErrors,instancePath+"/contents/" + i14+"/text","#/allOf/14/properties/contents/items/then/properties/text/maxLength","maxLength",{limit: 200});
errors++;
}
}
}
}
var _valid14 = _errs119 === errors;
valid73 = _valid14;
if(valid73){
var props9 = {};
props9.text = true;
props9.type = true;
}
}
if(!valid73){
vErrors = note(vErrors,instancePath+"/contents/" + i14,"#/allOf/14/properties/contents/items/if","if",{failingKeyword: "then"});
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data55 = data.contents;
if(Array.isArray(data55)){
const _errs123 = errors;
const len15 = data55.length;
let valid77 = true;
if(data55.length > 0){
let count5 = 0;
for(let i15=0; i15<len15; i15++){
let data56 = data55[i15];
const _errs124 = errors;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.type === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i15,"#/allOf/15/properties/contents/contains/required","required",{missingProperty: "type"});
errors++;
}
if(data56.type !== undefined){
if("goods_target_audience" !== data56.type){
vErrors = note(vErrors,instancePath+"/contents/" + i15+"/type","#/allOf/15/properties/contents/contains/properties/type/const","const",{allowedValue: "goods_target_audience"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents/" + i15,"#/allOf/15/properties/contents/contains/type","type",{type: "object"});
errors++;
}
var _valid15 = _errs124 === errors;
if(_valid15){
count5++;
if(count5 > 20){
valid77 = false;
break;
}
if(count5 >= 0){
valid77 = true;
}
}
}
}
if(!valid77){
vErrors = note(vErrors,instancePath+"/contents","#/allOf/15/properties/contents/contains","contains",{minContains: 0, maxContains: 20});
errors++;
}
else {
errors = _errs123;
if(vErrors !== null){
if(_errs123){
vErrors.length = _errs123;
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
let data58 = data.contents;
if(Array.isArray(data58)){
const len16 = data58.length;
for(let i16=0; i16<len16; i16++){
let data59 = data58[i16];
const _errs130 = errors;
let valid82 = true;
const _errs131 = errors;
if(errors === _errs131){
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
let missing10;
if((data59.type === undefined) && (missing10 = "type")){
vErrors = note(vErrors);
errors++;
}
else {
if(data59.type !== undefined){
if("goods_selling_point" !== data59.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
errors++;
}
}
var _valid16 = _errs131 === errors;
errors = _errs130;
if(vErrors !== null){
if(_errs130){
vErrors.length = _errs130;
}
else {
vErrors = null;
}
}
if(_valid16){
const _errs134 = errors;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.text === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i16,"#/allOf/16/properties/contents/items/then/required","required",{missingProperty: "text"});
errors++;
}
if(data59.text !== undefined){
let data61 = data59.text;
if(typeof data61 === "string"){
if(!pattern5.test(data61)){
vErrors = note(vErrors,instancePath+"/contents/" + i16+"/text","#/allOf/16/properties/contents/items/then/properties/text/pattern","pattern",{pattern: "\\S"});
errors++;
}
}
}
}
var _valid16 = _errs134 === errors;
valid82 = _valid16;
if(valid82){
var props10 = {};
props10.text = true;
props10.type = true;
}
}
if(!valid82){
vErrors = note(vErrors,instancePath+"/contents/" + i16,"#/allOf/16/properties/contents/items/if","if",{failingKeyword: "then"});
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data62 = data.contents;
if(Array.isArray(data62)){
const len17 = data62.length;
for(let i17=0; i17<len17; i17++){
let data63 = data62[i17];
const _errs139 = errors;
let valid88 = true;
const _errs140 = errors;
if(errors === _errs140){
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
let missing11;
if((data63.type === undefined) && (missing11 = "type")){
vErrors = note(vErrors);
errors++;
}
else {
if(data63.type !== undefined){
if("goods_selling_point" !== data63.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
errors++;
}
}
var _valid17 = _errs140 === errors;
errors = _errs139;
if(vErrors !== null){
if(_errs139){
vErrors.length = _errs139;
}
else {
vErrors = null;
}
}
if(_valid17){
const _errs143 = errors;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.text !== undefined){
let data65 = data63.text;
if(typeof data65 === "string"){
if(func1(data65) > 500){
vErrors = note(vErrors,instancePath+"/contents/" + i17+"/text","#/allOf/17/properties/contents/items/then/properties/text/maxLength","maxLength",{limit: 500});
errors++;
}
}
}
}
var _valid17 = _errs143 === errors;
valid88 = _valid17;
if(valid88){
var props11 = {};
props11.text = true;
props11.type = true;
}
}
if(!valid88){
vErrors = note(vErrors,instancePath+"/contents/" + i17,"#/allOf/17/properties/contents/items/if","if",{failingKeyword: "then"});
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data66 = data.contents;
if(Array.isArray(data66)){
const _errs147 = errors;
const len18 = data66.length;
let valid92 = true;
if(data66.length > 0){
let count6 = 0;
for(let i18=0; i18<len18; i18++){
let data67 = data66[i18];
const _errs148 = errors;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.type === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i18,"#/allOf/18/properties/contents/contains/required","required",{missingProperty: "type"});
errors++;
}
if(data67.type !== undefined){
if("goods_selling_point" !== data67.type){
vErrors = note(vErrors,instancePath+"/contents/" + i18+"/type","#/allOf/18/properties/contents/contains/properties/type/const","const",{allowedValue: "goods_selling_point"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents/" + i18,"#/allOf/18/properties/contents/contains/type","type",{type: "object"});
errors++;
}
var _valid18 = _errs148 === errors;
if(_valid18){
count6++;
if(count6 > 20){
valid92 = false;
break;
}
if(count6 >= 0){
valid92 = true;
}
}
}
}
if(!valid92){
vErrors = note(vErrors,instancePath+"/contents","#/allOf/18/properties/contents/contains","contains",{minContains: 0, maxContains: 20});
errors++;
}
else {
errors = _errs147;
if(vErrors !== null){
if(_errs147){
vErrors.length = _errs147;
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
let data69 = data.contents;
if(Array.isArray(data69)){
const len19 = data69.length;
for(let i19=0; i19<len19; i19++){
let data70 = data69[i19];
const _errs154 = errors;
let valid97 = true;
const _errs155 = errors;
if(errors === _errs155){
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
let missing12;
if((data70.type === undefined) && (missing12 = "type")){
vErrors = note(vErrors);
errors++;
}
else {
if(data70.type !== undefined){
if("speech_script" !== data70.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
errors++;
}
}
var _valid19 = _errs155 === errors;
errors = _errs154;
if(vErrors !== null){
if(_errs154){
vErrors.length = _errs154;
}
else {
vErrors = null;
}
}
if(_valid19){
const _errs158 = errors;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.text === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i19,"#/allOf/19/properties/contents/items/then/required","required",{missingProperty: "text"});
errors++;
}
if(data70.text !== undefined){
let data72 = data70.text;
if(typeof data72 === "string"){
if(!pattern5.test(data72)){
vErrors = note(vErrors,instancePath+"/contents/" + i19+"/text","#/allOf/19/properties/contents/items/then/properties/text/pattern","pattern",{pattern: "\\S"});
errors++;
}
}
}
}
var _valid19 = _errs158 === errors;
valid97 = _valid19;
if(valid97){
var props12 = {};
props12.text = true;
props12.type = true;
}
}
if(!valid97){
vErrors = note(vErrors,instancePath+"/contents/" + i19,"#/allOf/19/properties/contents/items/if","if",{failingKeyword: "then"});
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data73 = data.contents;
if(Array.isArray(data73)){
const len20 = data73.length;
for(let i20=0; i20<len20; i20++){
let data74 = data73[i20];
const _errs163 = errors;
let valid103 = true;
const _errs164 = errors;
if(errors === _errs164){
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
let missing13;
if((data74.type === undefined) && (missing13 = "type")){
vErrors = note(vErrors);
errors++;
}
else {
if(data74.type !== undefined){
if("speech_script" !== data74.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
errors++;
}
}
var _valid20 = _errs164 === errors;
errors = _errs163;
if(vErrors !== null){
if(_errs163){
vErrors.length = _errs163;
}
else {
vErrors = null;
}
}
if(_valid20){
const _errs167 = errors;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(data74.text !== undefined){
let data76 = data74.text;
if(typeof data76 === "string"){
if(func1(data76) > 2000){
vErrors = note(vErrors,instancePath+"/contents/" + i20+"/text","#/allOf/20/properties/contents/items/then/properties/text/maxLength","maxLength",{limit: 2000});
errors++;
}
}
}
}
var _valid20 = _errs167 === errors;
valid103 = _valid20;
if(valid103){
var props13 = {};
props13.text = true;
props13.type = true;
}
}
if(!valid103){
vErrors = note(vErrors,instancePath+"/contents/" + i20,"#/allOf/20/properties/contents/items/if","if",{failingKeyword: "then"});
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data77 = data.contents;
if(Array.isArray(data77)){
const _errs171 = errors;
const len21 = data77.length;
for(let i21=0; i21<len21; i21++){
let data78 = data77[i21];
const _errs172 = errors;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.type === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i21,"#/allOf/21/properties/contents/contains/required","required",{missingProperty: "type"});
errors++;
}
if(data78.type !== undefined){
if("speech_script" !== data78.type){
vErrors = note(vErrors,instancePath+"/contents/" + i21+"/type","#/allOf/21/properties/contents/contains/properties/type/const","const",{allowedValue: "speech_script"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents/" + i21,"#/allOf/21/properties/contents/contains/type","type",{type: "object"});
errors++;
}
var valid107 = _errs172 === errors;
if(valid107){
break;
}
}
if(!valid107){
vErrors = note(vErrors,instancePath+"/contents","#/allOf/21/properties/contents/contains","contains",{minContains: 1});
errors++;
}
else {
errors = _errs171;
if(vErrors !== null){
if(_errs171){
vErrors.length = _errs171;
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
let data80 = data.contents;
if(Array.isArray(data80)){
const _errs177 = errors;
const len22 = data80.length;
let valid110 = true;
if(data80.length > 0){
let count7 = 0;
for(let i22=0; i22<len22; i22++){
let data81 = data80[i22];
const _errs178 = errors;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
if(data81.type === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i22,"#/allOf/22/properties/contents/contains/required","required",{missingProperty: "type"});
errors++;
}
if(data81.type !== undefined){
if("speech_script" !== data81.type){
vErrors = note(vErrors,instancePath+"/contents/" + i22+"/type","#/allOf/22/properties/contents/contains/properties/type/const","const",{allowedValue: "speech_script"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents/" + i22,"#/allOf/22/properties/contents/contains/type","type",{type: "object"});
errors++;
}
var _valid21 = _errs178 === errors;
if(_valid21){
count7++;
if(count7 > 1){
valid110 = false;
break;
}
if(count7 >= 0){
valid110 = true;
}
}
}
}
if(!valid110){
vErrors = note(vErrors,instancePath+"/contents","#/allOf/22/properties/contents/contains","contains",{minContains: 0, maxContains: 1});
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
let data83 = data.contents;
if(Array.isArray(data83)){
const len23 = data83.length;
for(let i23=0; i23<len23; i23++){
let data84 = data83[i23];
const _errs184 = errors;
let valid115 = true;
const _errs185 = errors;
if(errors === _errs185){
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
let missing14;
if((data84.type === undefined) && (missing14 = "type")){
vErrors = note(vErrors);
errors++;
}
else {
if(data84.type !== undefined){
let data85 = data84.type;
if(!((data85 === "avatar_image") || (data85 === "ref_image"))){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
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
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.url !== undefined){
let data86 = data84.url;
if(typeof data86 === "string"){
if(!pattern30.test(data86)){
vErrors = note(vErrors,instancePath+"/contents/" + i23+"/url","#/allOf/23/properties/contents/items/then/properties/url/pattern","pattern",{pattern: "^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]|data:|[A-Za-z0-9+/]{16})"});
errors++;
}
}
}
}
var _valid22 = _errs188 === errors;
valid115 = _valid22;
if(valid115){
var props14 = {};
props14.url = true;
props14.type = true;
}
}
if(!valid115){
vErrors = note(vErrors,instancePath+"/contents/" + i23,"#/allOf/23/properties/contents/items/if","if",{failingKeyword: "then"});
errors++;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data87 = data.contents;
if(Array.isArray(data87)){
const _errs192 = errors;
const len24 = data87.length;
let valid119 = false;
let count8 = 0;
for(let i24=0; i24<len24; i24++){
let data88 = data87[i24];
const _errs193 = errors;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.type === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i24,"#/allOf/24/properties/contents/contains/required","required",{missingProperty: "type"});
errors++;
}
if(data88.type !== undefined){
let data89 = data88.type;
if(!((data89 === "avatar_image") || (data89 === "avatar_id"))){
vErrors = note(vErrors,instancePath+"/contents/" + i24+"/type","#/allOf/24/properties/contents/contains/properties/type/enum","enum",{allowedValues: ["avatar_image","avatar_id"]});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents/" + i24,"#/allOf/24/properties/contents/contains/type","type",{type: "object"});
errors++;
}
var _valid23 = _errs193 === errors;
if(_valid23){
count8++;
if(count8 > 1){
valid119 = false;
break;
}
valid119 = true;
}
}
if(!valid119){
vErrors = note(vErrors,instancePath+"/contents","#/allOf/24/properties/contents/contains","contains",{minContains: 1, maxContains: 1});
errors++;
}
else {
errors = _errs192;
if(vErrors !== null){
if(_errs192){
vErrors.length = _errs192;
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
let data90 = data.contents;
if(Array.isArray(data90)){
const len25 = data90.length;
for(let i25=0; i25<len25; i25++){
let data91 = data90[i25];
const _errs199 = errors;
let valid124 = true;
const _errs200 = errors;
if(errors === _errs200){
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
let missing15;
if((data91.type === undefined) && (missing15 = "type")){
vErrors = note(vErrors);
errors++;
}
else {
if(data91.type !== undefined){
if("avatar_id" !== data91.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
errors++;
}
}
var _valid24 = _errs200 === errors;
errors = _errs199;
if(vErrors !== null){
if(_errs199){
vErrors.length = _errs199;
}
else {
vErrors = null;
}
}
if(_valid24){
const _errs203 = errors;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91.text !== undefined){
let data93 = data91.text;
if(!(((((((((((((((data93 === "avatar_vivian_female") || (data93 === "avatar_lee_male")) || (data93 === "avatar_chenjing_female")) || (data93 === "avatar_zhaochen_male")) || (data93 === "avatar_wanglei_male")) || (data93 === "avatar_eva_female")) || (data93 === "avatar_oliver_male")) || (data93 === "avatar_elena_female")) || (data93 === "avatar_adam_male")) || (data93 === "avatar_anna_female")) || (data93 === "avatar_rajput_male")) || (data93 === "avatar_mia_female")) || (data93 === "avatar_river_male")) || (data93 === "avatar_marcus_male")) || (data93 === "avatar_toto_cartoon"))){
vErrors = note(vErrors,instancePath+"/contents/" + i25+"/text","#/allOf/25/properties/contents/items/then/properties/text/enum","enum",{allowedValues: ["avatar_vivian_female","avatar_lee_male","avatar_chenjing_female","avatar_zhaochen_male","avatar_wanglei_male","avatar_eva_female","avatar_oliver_male","avatar_elena_female","avatar_adam_male","avatar_anna_female","avatar_rajput_male","avatar_mia_female","avatar_river_male","avatar_marcus_male","avatar_toto_cartoon"]});
errors++;
}
}
}
var _valid24 = _errs203 === errors;
valid124 = _valid24;
if(valid124){
var props15 = {};
props15.text = true;
props15.type = true;
}
}
if(!valid124){
vErrors = note(vErrors,instancePath+"/contents/" + i25,"#/allOf/25/properties/contents/items/if","if",{failingKeyword: "then"});
errors++;
}
}
}
}
}
const _errs206 = errors;
let valid127 = true;
const _errs207 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing16;
if((data.contents === undefined) && (missing16 = "contents")){
vErrors = note(vErrors);
errors++;
}
else {
if(data.contents !== undefined){
let data94 = data.contents;
if(Array.isArray(data94)){
const _errs209 = errors;
const len26 = data94.length;
for(let i26=0; i26<len26; i26++){
let data95 = data94[i26];
const _errs210 = errors;
if(errors === _errs210){
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
let missing17;
if((data95.type === undefined) && (missing17 = "type")){
vErrors = note(vErrors);
errors++;
}
else {
if(data95.type !== undefined){
if("avatar_image" !== data95.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
errors++;
}
}
var valid129 = _errs210 === errors;
if(valid129){
break;
}
}
if(!valid129){
vErrors = note(vErrors);
errors++;
}
else {
errors = _errs209;
if(vErrors !== null){
if(_errs209){
vErrors.length = _errs209;
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
var _valid25 = _errs207 === errors;
errors = _errs206;
if(vErrors !== null){
if(_errs206){
vErrors.length = _errs206;
}
else {
vErrors = null;
}
}
if(_valid25){
const _errs213 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.settings === undefined){
vErrors = note(vErrors,instancePath,"#/allOf/26/then/required","required",{missingProperty: "settings"});
errors++;
}
if(data.settings !== undefined){
let data97 = data.settings;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
if(data97.voice_id === undefined){
vErrors = note(vErrors,instancePath+"/settings","#/allOf/26/then/properties/settings/required","required",{missingProperty: "voice_id"});
errors++;
}
}
}
}
var _valid25 = _errs213 === errors;
valid127 = _valid25;
if(valid127){
var props16 = {};
props16.settings = true;
props16.contents = true;
}
}
if(!valid127){
vErrors = note(vErrors,instancePath,"#/allOf/26/if","if",{failingKeyword: "then"});
errors++;
}
if(props16 !== true){
props16 = props16 || {};
props16.contents = true;
}
const _errs216 = errors;
let valid132 = true;
const _errs217 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing18;
if((data.contents === undefined) && (missing18 = "contents")){
vErrors = note(vErrors);
errors++;
}
else {
if(data.contents !== undefined){
let data98 = data.contents;
if(Array.isArray(data98)){
const _errs219 = errors;
const len27 = data98.length;
for(let i27=0; i27<len27; i27++){
let data99 = data98[i27];
const _errs220 = errors;
if(errors === _errs220){
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
let missing19;
if((data99.type === undefined) && (missing19 = "type")){
vErrors = note(vErrors);
errors++;
}
else {
if(data99.type !== undefined){
if("avatar_id" !== data99.type){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
errors++;
}
}
var valid134 = _errs220 === errors;
if(valid134){
break;
}
}
if(!valid134){
vErrors = note(vErrors);
errors++;
}
else {
errors = _errs219;
if(vErrors !== null){
if(_errs219){
vErrors.length = _errs219;
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
var _valid26 = _errs217 === errors;
errors = _errs216;
if(vErrors !== null){
if(_errs216){
vErrors.length = _errs216;
}
else {
vErrors = null;
}
}
if(_valid26){
const _errs223 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.settings !== undefined){
let data101 = data.settings;
const _errs225 = errors;
const _errs226 = errors;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
let missing20;
if((data101.voice_id === undefined) && (missing20 = "voice_id")){
vErrors = note(vErrors);
errors++;
}
}
var valid137 = _errs226 === errors;
if(valid137){
vErrors = note(vErrors,instancePath+"/settings","#/allOf/27/then/properties/settings/not","not",{});
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
var _valid26 = _errs223 === errors;
valid132 = _valid26;
if(valid132){
var props17 = {};
props17.settings = true;
props17.contents = true;
}
}
if(!valid132){
vErrors = note(vErrors,instancePath,"#/allOf/27/if","if",{failingKeyword: "then"});
errors++;
}
if(props16 !== true && props17 !== undefined){
if(props17 === true){
props16 = true;
}
else {
props16 = props16 || {};
Object.assign(props16, props17);
}
}
const _errs228 = errors;
let valid138 = true;
const _errs229 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing21;
if((data.contents === undefined) && (missing21 = "contents")){
vErrors = note(vErrors);
errors++;
}
else {
if(data.contents !== undefined){
let data102 = data.contents;
if(Array.isArray(data102)){
const _errs231 = errors;
const len28 = data102.length;
for(let i28=0; i28<len28; i28++){
let data103 = data102[i28];
const _errs232 = errors;
if(errors === _errs232){
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
let missing22;
if((data103.type === undefined) && (missing22 = "type")){
vErrors = note(vErrors);
errors++;
}
else {
if(data103.type !== undefined){
let data104 = data103.type;
if(!((((data104 === "goods_title") || (data104 === "goods_price")) || (data104 === "goods_target_audience")) || (data104 === "goods_selling_point"))){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
errors++;
}
}
var valid140 = _errs232 === errors;
if(valid140){
break;
}
}
if(!valid140){
vErrors = note(vErrors);
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
}
var _valid27 = _errs229 === errors;
errors = _errs228;
if(vErrors !== null){
if(_errs228){
vErrors.length = _errs228;
}
else {
vErrors = null;
}
}
if(_valid27){
const _errs235 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents === undefined){
vErrors = note(vErrors,instancePath,"#/allOf/28/then/required","required",{missingProperty: "contents"});
errors++;
}
if(data.contents !== undefined){
let data105 = data.contents;
if(Array.isArray(data105)){
const _errs237 = errors;
const len29 = data105.length;
for(let i29=0; i29<len29; i29++){
let data106 = data105[i29];
const _errs238 = errors;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
if(data106.type === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i29,"#/allOf/28/then/properties/contents/contains/required","required",{missingProperty: "type"});
errors++;
}
if(data106.type !== undefined){
if("ref_image" !== data106.type){
vErrors = note(vErrors,instancePath+"/contents/" + i29+"/type","#/allOf/28/then/properties/contents/contains/properties/type/const","const",{allowedValue: "ref_image"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents/" + i29,"#/allOf/28/then/properties/contents/contains/type","type",{type: "object"});
errors++;
}
var valid143 = _errs238 === errors;
if(valid143){
break;
}
}
if(!valid143){
vErrors = note(vErrors,instancePath+"/contents","#/allOf/28/then/properties/contents/contains","contains",{minContains: 1});
errors++;
}
else {
errors = _errs237;
if(vErrors !== null){
if(_errs237){
vErrors.length = _errs237;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid27 = _errs235 === errors;
valid138 = _valid27;
if(valid138){
var props18 = {};
props18.contents = true;
}
}
if(!valid138){
vErrors = note(vErrors,instancePath,"#/allOf/28/if","if",{failingKeyword: "then"});
errors++;
}
if(props16 !== true && props18 !== undefined){
if(props18 === true){
props16 = true;
}
else {
props16 = props16 || {};
Object.assign(props16, props18);
}
}
const _errs242 = errors;
let valid145 = true;
const _errs243 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing23;
if((data.contents === undefined) && (missing23 = "contents")){
vErrors = note(vErrors);
errors++;
}
else {
if(data.contents !== undefined){
let data108 = data.contents;
if(Array.isArray(data108)){
const _errs245 = errors;
const len30 = data108.length;
for(let i30=0; i30<len30; i30++){
let data109 = data108[i30];
const _errs246 = errors;
if(errors === _errs246){
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
let missing24;
if((data109.type === undefined) && (missing24 = "type")){
vErrors = note(vErrors);
errors++;
}
else {
if(data109.type !== undefined){
let data110 = data109.type;
if(!(((((data110 === "ref_image") || (data110 === "goods_title")) || (data110 === "goods_price")) || (data110 === "goods_target_audience")) || (data110 === "goods_selling_point"))){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
errors++;
}
}
var valid147 = _errs246 === errors;
if(valid147){
break;
}
}
if(!valid147){
vErrors = note(vErrors);
errors++;
}
else {
errors = _errs245;
if(vErrors !== null){
if(_errs245){
vErrors.length = _errs245;
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
var _valid28 = _errs243 === errors;
errors = _errs242;
if(vErrors !== null){
if(_errs242){
vErrors.length = _errs242;
}
else {
vErrors = null;
}
}
if(_valid28){
const _errs249 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents === undefined){
vErrors = note(vErrors,instancePath,"#/allOf/29/then/required","required",{missingProperty: "contents"});
errors++;
}
if(data.contents !== undefined){
let data111 = data.contents;
if(Array.isArray(data111)){
const _errs251 = errors;
const len31 = data111.length;
for(let i31=0; i31<len31; i31++){
let data112 = data111[i31];
const _errs252 = errors;
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
if(data112.type === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i31,"#/allOf/29/then/properties/contents/contains/required","required",{missingProperty: "type"});
errors++;
}
if(data112.type !== undefined){
if("goods_title" !== data112.type){
vErrors = note(vErrors,instancePath+"/contents/" + i31+"/type","#/allOf/29/then/properties/contents/contains/properties/type/const","const",{allowedValue: "goods_title"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents/" + i31,"#/allOf/29/then/properties/contents/contains/type","type",{type: "object"});
errors++;
}
var valid150 = _errs252 === errors;
if(valid150){
break;
}
}
if(!valid150){
vErrors = note(vErrors,instancePath+"/contents","#/allOf/29/then/properties/contents/contains","contains",{minContains: 1});
errors++;
}
else {
errors = _errs251;
if(vErrors !== null){
if(_errs251){
vErrors.length = _errs251;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid28 = _errs249 === errors;
valid145 = _valid28;
if(valid145){
var props19 = {};
props19.contents = true;
}
}
if(!valid145){
vErrors = note(vErrors,instancePath,"#/allOf/29/if","if",{failingKeyword: "then"});
errors++;
}
if(props16 !== true && props19 !== undefined){
if(props19 === true){
props16 = true;
}
else {
props16 = props16 || {};
Object.assign(props16, props19);
}
}
const _errs256 = errors;
let valid152 = true;
const _errs257 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing25;
if((data.contents === undefined) && (missing25 = "contents")){
vErrors = note(vErrors);
errors++;
}
else {
if(data.contents !== undefined){
let data114 = data.contents;
if(Array.isArray(data114)){
const _errs259 = errors;
const len32 = data114.length;
for(let i32=0; i32<len32; i32++){
let data115 = data114[i32];
const _errs260 = errors;
if(errors === _errs260){
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
let missing26;
if((data115.type === undefined) && (missing26 = "type")){
vErrors = note(vErrors);
errors++;
}
else {
if(data115.type !== undefined){
let data116 = data115.type;
if(!(((((data116 === "ref_image") || (data116 === "goods_title")) || (data116 === "goods_price")) || (data116 === "goods_target_audience")) || (data116 === "goods_selling_point"))){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
errors++;
}
}
var valid154 = _errs260 === errors;
if(valid154){
break;
}
}
if(!valid154){
vErrors = note(vErrors);
errors++;
}
else {
errors = _errs259;
if(vErrors !== null){
if(_errs259){
vErrors.length = _errs259;
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
var _valid29 = _errs257 === errors;
errors = _errs256;
if(vErrors !== null){
if(_errs256){
vErrors.length = _errs256;
}
else {
vErrors = null;
}
}
if(_valid29){
const _errs263 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.settings !== undefined){
let data117 = data.settings;
const _errs265 = errors;
const _errs266 = errors;
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
let missing27;
if((data117.speech_rate === undefined) && (missing27 = "speech_rate")){
vErrors = note(vErrors);
errors++;
}
}
var valid157 = _errs266 === errors;
if(valid157){
vErrors = note(vErrors,instancePath+"/settings","#/allOf/30/then/properties/settings/not","not",{});
errors++;
}
else {
errors = _errs265;
if(vErrors !== null){
if(_errs265){
vErrors.length = _errs265;
}
else {
vErrors = null;
}
}
}
}
}
var _valid29 = _errs263 === errors;
valid152 = _valid29;
if(valid152){
var props20 = {};
props20.settings = true;
props20.contents = true;
}
}
if(!valid152){
vErrors = note(vErrors,instancePath,"#/allOf/30/if","if",{failingKeyword: "then"});
errors++;
}
if(props16 !== true && props20 !== undefined){
if(props20 === true){
props16 = true;
}
else {
props16 = props16 || {};
Object.assign(props16, props20);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents !== undefined){
let data118 = data.contents;
if(Array.isArray(data118)){
const len33 = data118.length;
for(let i33=0; i33<len33; i33++){
let data119 = data118[i33];
const _errs270 = errors;
let valid161 = true;
const _errs271 = errors;
if(errors === _errs271){
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
let missing28;
if((data119.type === undefined) && (missing28 = "type")){
vErrors = note(vErrors);
errors++;
}
else {
if(data119.type !== undefined){
let data120 = data119.type;
if(!((data120 === "avatar_image") || (data120 === "ref_image"))){
vErrors = note(vErrors);
errors++;
}
}
}
}
else {
vErrors = note(vErrors);
errors++;
}
}
var _valid30 = _errs271 === errors;
errors = _errs270;
if(vErrors !== null){
if(_errs270){
vErrors.length = _errs270;
}
else {
vErrors = null;
}
}
if(_valid30){
const _errs274 = errors;
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
if(data119.url !== undefined){
let data121 = data119.url;
const _errs276 = errors;
const _errs277 = errors;
if(typeof data121 === "string"){
if(!pattern112.test(data121)){
vErrors = note(vErrors);
errors++;
}
}
var valid164 = _errs277 === errors;
if(valid164){
vErrors = note(vErrors,instancePath+"/contents/" + i33+"/url","#/allOf/31/properties/contents/items/then/properties/url/not","not",{});
errors++;
}
else {
errors = _errs276;
if(vErrors !== null){
if(_errs276){
vErrors.length = _errs276;
}
else {
vErrors = null;
}
}
}
}
}
var _valid30 = _errs274 === errors;
valid161 = _valid30;
if(valid161){
var props21 = {};
props21.url = true;
props21.type = true;
}
}
if(!valid161){
vErrors = note(vErrors,instancePath+"/contents/" + i33,"#/allOf/31/properties/contents/items/if","if",{failingKeyword: "then"});
errors++;
}
}
}
}
}
if(props16 !== true){
props16 = props16 || {};
props16.contents = true;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "contents"});
errors++;
}
if(props16 !== true){
props16 = props16 || {};
props16.contents = true;
props16.settings = true;
props16.options = true;
}
if(data.contents !== undefined){
let data122 = data.contents;
if(Array.isArray(data122)){
if(data122.length < 1){
vErrors = note(vErrors,instancePath+"/contents","#/properties/contents/minItems","minItems",{limit: 1});
errors++;
}
const len34 = data122.length;
for(let i34=0; i34<len34; i34++){
let data123 = data122[i34];
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
if(data123.type === undefined){
vErrors = note(vErrors,instancePath+"/contents/" + i34,"#/properties/contents/items/required","required",{missingProperty: "type"});
errors++;
}
if(data123.type !== undefined){
let data124 = data123.type;
if(typeof data124 !== "string"){
vErrors = note(vErrors,instancePath+"/contents/" + i34+"/type","#/properties/contents/items/properties/type/type","type",{type: "string"});
errors++;
}
if(!((((((((data124 === "avatar_image") || (data124 === "avatar_id")) || (data124 === "ref_image")) || (data124 === "goods_title")) || (data124 === "goods_price")) || (data124 === "goods_target_audience")) || (data124 === "goods_selling_point")) || (data124 === "speech_script"))){
vErrors = note(vErrors,instancePath+"/contents/" + i34+"/type","#/properties/contents/items/properties/type/enum","enum",{allowedValues: ["avatar_image","avatar_id","ref_image","goods_title","goods_price","goods_target_audience","goods_selling_point","speech_script"]});
errors++;
}
}
if(data123.text !== undefined){
if(typeof data123.text !== "string"){
vErrors = note(vErrors,instancePath+"/contents/" + i34+"/text","#/properties/contents/items/properties/text/type","type",{type: "string"});
errors++;
}
}
if(data123.url !== undefined){
if(typeof data123.url !== "string"){
vErrors = note(vErrors,instancePath+"/contents/" + i34+"/url","#/properties/contents/items/properties/url/type","type",{type: "string"});
errors++;
}
}
if(data123.id !== undefined){
if(typeof data123.id !== "string"){
vErrors = note(vErrors,instancePath+"/contents/" + i34+"/id","#/properties/contents/items/properties/id/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents/" + i34,"#/properties/contents/items/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/contents","#/properties/contents/type","type",{type: "array"});
errors++;
}
}
if(data.settings !== undefined){
let data128 = data.settings;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
if(data128.resolution !== undefined){
let data129 = data128.resolution;
if(typeof data129 !== "string"){
vErrors = note(vErrors,instancePath+"/settings/resolution","#/properties/settings/properties/resolution/type","type",{type: "string"});
errors++;
}
if(!((data129 === "720p") || (data129 === "1080p"))){
vErrors = note(vErrors,instancePath+"/settings/resolution","#/properties/settings/properties/resolution/enum","enum",{allowedValues: ["720p","1080p"]});
errors++;
}
}
if(data128.aspect_ratio !== undefined){
let data130 = data128.aspect_ratio;
if(typeof data130 !== "string"){
vErrors = note(vErrors,instancePath+"/settings/aspect_ratio","#/properties/settings/properties/aspect_ratio/type","type",{type: "string"});
errors++;
}
if(!((data130 === "9:16") || (data130 === "16:9"))){
vErrors = note(vErrors,instancePath+"/settings/aspect_ratio","#/properties/settings/properties/aspect_ratio/enum","enum",{allowedValues: ["9:16","16:9"]});
errors++;
}
}
if(data128.allow_polish !== undefined){
if(typeof data128.allow_polish !== "boolean"){
vErrors = note(vErrors,instancePath+"/settings/allow_polish","#/properties/settings/properties/allow_polish/type","type",{type: "boolean"});
errors++;
}
}
if(data128.bgm_enabled !== undefined){
if(typeof data128.bgm_enabled !== "boolean"){
vErrors = note(vErrors,instancePath+"/settings/bgm_enabled","#/properties/settings/properties/bgm_enabled/type","type",{type: "boolean"});
errors++;
}
}
if(data128.voice_id !== undefined){
if(typeof data128.voice_id !== "string"){
vErrors = note(vErrors,instancePath+"/settings/voice_id","#/properties/settings/properties/voice_id/type","type",{type: "string"});
errors++;
}
}
if(data128.speech_rate !== undefined){
let data134 = data128.speech_rate;
if(!((typeof data134 == "number") && (isFinite(data134)))){
vErrors = note(vErrors,instancePath+"/settings/speech_rate","#/properties/settings/properties/speech_rate/type","type",{type: "number"});
errors++;
}
if(!(((data134 === 0.8) || (data134 === 1)) || (data134 === 1.2))){
vErrors = note(vErrors,instancePath+"/settings/speech_rate","#/properties/settings/properties/speech_rate/enum","enum",{allowedValues: [0.8,1,1.2]});
errors++;
}
}
if(data128.action_prompt !== undefined){
let data135 = data128.action_prompt;
if(typeof data135 === "string"){
if(func1(data135) > 2500){
vErrors = note(vErrors,instancePath+"/settings/action_prompt","#/properties/settings/properties/action_prompt/maxLength","maxLength",{limit: 2500});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/settings/action_prompt","#/properties/settings/properties/action_prompt/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/settings","#/properties/settings/type","type",{type: "object"});
errors++;
}
}
if(data.options !== undefined){
let data136 = data.options;
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
if(data136.callback_url !== undefined){
let data137 = data136.callback_url;
if(typeof data137 === "string"){
if(func1(data137) > 1024){
vErrors = note(vErrors,instancePath+"/options/callback_url","#/properties/options/properties/callback_url/maxLength","maxLength",{limit: 1024});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/options/callback_url","#/properties/options/properties/callback_url/type","type",{type: "string"});
errors++;
}
}
if(data136.external_task_id !== undefined){
let data138 = data136.external_task_id;
if(typeof data138 === "string"){
if(func1(data138) > 255){
vErrors = note(vErrors,instancePath+"/options/external_task_id","#/properties/options/properties/external_task_id/maxLength","maxLength",{limit: 255});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/options/external_task_id","#/properties/options/properties/external_task_id/type","type",{type: "string"});
errors++;
}
}
if(data136.watermark !== undefined){
let data139 = data136.watermark;
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
if(data139.enabled !== undefined){
if(typeof data139.enabled !== "boolean"){
vErrors = note(vErrors,instancePath+"/options/watermark/enabled","#/properties/options/properties/watermark/properties/enabled/type","type",{type: "boolean"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/options/watermark","#/properties/options/properties/watermark/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/options","#/properties/options/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate82.errors = vErrors;
evaluated0.props = props16;
return errors === 0;
}
validate82.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const validateKlingCreateTextToAudioRequest = validate83;
function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-text-to-audio.request.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prompt === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "prompt"});
errors++;
}
if(data.duration === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "duration"});
errors++;
}
if(data.prompt !== undefined){
let data0 = data.prompt;
if(typeof data0 === "string"){
if(func1(data0) > 200){
vErrors = note(vErrors,instancePath+"/prompt","#/properties/prompt/maxLength","maxLength",{limit: 200});
errors++;
}
if(!pattern5.test(data0)){
vErrors = note(vErrors,instancePath+"/prompt","#/properties/prompt/pattern","pattern",{pattern: "\\S"});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/prompt","#/properties/prompt/type","type",{type: "string"});
errors++;
}
}
if(data.duration !== undefined){
let data1 = data.duration;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 10 || isNaN(data1)){
vErrors = note(vErrors,instancePath+"/duration","#/properties/duration/maximum","maximum",{comparison: "<=", limit: 10});
errors++;
}
if(data1 < 3 || isNaN(data1)){
vErrors = note(vErrors,instancePath+"/duration","#/properties/duration/minimum","minimum",{comparison: ">=", limit: 3});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/duration","#/properties/duration/type","type",{type: "number"});
errors++;
}
}
if(data.callback_url !== undefined){
if(typeof data.callback_url !== "string"){
vErrors = note(vErrors,instancePath+"/callback_url","#/properties/callback_url/type","type",{type: "string"});
errors++;
}
}
if(data.external_task_id !== undefined){
let data3 = data.external_task_id;
if(typeof data3 === "string"){
if(func1(data3) > 255){
vErrors = note(vErrors,instancePath+"/external_task_id","#/properties/external_task_id/maxLength","maxLength",{limit: 255});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/external_task_id","#/properties/external_task_id/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}
export const validateKlingCreateTextToVideoRequest = validate84;
function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-text-to-video.request.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
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
vErrors = note(vErrors);
errors++;
}
else {
if(data.voice_list !== undefined){
let data0 = data.voice_list;
if(Array.isArray(data0)){
if(data0.length < 1){
vErrors = note(vErrors);
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
vErrors = note(vErrors,instancePath+"/sound","#/allOf/0/then/properties/sound/const","const",{allowedValue: "on"});
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
vErrors = note(vErrors,instancePath,"#/allOf/0/if","if",{failingKeyword: "then"});
errors++;
}
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.model_name === undefined) && (missing1 = "model_name")) || ((data.sound === undefined) && (missing1 = "sound"))){
vErrors = note(vErrors);
errors++;
}
else {
if(data.model_name !== undefined){
const _errs10 = errors;
if("kling-v2-6" !== data.model_name){
vErrors = note(vErrors);
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
vErrors = note(vErrors);
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
vErrors = note(vErrors,instancePath+"/mode","#/allOf/1/then/properties/mode/const","const",{allowedValue: "pro"});
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
vErrors = note(vErrors,instancePath,"#/allOf/1/if","if",{failingKeyword: "then"});
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
vErrors = note(vErrors);
errors++;
}
else {
if(data.model_name !== undefined){
if("kling-v2-6" !== data.model_name){
vErrors = note(vErrors);
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
vErrors = note(vErrors,instancePath+"/duration","#/allOf/2/then/properties/duration/enum","enum",{allowedValues: ["5","10"]});
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
vErrors = note(vErrors,instancePath,"#/allOf/2/if","if",{failingKeyword: "then"});
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
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "prompt"});
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
vErrors = note(vErrors,instancePath+"/model_name","#/properties/model_name/type","type",{type: "string"});
errors++;
}
if(!((data7 === "kling-v2-6") || (data7 === "kling-v3"))){
vErrors = note(vErrors,instancePath+"/model_name","#/properties/model_name/enum","enum",{allowedValues: ["kling-v2-6","kling-v3"]});
errors++;
}
}
if(data.prompt !== undefined){
let data8 = data.prompt;
if(typeof data8 === "string"){
if(func1(data8) > 2500){
vErrors = note(vErrors,instancePath+"/prompt","#/properties/prompt/maxLength","maxLength",{limit: 2500});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/prompt","#/properties/prompt/type","type",{type: "string"});
errors++;
}
}
if(data.aspect_ratio !== undefined){
let data9 = data.aspect_ratio;
if(typeof data9 !== "string"){
vErrors = note(vErrors,instancePath+"/aspect_ratio","#/properties/aspect_ratio/type","type",{type: "string"});
errors++;
}
if(!(((data9 === "16:9") || (data9 === "9:16")) || (data9 === "1:1"))){
vErrors = note(vErrors,instancePath+"/aspect_ratio","#/properties/aspect_ratio/enum","enum",{allowedValues: ["16:9","9:16","1:1"]});
errors++;
}
}
if(data.negative_prompt !== undefined){
let data10 = data.negative_prompt;
if(typeof data10 === "string"){
if(func1(data10) > 2500){
vErrors = note(vErrors,instancePath+"/negative_prompt","#/properties/negative_prompt/maxLength","maxLength",{limit: 2500});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/negative_prompt","#/properties/negative_prompt/type","type",{type: "string"});
errors++;
}
}
if(data.sound !== undefined){
let data11 = data.sound;
if(typeof data11 !== "string"){
vErrors = note(vErrors,instancePath+"/sound","#/properties/sound/type","type",{type: "string"});
errors++;
}
if(!((data11 === "off") || (data11 === "on"))){
vErrors = note(vErrors,instancePath+"/sound","#/properties/sound/enum","enum",{allowedValues: ["off","on"]});
errors++;
}
}
if(data.voice_list !== undefined){
let data12 = data.voice_list;
if(Array.isArray(data12)){
if(data12.length > 2){
vErrors = note(vErrors,instancePath+"/voice_list","#/properties/voice_list/maxItems","maxItems",{limit: 2});
errors++;
}
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.voice_id === undefined){
vErrors = note(vErrors,instancePath+"/voice_list/" + i0,"#/properties/voice_list/items/required","required",{missingProperty: "voice_id"});
errors++;
}
if(data13.voice_id !== undefined){
if(typeof data13.voice_id !== "string"){
vErrors = note(vErrors,instancePath+"/voice_list/" + i0+"/voice_id","#/properties/voice_list/items/properties/voice_id/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/voice_list/" + i0,"#/properties/voice_list/items/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/voice_list","#/properties/voice_list/type","type",{type: "array"});
errors++;
}
}
if(data.mode !== undefined){
let data15 = data.mode;
if(typeof data15 !== "string"){
vErrors = note(vErrors,instancePath+"/mode","#/properties/mode/type","type",{type: "string"});
errors++;
}
if(!((data15 === "std") || (data15 === "pro"))){
vErrors = note(vErrors,instancePath+"/mode","#/properties/mode/enum","enum",{allowedValues: ["std","pro"]});
errors++;
}
}
if(data.duration !== undefined){
let data16 = data.duration;
if(typeof data16 !== "string"){
vErrors = note(vErrors,instancePath+"/duration","#/properties/duration/type","type",{type: "string"});
errors++;
}
if(!(((((((((((((data16 === "5") || (data16 === "10")) || (data16 === "3")) || (data16 === "4")) || (data16 === "6")) || (data16 === "7")) || (data16 === "8")) || (data16 === "9")) || (data16 === "11")) || (data16 === "12")) || (data16 === "13")) || (data16 === "14")) || (data16 === "15"))){
vErrors = note(vErrors,instancePath+"/duration","#/properties/duration/enum","enum",{allowedValues: ["5","10","3","4","6","7","8","9","11","12","13","14","15"]});
errors++;
}
}
if(data.watermark_info !== undefined){
let data17 = data.watermark_info;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.enabled !== undefined){
if(typeof data17.enabled !== "boolean"){
vErrors = note(vErrors,instancePath+"/watermark_info/enabled","#/properties/watermark_info/properties/enabled/type","type",{type: "boolean"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/watermark_info","#/properties/watermark_info/type","type",{type: "object"});
errors++;
}
}
if(data.callback_url !== undefined){
if(typeof data.callback_url !== "string"){
vErrors = note(vErrors,instancePath+"/callback_url","#/properties/callback_url/type","type",{type: "string"});
errors++;
}
}
if(data.external_task_id !== undefined){
let data20 = data.external_task_id;
if(typeof data20 === "string"){
if(func1(data20) > 255){
vErrors = note(vErrors,instancePath+"/external_task_id","#/properties/external_task_id/maxLength","maxLength",{limit: 255});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/external_task_id","#/properties/external_task_id/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate84.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate84.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const validateKlingCreateVideoToAudioRequest = validate85;
function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-video-to-audio.request.json" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.video_id === undefined) && (missing0 = "video_id")) || ((data.video_url === undefined) && (missing0 = "video_url"))){
vErrors = note(vErrors);
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
vErrors = note(vErrors,instancePath,"#/not","not",{});
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
vErrors = note(vErrors,instancePath,"#/anyOf/0/required","required",{missingProperty: "video_id"});
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.video_url === undefined){
vErrors = note(vErrors,instancePath,"#/anyOf/1/required","required",{missingProperty: "video_url"});
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
vErrors = note(vErrors,instancePath,"#/anyOf","anyOf",{});
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
vErrors = note(vErrors,instancePath+"/video_id","#/properties/video_id/type","type",{type: "string"});
errors++;
}
}
if(data.video_url !== undefined){
let data1 = data.video_url;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
vErrors = note(vErrors,instancePath+"/video_url","#/properties/video_url/pattern","pattern",{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]{1,255}(?:[/?#]|$)"});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/video_url","#/properties/video_url/type","type",{type: "string"});
errors++;
}
}
if(data.sound_effect_prompt !== undefined){
let data2 = data.sound_effect_prompt;
if(typeof data2 === "string"){
if(func1(data2) > 200){
vErrors = note(vErrors,instancePath+"/sound_effect_prompt","#/properties/sound_effect_prompt/maxLength","maxLength",{limit: 200});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/sound_effect_prompt","#/properties/sound_effect_prompt/type","type",{type: "string"});
errors++;
}
}
if(data.bgm_prompt !== undefined){
let data3 = data.bgm_prompt;
if(typeof data3 === "string"){
if(func1(data3) > 200){
vErrors = note(vErrors,instancePath+"/bgm_prompt","#/properties/bgm_prompt/maxLength","maxLength",{limit: 200});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/bgm_prompt","#/properties/bgm_prompt/type","type",{type: "string"});
errors++;
}
}
if(data.asmr_mode !== undefined){
if(typeof data.asmr_mode !== "boolean"){
vErrors = note(vErrors,instancePath+"/asmr_mode","#/properties/asmr_mode/type","type",{type: "boolean"});
errors++;
}
}
if(data.callback_url !== undefined){
if(typeof data.callback_url !== "string"){
vErrors = note(vErrors,instancePath+"/callback_url","#/properties/callback_url/type","type",{type: "string"});
errors++;
}
}
if(data.external_task_id !== undefined){
let data6 = data.external_task_id;
if(typeof data6 === "string"){
if(func1(data6) > 255){
vErrors = note(vErrors,instancePath+"/external_task_id","#/properties/external_task_id/maxLength","maxLength",{limit: 255});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/external_task_id","#/properties/external_task_id/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
export const validateKlingDeleteElementRequest = validate86;
function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/delete-element.request.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.element_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "element_id"});
errors++;
}
if(data.element_id !== undefined){
if(typeof data.element_id !== "string"){
vErrors = note(vErrors,instancePath+"/element_id","#/properties/element_id/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}
export const validateKlingDeleteVoiceRequest = validate87;
function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/delete-voice.request.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.voice_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "voice_id"});
errors++;
}
if(data.voice_id !== undefined){
let data0 = data.voice_id;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
vErrors = note(vErrors,instancePath+"/voice_id","#/properties/voice_id/pattern","pattern",{pattern: "\\S"});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/voice_id","#/properties/voice_id/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
export const validateKlingFindSolutionsQuery = validate88;
function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/find-solutions.query.json" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.task_ids === undefined) && (missing0 = "task_ids")) || ((data.external_task_ids === undefined) && (missing0 = "external_task_ids"))){
vErrors = note(vErrors);
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
vErrors = note(vErrors,instancePath,"#/not","not",{});
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
if(data.task_ids === undefined){
vErrors = note(vErrors,instancePath,"#/anyOf/0/required","required",{missingProperty: "task_ids"});
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.external_task_ids === undefined){
vErrors = note(vErrors,instancePath,"#/anyOf/1/required","required",{missingProperty: "external_task_ids"});
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
vErrors = note(vErrors,instancePath,"#/anyOf","anyOf",{});
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
if(data.task_ids !== undefined){
if(typeof data.task_ids !== "string"){
vErrors = note(vErrors,instancePath+"/task_ids","#/properties/task_ids/type","type",{type: "string"});
errors++;
}
}
if(data.external_task_ids !== undefined){
if(typeof data.external_task_ids !== "string"){
vErrors = note(vErrors,instancePath+"/external_task_ids","#/properties/external_task_ids/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}
export const validateKlingFindTasksQuery = validate89;
function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/find-tasks.query.json" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_ids === undefined){
vErrors = note(vErrors,instancePath,"#/anyOf/0/required","required",{missingProperty: "task_ids"});
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.external_task_ids === undefined){
vErrors = note(vErrors,instancePath,"#/anyOf/1/required","required",{missingProperty: "external_task_ids"});
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
vErrors = note(vErrors,instancePath,"#/anyOf","anyOf",{});
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
vErrors = note(vErrors,instancePath+"/task_ids","#/properties/task_ids/type","type",{type: "string"});
errors++;
}
}
if(data.external_task_ids !== undefined){
if(typeof data.external_task_ids !== "string"){
vErrors = note(vErrors,instancePath+"/external_task_ids","#/properties/external_task_ids/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
export const validateKlingGetAccountCostsQuery = validate90;
function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/get-account-costs.query.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.start_time === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "start_time"});
errors++;
}
if(data.end_time === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "end_time"});
errors++;
}
if(data.start_time !== undefined){
let data0 = data.start_time;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = note(vErrors,instancePath+"/start_time","#/properties/start_time/type","type",{type: "integer"});
errors++;
}
}
if(data.end_time !== undefined){
let data1 = data.end_time;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = note(vErrors,instancePath+"/end_time","#/properties/end_time/type","type",{type: "integer"});
errors++;
}
}
if(data.resource_pack_name !== undefined){
if(typeof data.resource_pack_name !== "string"){
vErrors = note(vErrors,instancePath+"/resource_pack_name","#/properties/resource_pack_name/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}
export const validateKlingGetConcurrencyQuery = validate91;
function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/get-concurrency.query.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.budget_type === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "budget_type"});
errors++;
}
if(data.budget_type !== undefined){
let data0 = data.budget_type;
if(typeof data0 !== "string"){
vErrors = note(vErrors,instancePath+"/budget_type","#/properties/budget_type/type","type",{type: "string"});
errors++;
}
if(!((data0 === "video") || (data0 === "image"))){
vErrors = note(vErrors,instancePath+"/budget_type","#/properties/budget_type/enum","enum",{allowedValues: ["video","image"]});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}
export const validateKlingIdentifyFaceRequest = validate92;
function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/identify-face.request.json" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.video_id === undefined) && (missing0 = "video_id")) || ((data.video_url === undefined) && (missing0 = "video_url"))){
vErrors = note(vErrors);
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
vErrors = note(vErrors,instancePath,"#/not","not",{});
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
vErrors = note(vErrors,instancePath,"#/anyOf/0/required","required",{missingProperty: "video_id"});
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.video_url === undefined){
vErrors = note(vErrors,instancePath,"#/anyOf/1/required","required",{missingProperty: "video_url"});
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
vErrors = note(vErrors,instancePath,"#/anyOf","anyOf",{});
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
vErrors = note(vErrors,instancePath+"/video_id","#/properties/video_id/type","type",{type: "string"});
errors++;
}
}
if(data.video_url !== undefined){
let data1 = data.video_url;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
vErrors = note(vErrors,instancePath+"/video_url","#/properties/video_url/pattern","pattern",{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]{1,255}(?:[/?#]|$)"});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/video_url","#/properties/video_url/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}
export const validateKlingListAdvancedLipSyncQuery = validate93;
function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/list-advanced-lip-sync.query.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pageNum !== undefined){
let data0 = data.pageNum;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = note(vErrors,instancePath+"/pageNum","#/properties/pageNum/type","type",{type: "integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000 || isNaN(data0)){
vErrors = note(vErrors,instancePath+"/pageNum","#/properties/pageNum/maximum","maximum",{comparison: "<=", limit: 1000});
errors++;
}
if(data0 < 1 || isNaN(data0)){
vErrors = note(vErrors,instancePath+"/pageNum","#/properties/pageNum/minimum","minimum",{comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.pageSize !== undefined){
let data1 = data.pageSize;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = note(vErrors,instancePath+"/pageSize","#/properties/pageSize/type","type",{type: "integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 500 || isNaN(data1)){
vErrors = note(vErrors,instancePath+"/pageSize","#/properties/pageSize/maximum","maximum",{comparison: "<=", limit: 500});
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = note(vErrors,instancePath+"/pageSize","#/properties/pageSize/minimum","minimum",{comparison: ">=", limit: 1});
errors++;
}
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}
export const validateKlingListAvatarsQuery = validate94;
function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/list-avatars.query.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pageNum !== undefined){
let data0 = data.pageNum;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = note(vErrors,instancePath+"/pageNum","#/properties/pageNum/type","type",{type: "integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000 || isNaN(data0)){
vErrors = note(vErrors,instancePath+"/pageNum","#/properties/pageNum/maximum","maximum",{comparison: "<=", limit: 1000});
errors++;
}
if(data0 < 1 || isNaN(data0)){
vErrors = note(vErrors,instancePath+"/pageNum","#/properties/pageNum/minimum","minimum",{comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.pageSize !== undefined){
let data1 = data.pageSize;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = note(vErrors,instancePath+"/pageSize","#/properties/pageSize/type","type",{type: "integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 500 || isNaN(data1)){
vErrors = note(vErrors,instancePath+"/pageSize","#/properties/pageSize/maximum","maximum",{comparison: "<=", limit: 500});
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = note(vErrors,instancePath+"/pageSize","#/properties/pageSize/minimum","minimum",{comparison: ">=", limit: 1});
errors++;
}
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}
export const validateKlingListBalanceBillingRequest = validate95;
function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/list-balance-billing.request.json" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.start_time === undefined){
vErrors = note(vErrors,instancePath,"#/anyOf/0/required","required",{missingProperty: "start_time"});
errors++;
}
if(data.end_time === undefined){
vErrors = note(vErrors,instancePath,"#/anyOf/0/required","required",{missingProperty: "end_time"});
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cursor === undefined){
vErrors = note(vErrors,instancePath,"#/anyOf/1/required","required",{missingProperty: "cursor"});
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
vErrors = note(vErrors,instancePath,"#/anyOf","anyOf",{});
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
vErrors = note(vErrors,instancePath+"/start_time","#/properties/start_time/type","type",{type: "integer"});
errors++;
}
}
if(data.end_time !== undefined){
let data1 = data.end_time;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = note(vErrors,instancePath+"/end_time","#/properties/end_time/type","type",{type: "integer"});
errors++;
}
}
if(data.limit !== undefined){
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = note(vErrors,instancePath+"/limit","#/properties/limit/type","type",{type: "integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 500 || isNaN(data2)){
vErrors = note(vErrors,instancePath+"/limit","#/properties/limit/maximum","maximum",{comparison: "<=", limit: 500});
errors++;
}
if(data2 < 1 || isNaN(data2)){
vErrors = note(vErrors,instancePath+"/limit","#/properties/limit/minimum","minimum",{comparison: ">=", limit: 1});
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
vErrors = note(vErrors,instancePath+"/filters/" + i0,"#/properties/filters/items/required","required",{missingProperty: "key"});
errors++;
}
if(data4.values === undefined){
vErrors = note(vErrors,instancePath+"/filters/" + i0,"#/properties/filters/items/required","required",{missingProperty: "values"});
errors++;
}
if(data4.key !== undefined){
let data5 = data4.key;
if(typeof data5 !== "string"){
vErrors = note(vErrors,instancePath+"/filters/" + i0+"/key","#/properties/filters/items/properties/key/type","type",{type: "string"});
errors++;
}
if(!(data5 === "api_key_name")){
vErrors = note(vErrors,instancePath+"/filters/" + i0+"/key","#/properties/filters/items/properties/key/enum","enum",{allowedValues: ["api_key_name"]});
errors++;
}
}
if(data4.values !== undefined){
let data6 = data4.values;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
vErrors = note(vErrors,instancePath+"/filters/" + i0+"/values/" + i1,"#/properties/filters/items/properties/values/items/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/filters/" + i0+"/values","#/properties/filters/items/properties/values/type","type",{type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/filters/" + i0,"#/properties/filters/items/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/filters","#/properties/filters/type","type",{type: "array"});
errors++;
}
}
if(data.cursor !== undefined){
if(typeof data.cursor !== "string"){
vErrors = note(vErrors,instancePath+"/cursor","#/properties/cursor/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}
export const validateKlingListCustomVoicesQuery = validate96;
function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/list-custom-voices.query.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pageNum !== undefined){
let data0 = data.pageNum;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = note(vErrors,instancePath+"/pageNum","#/properties/pageNum/type","type",{type: "integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000 || isNaN(data0)){
vErrors = note(vErrors,instancePath+"/pageNum","#/properties/pageNum/maximum","maximum",{comparison: "<=", limit: 1000});
errors++;
}
if(data0 < 1 || isNaN(data0)){
vErrors = note(vErrors,instancePath+"/pageNum","#/properties/pageNum/minimum","minimum",{comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.pageSize !== undefined){
let data1 = data.pageSize;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = note(vErrors,instancePath+"/pageSize","#/properties/pageSize/type","type",{type: "integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
vErrors = note(vErrors,instancePath+"/pageSize","#/properties/pageSize/maximum","maximum",{comparison: "<=", limit: 1000});
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = note(vErrors,instancePath+"/pageSize","#/properties/pageSize/minimum","minimum",{comparison: ">=", limit: 1});
errors++;
}
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}
export const validateKlingListElementsQuery = validate97;
function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/list-elements.query.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pageNum !== undefined){
let data0 = data.pageNum;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = note(vErrors,instancePath+"/pageNum","#/properties/pageNum/type","type",{type: "integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000 || isNaN(data0)){
vErrors = note(vErrors,instancePath+"/pageNum","#/properties/pageNum/maximum","maximum",{comparison: "<=", limit: 1000});
errors++;
}
if(data0 < 1 || isNaN(data0)){
vErrors = note(vErrors,instancePath+"/pageNum","#/properties/pageNum/minimum","minimum",{comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.pageSize !== undefined){
let data1 = data.pageSize;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = note(vErrors,instancePath+"/pageSize","#/properties/pageSize/type","type",{type: "integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 500 || isNaN(data1)){
vErrors = note(vErrors,instancePath+"/pageSize","#/properties/pageSize/maximum","maximum",{comparison: "<=", limit: 500});
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = note(vErrors,instancePath+"/pageSize","#/properties/pageSize/minimum","minimum",{comparison: ">=", limit: 1});
errors++;
}
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}
export const validateKlingListImageToVideoQuery = validate98;
function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/list-image-to-video.query.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pageNum !== undefined){
let data0 = data.pageNum;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = note(vErrors,instancePath+"/pageNum","#/properties/pageNum/type","type",{type: "integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000 || isNaN(data0)){
vErrors = note(vErrors,instancePath+"/pageNum","#/properties/pageNum/maximum","maximum",{comparison: "<=", limit: 1000});
errors++;
}
if(data0 < 1 || isNaN(data0)){
vErrors = note(vErrors,instancePath+"/pageNum","#/properties/pageNum/minimum","minimum",{comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.pageSize !== undefined){
let data1 = data.pageSize;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = note(vErrors,instancePath+"/pageSize","#/properties/pageSize/type","type",{type: "integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 500 || isNaN(data1)){
vErrors = note(vErrors,instancePath+"/pageSize","#/properties/pageSize/maximum","maximum",{comparison: "<=", limit: 500});
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = note(vErrors,instancePath+"/pageSize","#/properties/pageSize/minimum","minimum",{comparison: ">=", limit: 1});
errors++;
}
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}
export const validateKlingListLipSyncQuery = validate99;
function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/list-lip-sync.query.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pageNum !== undefined){
let data0 = data.pageNum;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = note(vErrors,instancePath+"/pageNum","#/properties/pageNum/type","type",{type: "integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000 || isNaN(data0)){
vErrors = note(vErrors,instancePath+"/pageNum","#/properties/pageNum/maximum","maximum",{comparison: "<=", limit: 1000});
errors++;
}
if(data0 < 1 || isNaN(data0)){
vErrors = note(vErrors,instancePath+"/pageNum","#/properties/pageNum/minimum","minimum",{comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.pageSize !== undefined){
let data1 = data.pageSize;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = note(vErrors,instancePath+"/pageSize","#/properties/pageSize/type","type",{type: "integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 500 || isNaN(data1)){
vErrors = note(vErrors,instancePath+"/pageSize","#/properties/pageSize/maximum","maximum",{comparison: "<=", limit: 500});
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = note(vErrors,instancePath+"/pageSize","#/properties/pageSize/minimum","minimum",{comparison: ">=", limit: 1});
errors++;
}
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}
export const validateKlingListPackageBillingRequest = validate100;
function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/list-package-billing.request.json" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.start_time === undefined){
vErrors = note(vErrors,instancePath,"#/anyOf/0/required","required",{missingProperty: "start_time"});
errors++;
}
if(data.end_time === undefined){
vErrors = note(vErrors,instancePath,"#/anyOf/0/required","required",{missingProperty: "end_time"});
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cursor === undefined){
vErrors = note(vErrors,instancePath,"#/anyOf/1/required","required",{missingProperty: "cursor"});
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
vErrors = note(vErrors,instancePath,"#/anyOf","anyOf",{});
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
vErrors = note(vErrors,instancePath+"/start_time","#/properties/start_time/type","type",{type: "integer"});
errors++;
}
}
if(data.end_time !== undefined){
let data1 = data.end_time;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = note(vErrors,instancePath+"/end_time","#/properties/end_time/type","type",{type: "integer"});
errors++;
}
}
if(data.limit !== undefined){
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = note(vErrors,instancePath+"/limit","#/properties/limit/type","type",{type: "integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 500 || isNaN(data2)){
vErrors = note(vErrors,instancePath+"/limit","#/properties/limit/maximum","maximum",{comparison: "<=", limit: 500});
errors++;
}
if(data2 < 1 || isNaN(data2)){
vErrors = note(vErrors,instancePath+"/limit","#/properties/limit/minimum","minimum",{comparison: ">=", limit: 1});
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
const _errs15 = errors;
let valid5 = true;
const _errs16 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.key !== undefined){
if("product_type" !== data4.key){
vErrors = note(vErrors);
errors++;
}
}
}
var _valid1 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs18 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.values !== undefined){
let data6 = data4.values;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(!(((data7 === "video") || (data7 === "image")) || (data7 === "try-on"))){
vErrors = note(vErrors,instancePath+"/filters/" + i0+"/values/" + i1,"#/properties/filters/items/allOf/0/then/properties/values/items/enum","enum",{allowedValues: ["video","image","try-on"]});
errors++;
}
}
}
}
}
var _valid1 = _errs18 === errors;
valid5 = _valid1;
if(valid5){
var props0 = {};
props0.values = true;
props0.key = true;
}
}
if(!valid5){
vErrors = note(vErrors,instancePath+"/filters/" + i0,"#/properties/filters/items/allOf/0/if","if",{failingKeyword: "then"});
errors++;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.key === undefined){
vErrors = note(vErrors,instancePath+"/filters/" + i0,"#/properties/filters/items/required","required",{missingProperty: "key"});
errors++;
}
if(data4.values === undefined){
vErrors = note(vErrors,instancePath+"/filters/" + i0,"#/properties/filters/items/required","required",{missingProperty: "values"});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.key = true;
props0.values = true;
}
if(data4.key !== undefined){
let data8 = data4.key;
if(typeof data8 !== "string"){
vErrors = note(vErrors,instancePath+"/filters/" + i0+"/key","#/properties/filters/items/properties/key/type","type",{type: "string"});
errors++;
}
if(!((((data8 === "api_key_name") || (data8 === "product_type")) || (data8 === "package_name")) || (data8 === "package_id"))){
vErrors = note(vErrors,instancePath+"/filters/" + i0+"/key","#/properties/filters/items/properties/key/enum","enum",{allowedValues: ["api_key_name","product_type","package_name","package_id"]});
errors++;
}
}
if(data4.values !== undefined){
let data9 = data4.values;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
if(typeof data9[i2] !== "string"){
vErrors = note(vErrors,instancePath+"/filters/" + i0+"/values/" + i2,"#/properties/filters/items/properties/values/items/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/filters/" + i0+"/values","#/properties/filters/items/properties/values/type","type",{type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/filters/" + i0,"#/properties/filters/items/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/filters","#/properties/filters/type","type",{type: "array"});
errors++;
}
}
if(data.cursor !== undefined){
if(typeof data.cursor !== "string"){
vErrors = note(vErrors,instancePath+"/cursor","#/properties/cursor/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}
export const validateKlingListPresetVoicesQuery = validate101;
function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/list-preset-voices.query.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pageNum !== undefined){
let data0 = data.pageNum;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = note(vErrors,instancePath+"/pageNum","#/properties/pageNum/type","type",{type: "integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000 || isNaN(data0)){
vErrors = note(vErrors,instancePath+"/pageNum","#/properties/pageNum/maximum","maximum",{comparison: "<=", limit: 1000});
errors++;
}
if(data0 < 1 || isNaN(data0)){
vErrors = note(vErrors,instancePath+"/pageNum","#/properties/pageNum/minimum","minimum",{comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.pageSize !== undefined){
let data1 = data.pageSize;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = note(vErrors,instancePath+"/pageSize","#/properties/pageSize/type","type",{type: "integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
vErrors = note(vErrors,instancePath+"/pageSize","#/properties/pageSize/maximum","maximum",{comparison: "<=", limit: 1000});
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = note(vErrors,instancePath+"/pageSize","#/properties/pageSize/minimum","minimum",{comparison: ">=", limit: 1});
errors++;
}
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}
export const validateKlingListTextToAudioQuery = validate102;
function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/list-text-to-audio.query.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pageNum !== undefined){
let data0 = data.pageNum;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = note(vErrors,instancePath+"/pageNum","#/properties/pageNum/type","type",{type: "integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000 || isNaN(data0)){
vErrors = note(vErrors,instancePath+"/pageNum","#/properties/pageNum/maximum","maximum",{comparison: "<=", limit: 1000});
errors++;
}
if(data0 < 1 || isNaN(data0)){
vErrors = note(vErrors,instancePath+"/pageNum","#/properties/pageNum/minimum","minimum",{comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.pageSize !== undefined){
let data1 = data.pageSize;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = note(vErrors,instancePath+"/pageSize","#/properties/pageSize/type","type",{type: "integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 500 || isNaN(data1)){
vErrors = note(vErrors,instancePath+"/pageSize","#/properties/pageSize/maximum","maximum",{comparison: "<=", limit: 500});
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = note(vErrors,instancePath+"/pageSize","#/properties/pageSize/minimum","minimum",{comparison: ">=", limit: 1});
errors++;
}
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}
export const validateKlingListTextToVideoQuery = validate103;
function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/list-text-to-video.query.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pageNum !== undefined){
let data0 = data.pageNum;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = note(vErrors,instancePath+"/pageNum","#/properties/pageNum/type","type",{type: "integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000 || isNaN(data0)){
vErrors = note(vErrors,instancePath+"/pageNum","#/properties/pageNum/maximum","maximum",{comparison: "<=", limit: 1000});
errors++;
}
if(data0 < 1 || isNaN(data0)){
vErrors = note(vErrors,instancePath+"/pageNum","#/properties/pageNum/minimum","minimum",{comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.pageSize !== undefined){
let data1 = data.pageSize;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = note(vErrors,instancePath+"/pageSize","#/properties/pageSize/type","type",{type: "integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 500 || isNaN(data1)){
vErrors = note(vErrors,instancePath+"/pageSize","#/properties/pageSize/maximum","maximum",{comparison: "<=", limit: 500});
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = note(vErrors,instancePath+"/pageSize","#/properties/pageSize/minimum","minimum",{comparison: ">=", limit: 1});
errors++;
}
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}
export const validateKlingListVideoToAudioQuery = validate104;
function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/list-video-to-audio.query.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pageNum !== undefined){
let data0 = data.pageNum;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = note(vErrors,instancePath+"/pageNum","#/properties/pageNum/type","type",{type: "integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000 || isNaN(data0)){
vErrors = note(vErrors,instancePath+"/pageNum","#/properties/pageNum/maximum","maximum",{comparison: "<=", limit: 1000});
errors++;
}
if(data0 < 1 || isNaN(data0)){
vErrors = note(vErrors,instancePath+"/pageNum","#/properties/pageNum/minimum","minimum",{comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.pageSize !== undefined){
let data1 = data.pageSize;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = note(vErrors,instancePath+"/pageSize","#/properties/pageSize/type","type",{type: "integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 500 || isNaN(data1)){
vErrors = note(vErrors,instancePath+"/pageSize","#/properties/pageSize/maximum","maximum",{comparison: "<=", limit: 500});
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = note(vErrors,instancePath+"/pageSize","#/properties/pageSize/minimum","minimum",{comparison: ">=", limit: 1});
errors++;
}
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}
export const validateKlingPageSolutionsRequest = validate105;
function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/page-solutions.request.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.start_time !== undefined){
let data0 = data.start_time;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = note(vErrors,instancePath+"/start_time","#/properties/start_time/type","type",{type: "integer"});
errors++;
}
}
if(data.end_time !== undefined){
let data1 = data.end_time;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = note(vErrors,instancePath+"/end_time","#/properties/end_time/type","type",{type: "integer"});
errors++;
}
}
if(data.limit !== undefined){
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = note(vErrors,instancePath+"/limit","#/properties/limit/type","type",{type: "integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 500 || isNaN(data2)){
vErrors = note(vErrors,instancePath+"/limit","#/properties/limit/maximum","maximum",{comparison: "<=", limit: 500});
errors++;
}
if(data2 < 1 || isNaN(data2)){
vErrors = note(vErrors,instancePath+"/limit","#/properties/limit/minimum","minimum",{comparison: ">=", limit: 1});
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
vErrors = note(vErrors);
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
vErrors = note(vErrors,instancePath+"/filters/" + i0+"/values/" + i1,"#/properties/filters/items/allOf/0/then/properties/values/items/enum","enum",{allowedValues: ["submitted","processing","succeeded","failed"]});
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
vErrors = note(vErrors,instancePath+"/filters/" + i0,"#/properties/filters/items/allOf/0/if","if",{failingKeyword: "then"});
errors++;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.key === undefined){
vErrors = note(vErrors,instancePath+"/filters/" + i0,"#/properties/filters/items/required","required",{missingProperty: "key"});
errors++;
}
if(data4.values === undefined){
vErrors = note(vErrors,instancePath+"/filters/" + i0,"#/properties/filters/items/required","required",{missingProperty: "values"});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.key = true;
props0.values = true;
}
if(data4.key !== undefined){
let data8 = data4.key;
if(typeof data8 !== "string"){
vErrors = note(vErrors,instancePath+"/filters/" + i0+"/key","#/properties/filters/items/properties/key/type","type",{type: "string"});
errors++;
}
if(!(data8 === "status")){
vErrors = note(vErrors,instancePath+"/filters/" + i0+"/key","#/properties/filters/items/properties/key/enum","enum",{allowedValues: ["status"]});
errors++;
}
}
if(data4.values !== undefined){
let data9 = data4.values;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
if(typeof data9[i2] !== "string"){
vErrors = note(vErrors,instancePath+"/filters/" + i0+"/values/" + i2,"#/properties/filters/items/properties/values/items/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/filters/" + i0+"/values","#/properties/filters/items/properties/values/type","type",{type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/filters/" + i0,"#/properties/filters/items/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/filters","#/properties/filters/type","type",{type: "array"});
errors++;
}
}
if(data.cursor !== undefined){
if(typeof data.cursor !== "string"){
vErrors = note(vErrors,instancePath+"/cursor","#/properties/cursor/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}
export const validateKlingPageTasksRequest = validate106;
function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/page-tasks.request.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.start_time !== undefined){
let data0 = data.start_time;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = note(vErrors,instancePath+"/start_time","#/properties/start_time/type","type",{type: "integer"});
errors++;
}
}
if(data.end_time !== undefined){
let data1 = data.end_time;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = note(vErrors,instancePath+"/end_time","#/properties/end_time/type","type",{type: "integer"});
errors++;
}
}
if(data.limit !== undefined){
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = note(vErrors,instancePath+"/limit","#/properties/limit/type","type",{type: "integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 500 || isNaN(data2)){
vErrors = note(vErrors,instancePath+"/limit","#/properties/limit/maximum","maximum",{comparison: "<=", limit: 500});
errors++;
}
if(data2 < 1 || isNaN(data2)){
vErrors = note(vErrors,instancePath+"/limit","#/properties/limit/minimum","minimum",{comparison: ">=", limit: 1});
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
vErrors = note(vErrors);
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
vErrors = note(vErrors,instancePath+"/filters/" + i0+"/values/" + i1,"#/properties/filters/items/allOf/0/then/properties/values/items/enum","enum",{allowedValues: ["submitted","processing","succeeded","failed"]});
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
vErrors = note(vErrors,instancePath+"/filters/" + i0,"#/properties/filters/items/allOf/0/if","if",{failingKeyword: "then"});
errors++;
}
const _errs19 = errors;
let valid9 = true;
const _errs20 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.key !== undefined){
if("product_type" !== data4.key){
vErrors = note(vErrors);
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
vErrors = note(vErrors,instancePath+"/filters/" + i0+"/values/" + i2,"#/properties/filters/items/allOf/1/then/properties/values/items/enum","enum",{allowedValues: ["video","image","try_on"]});
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
vErrors = note(vErrors,instancePath+"/filters/" + i0,"#/properties/filters/items/allOf/1/if","if",{failingKeyword: "then"});
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
vErrors = note(vErrors,instancePath+"/filters/" + i0,"#/properties/filters/items/required","required",{missingProperty: "key"});
errors++;
}
if(data4.values === undefined){
vErrors = note(vErrors,instancePath+"/filters/" + i0,"#/properties/filters/items/required","required",{missingProperty: "values"});
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
vErrors = note(vErrors,instancePath+"/filters/" + i0+"/key","#/properties/filters/items/properties/key/type","type",{type: "string"});
errors++;
}
if(!((data11 === "status") || (data11 === "product_type"))){
vErrors = note(vErrors,instancePath+"/filters/" + i0+"/key","#/properties/filters/items/properties/key/enum","enum",{allowedValues: ["status","product_type"]});
errors++;
}
}
if(data4.values !== undefined){
let data12 = data4.values;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
if(typeof data12[i3] !== "string"){
vErrors = note(vErrors,instancePath+"/filters/" + i0+"/values/" + i3,"#/properties/filters/items/properties/values/items/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/filters/" + i0+"/values","#/properties/filters/items/properties/values/type","type",{type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/filters/" + i0,"#/properties/filters/items/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/filters","#/properties/filters/type","type",{type: "array"});
errors++;
}
}
if(data.cursor !== undefined){
if(typeof data.cursor !== "string"){
vErrors = note(vErrors,instancePath+"/cursor","#/properties/cursor/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}
export const validateKlingTextToSpeechRequest = validate107;
function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/text-to-speech.request.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "text"});
errors++;
}
if(data.voice_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "voice_id"});
errors++;
}
if(data.text !== undefined){
let data0 = data.text;
if(typeof data0 === "string"){
if(func1(data0) > 1000){
vErrors = note(vErrors,instancePath+"/text","#/properties/text/maxLength","maxLength",{limit: 1000});
errors++;
}
if(!pattern5.test(data0)){
vErrors = note(vErrors,instancePath+"/text","#/properties/text/pattern","pattern",{pattern: "\\S"});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/text","#/properties/text/type","type",{type: "string"});
errors++;
}
}
if(data.voice_id !== undefined){
if(typeof data.voice_id !== "string"){
vErrors = note(vErrors,instancePath+"/voice_id","#/properties/voice_id/type","type",{type: "string"});
errors++;
}
}
if(data.voice_language !== undefined){
let data2 = data.voice_language;
if(typeof data2 !== "string"){
vErrors = note(vErrors,instancePath+"/voice_language","#/properties/voice_language/type","type",{type: "string"});
errors++;
}
if(!((data2 === "zh") || (data2 === "en"))){
vErrors = note(vErrors,instancePath+"/voice_language","#/properties/voice_language/enum","enum",{allowedValues: ["zh","en"]});
errors++;
}
}
if(data.voice_speed !== undefined){
let data3 = data.voice_speed;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2 || isNaN(data3)){
vErrors = note(vErrors,instancePath+"/voice_speed","#/properties/voice_speed/maximum","maximum",{comparison: "<=", limit: 2});
errors++;
}
if(data3 < 0.8 || isNaN(data3)){
vErrors = note(vErrors,instancePath+"/voice_speed","#/properties/voice_speed/minimum","minimum",{comparison: ">=", limit: 0.8});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/voice_speed","#/properties/voice_speed/type","type",{type: "number"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate107.errors = vErrors;
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
function note(errors, instancePath, schemaPath, keyword, params) {
  const error = { instancePath, schemaPath, keyword, params };
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
/** @type {Readonly<Record<string, ((value: unknown) => boolean) & { errors?: readonly { instancePath: string, schemaPath: string, keyword: string, params: Record<string, any>, message?: string }[] | null }>>} */
export const validators = {
  "apimodels/create-advanced-lip-sync.request.json": validateApimodelsCreateAdvancedLipSyncRequest,
  "apimodels/create-identify-face.request.json": validateApimodelsCreateIdentifyFaceRequest,
  "apimodels/create-lip-sync-tts.request.json": validateApimodelsCreateLipSyncTtsRequest,
  "apimodels/create-lip-sync-video.request.json": validateApimodelsCreateLipSyncVideoRequest,
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
  "kkiai/short-text-to-speech.request.json": validateKkiaiShortTextToSpeechRequest,
  "kling/create-advanced-lip-sync.request.json": validateKlingCreateAdvancedLipSyncRequest,
  "kling/create-avatar.request.json": validateKlingCreateAvatarRequest,
  "kling/create-clothing-dupe.request.json": validateKlingCreateClothingDupeRequest,
  "kling/create-custom-voice.request.json": validateKlingCreateCustomVoiceRequest,
  "kling/create-drama-subtitle.request.json": validateKlingCreateDramaSubtitleRequest,
  "kling/create-element.request.json": validateKlingCreateElementRequest,
  "kling/create-image-to-video-2-6.request.json": validateKlingCreateImageToVideo26Request,
  "kling/create-image-to-video.request.json": validateKlingCreateImageToVideoRequest,
  "kling/create-lip-sync.request.json": validateKlingCreateLipSyncRequest,
  "kling/create-omni-video-3-0.request.json": validateKlingCreateOmniVideo30Request,
  "kling/create-omni-video-4-0-flash.request.json": validateKlingCreateOmniVideo40FlashRequest,
  "kling/create-omni-video-4-0.request.json": validateKlingCreateOmniVideo40Request,
  "kling/create-talking-agent.request.json": validateKlingCreateTalkingAgentRequest,
  "kling/create-text-to-audio.request.json": validateKlingCreateTextToAudioRequest,
  "kling/create-text-to-video.request.json": validateKlingCreateTextToVideoRequest,
  "kling/create-video-to-audio.request.json": validateKlingCreateVideoToAudioRequest,
  "kling/delete-element.request.json": validateKlingDeleteElementRequest,
  "kling/delete-voice.request.json": validateKlingDeleteVoiceRequest,
  "kling/find-solutions.query.json": validateKlingFindSolutionsQuery,
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
  "kling/page-solutions.request.json": validateKlingPageSolutionsRequest,
  "kling/page-tasks.request.json": validateKlingPageTasksRequest,
  "kling/text-to-speech.request.json": validateKlingTextToSpeechRequest,
};
