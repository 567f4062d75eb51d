// Written by `npm run generate` from schemas/ and fixtures/. Do not edit.

export const validateControlAccountsFile = validate52;
const func1 = Object.prototype.hasOwnProperty;
const func2 = countCodePoints;
const pattern3 = new RegExp("^[!-~]+$", "u");
function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 1000){
vErrors = note(vErrors,instancePath,"#/maxLength","maxLength",{limit: 1000});
errors++;
}
if(!pattern3.test(data)){
vErrors = note(vErrors,instancePath,"#/pattern","pattern",{pattern: "^[!-~]+$"});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "string"});
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.units === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "units"});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "units")) || (key0 === "concurrency")) || (key0 === "days")) || (key0 === "used"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func2(data0) > 200){
vErrors = note(vErrors,instancePath+"/name","#/properties/name/maxLength","maxLength",{limit: 200});
errors++;
}
if(func2(data0) < 1){
vErrors = note(vErrors,instancePath+"/name","#/properties/name/minLength","minLength",{limit: 1});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/name","#/properties/name/type","type",{type: "string"});
errors++;
}
}
if(data.units !== undefined){
let data1 = data.units;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000000 || isNaN(data1)){
vErrors = note(vErrors,instancePath+"/units","#/properties/units/maximum","maximum",{comparison: "<=", limit: 1000000000});
errors++;
}
if(data1 < 0 || isNaN(data1)){
vErrors = note(vErrors,instancePath+"/units","#/properties/units/minimum","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/units","#/properties/units/type","type",{type: "number"});
errors++;
}
}
if(data.concurrency !== undefined){
let data2 = data.concurrency;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = note(vErrors,instancePath+"/concurrency","#/properties/concurrency/type","type",{type: "integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
vErrors = note(vErrors,instancePath+"/concurrency","#/properties/concurrency/maximum","maximum",{comparison: "<=", limit: 1000000});
errors++;
}
if(data2 < 1 || isNaN(data2)){
vErrors = note(vErrors,instancePath+"/concurrency","#/properties/concurrency/minimum","minimum",{comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.days !== undefined){
let data3 = data.days;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 36500 || isNaN(data3)){
vErrors = note(vErrors,instancePath+"/days","#/properties/days/maximum","maximum",{comparison: "<=", limit: 36500});
errors++;
}
if(data3 < -36500 || isNaN(data3)){
vErrors = note(vErrors,instancePath+"/days","#/properties/days/minimum","minimum",{comparison: ">=", limit: -36500});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/days","#/properties/days/type","type",{type: "number"});
errors++;
}
}
if(data.used !== undefined){
let data4 = data.used;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000000 || isNaN(data4)){
vErrors = note(vErrors,instancePath+"/used","#/properties/used/maximum","maximum",{comparison: "<=", limit: 1000000000});
errors++;
}
if(data4 < 0 || isNaN(data4)){
vErrors = note(vErrors,instancePath+"/used","#/properties/used/minimum","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/used","#/properties/used/type","type",{type: "number"});
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
function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "id"});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "model")) || (key0 === "sound")) || (key0 === "made_by")) || (key0 === "seconds")) || (key0 === "age_days"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func2(data0) > 200){
vErrors = note(vErrors,instancePath+"/id","#/properties/id/maxLength","maxLength",{limit: 200});
errors++;
}
if(func2(data0) < 1){
vErrors = note(vErrors,instancePath+"/id","#/properties/id/minLength","minLength",{limit: 1});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/id","#/properties/id/type","type",{type: "string"});
errors++;
}
}
if(data.model !== undefined){
let data1 = data.model;
if(typeof data1 === "string"){
if(func2(data1) > 200){
vErrors = note(vErrors,instancePath+"/model","#/properties/model/maxLength","maxLength",{limit: 200});
errors++;
}
if(func2(data1) < 1){
vErrors = note(vErrors,instancePath+"/model","#/properties/model/minLength","minLength",{limit: 1});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/model","#/properties/model/type","type",{type: "string"});
errors++;
}
}
if(data.sound !== undefined){
if(typeof data.sound !== "boolean"){
vErrors = note(vErrors,instancePath+"/sound","#/properties/sound/type","type",{type: "boolean"});
errors++;
}
}
if(data.made_by !== undefined){
let data3 = data.made_by;
if(!((((((data3 === "text2video") || (data3 === "image2video")) || (data3 === "avatar")) || (data3 === "lip-sync")) || (data3 === "video-to-audio")) || (data3 === "other"))){
vErrors = note(vErrors,instancePath+"/made_by","#/properties/made_by/enum","enum",{allowedValues: ["text2video","image2video","avatar","lip-sync","video-to-audio","other"]});
errors++;
}
}
if(data.seconds !== undefined){
let data4 = data.seconds;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 3600 || isNaN(data4)){
vErrors = note(vErrors,instancePath+"/seconds","#/properties/seconds/maximum","maximum",{comparison: "<=", limit: 3600});
errors++;
}
if(data4 <= 0 || isNaN(data4)){
vErrors = note(vErrors,instancePath+"/seconds","#/properties/seconds/exclusiveMinimum","exclusiveMinimum",{comparison: ">", limit: 0});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/seconds","#/properties/seconds/type","type",{type: "number"});
errors++;
}
}
if(data.age_days !== undefined){
let data5 = data.age_days;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 36500 || isNaN(data5)){
vErrors = note(vErrors,instancePath+"/age_days","#/properties/age_days/maximum","maximum",{comparison: "<=", limit: 36500});
errors++;
}
if(data5 < 0 || isNaN(data5)){
vErrors = note(vErrors,instancePath+"/age_days","#/properties/age_days/minimum","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/age_days","#/properties/age_days/type","type",{type: "number"});
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
const pattern5 = new RegExp("^[0-9]{18}$", "u");
function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "name"});
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "name"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
vErrors = note(vErrors,instancePath+"/id","#/properties/id/pattern","pattern",{pattern: "^[0-9]{18}$"});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/id","#/properties/id/type","type",{type: "string"});
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func2(data1) > 20){
vErrors = note(vErrors,instancePath+"/name","#/properties/name/maxLength","maxLength",{limit: 20});
errors++;
}
if(func2(data1) < 1){
vErrors = note(vErrors,instancePath+"/name","#/properties/name/minLength","minLength",{limit: 1});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/name","#/properties/name/type","type",{type: "string"});
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
function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "kling") || (key0 === "gmi")) || (key0 === "kkiai")) || (key0 === "apimodels"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.kling !== undefined){
let data0 = data.kling;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000000 || isNaN(data0)){
vErrors = note(vErrors,instancePath+"/kling","#/properties/kling/maximum","maximum",{comparison: "<=", limit: 1000000000});
errors++;
}
if(data0 < 0 || isNaN(data0)){
vErrors = note(vErrors,instancePath+"/kling","#/properties/kling/minimum","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/kling","#/properties/kling/type","type",{type: "number"});
errors++;
}
}
if(data.gmi !== undefined){
let data1 = data.gmi;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000000 || isNaN(data1)){
vErrors = note(vErrors,instancePath+"/gmi","#/properties/gmi/maximum","maximum",{comparison: "<=", limit: 1000000000});
errors++;
}
if(data1 < 0 || isNaN(data1)){
vErrors = note(vErrors,instancePath+"/gmi","#/properties/gmi/minimum","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/gmi","#/properties/gmi/type","type",{type: "number"});
errors++;
}
}
if(data.kkiai !== undefined){
let data2 = data.kkiai;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000000 || isNaN(data2)){
vErrors = note(vErrors,instancePath+"/kkiai","#/properties/kkiai/maximum","maximum",{comparison: "<=", limit: 1000000000});
errors++;
}
if(data2 < 0 || isNaN(data2)){
vErrors = note(vErrors,instancePath+"/kkiai","#/properties/kkiai/minimum","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/kkiai","#/properties/kkiai/type","type",{type: "number"});
errors++;
}
}
if(data.apimodels !== undefined){
let data3 = data.apimodels;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000000 || isNaN(data3)){
vErrors = note(vErrors,instancePath+"/apimodels","#/properties/apimodels/maximum","maximum",{comparison: "<=", limit: 1000000000});
errors++;
}
if(data3 < 0 || isNaN(data3)){
vErrors = note(vErrors,instancePath+"/apimodels","#/properties/apimodels/minimum","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/apimodels","#/properties/apimodels/type","type",{type: "number"});
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
const pattern6 = new RegExp("^(immediate|held|reads:[1-9][0-9]{0,5})$", "u");
function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(!pattern6.test(data)){
vErrors = note(vErrors,instancePath,"#/anyOf/0/pattern","pattern",{pattern: "^(immediate|held|reads:[1-9][0-9]{0,5})$"});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath,"#/anyOf/0/type","type",{type: "string"});
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mode === undefined){
vErrors = note(vErrors,instancePath,"#/anyOf/1/required","required",{missingProperty: "mode"});
errors++;
}
if(data.processing_ms === undefined){
vErrors = note(vErrors,instancePath,"#/anyOf/1/required","required",{missingProperty: "processing_ms"});
errors++;
}
if(data.finish_ms === undefined){
vErrors = note(vErrors,instancePath,"#/anyOf/1/required","required",{missingProperty: "finish_ms"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "mode") || (key0 === "processing_ms")) || (key0 === "finish_ms"))){
vErrors = note(vErrors,instancePath,"#/anyOf/1/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.mode !== undefined){
if("time" !== data.mode){
vErrors = note(vErrors,instancePath+"/mode","#/anyOf/1/properties/mode/const","const",{allowedValue: "time"});
errors++;
}
}
if(data.processing_ms !== undefined){
let data1 = data.processing_ms;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 31536000000 || isNaN(data1)){
vErrors = note(vErrors,instancePath+"/processing_ms","#/anyOf/1/properties/processing_ms/maximum","maximum",{comparison: "<=", limit: 31536000000});
errors++;
}
if(data1 < 0 || isNaN(data1)){
vErrors = note(vErrors,instancePath+"/processing_ms","#/anyOf/1/properties/processing_ms/minimum","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/processing_ms","#/anyOf/1/properties/processing_ms/type","type",{type: "number"});
errors++;
}
}
if(data.finish_ms !== undefined){
let data2 = data.finish_ms;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 31536000000 || isNaN(data2)){
vErrors = note(vErrors,instancePath+"/finish_ms","#/anyOf/1/properties/finish_ms/maximum","maximum",{comparison: "<=", limit: 31536000000});
errors++;
}
if(data2 < 0 || isNaN(data2)){
vErrors = note(vErrors,instancePath+"/finish_ms","#/anyOf/1/properties/finish_ms/minimum","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/finish_ms","#/anyOf/1/properties/finish_ms/type","type",{type: "number"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/anyOf/1/type","type",{type: "object"});
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
vErrors = note(vErrors,instancePath,"#/anyOf","anyOf",{});
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate65.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate65.evaluated = {"dynamicProps":true,"dynamicItems":false};
const pattern4 = new RegExp("^whsec_([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{2}==)$", "u");
function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.access_key === undefined){
vErrors = note(vErrors,instancePath,"#/anyOf/0/required","required",{missingProperty: "access_key"});
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.api_keys === undefined){
vErrors = note(vErrors,instancePath,"#/anyOf/1/required","required",{missingProperty: "api_keys"});
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
for(const key0 in data){
if(!(func1.call({"access_key":{"$ref":"#/$defs/credential"},"secret_key":{"description":"text that JWTs are signed with","type":"string","minLength":1,"maxLength":1000},"api_keys":{"description":"a list of plain API keys of any form","type":"array","minItems":1,"items":{"$ref":"#/$defs/credential"}},"webhook_secrets":{"description":"a list of secrets that callbacks are signed with; two while one is being replaced","type":"array","items":{"description":"whsec_ followed by base64","type":"string","pattern":"^whsec_([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{2}==)$"}},"packs":{"description":"a list of resource packs; without it those of the profile, [] = none","type":"array","items":{"$ref":"#/$defs/pack"}},"videos":{"description":"a list of videos of earlier work, so that video_id has something to name","type":"array","items":{"$ref":"#/$defs/video"}},"voices":{"description":"a list of custom voices that exist already","type":"array","items":{"$ref":"#/$defs/voice"}},"wallets":{"$ref":"#/$defs/wallets"},"settings":{"description":"a map of setting ids and values","type":"object"},"progressions":{"description":"a map from product (* = all others) to how its tasks move","type":"object","additionalProperties":{"$ref":"#/$defs/progression"}}}, key0))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.access_key !== undefined){
if(!(validate54(data.access_key, {instancePath:instancePath+"/access_key",parentData:data,parentDataProperty:"access_key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.secret_key !== undefined){
let data1 = data.secret_key;
if(typeof data1 === "string"){
if(func2(data1) > 1000){
vErrors = note(vErrors,instancePath+"/secret_key","#/properties/secret_key/maxLength","maxLength",{limit: 1000});
errors++;
}
if(func2(data1) < 1){
vErrors = note(vErrors,instancePath+"/secret_key","#/properties/secret_key/minLength","minLength",{limit: 1});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/secret_key","#/properties/secret_key/type","type",{type: "string"});
errors++;
}
}
if(data.api_keys !== undefined){
let data2 = data.api_keys;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = note(vErrors,instancePath+"/api_keys","#/properties/api_keys/minItems","minItems",{limit: 1});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate54(data2[i0], {instancePath:instancePath+"/api_keys/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/api_keys","#/properties/api_keys/type","type",{type: "array"});
errors++;
}
}
if(data.webhook_secrets !== undefined){
let data4 = data.webhook_secrets;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
vErrors = note(vErrors,instancePath+"/webhook_secrets/" + i1,"#/properties/webhook_secrets/items/pattern","pattern",{pattern: "^whsec_([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{2}==)$"});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/webhook_secrets/" + i1,"#/properties/webhook_secrets/items/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/webhook_secrets","#/properties/webhook_secrets/type","type",{type: "array"});
errors++;
}
}
if(data.packs !== undefined){
let data6 = data.packs;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(!(validate57(data6[i2], {instancePath:instancePath+"/packs/" + i2,parentData:data6,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/packs","#/properties/packs/type","type",{type: "array"});
errors++;
}
}
if(data.videos !== undefined){
let data8 = data.videos;
if(Array.isArray(data8)){
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
if(!(validate59(data8[i3], {instancePath:instancePath+"/videos/" + i3,parentData:data8,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/videos","#/properties/videos/type","type",{type: "array"});
errors++;
}
}
if(data.voices !== undefined){
let data10 = data.voices;
if(Array.isArray(data10)){
const len4 = data10.length;
for(let i4=0; i4<len4; i4++){
if(!(validate61(data10[i4], {instancePath:instancePath+"/voices/" + i4,parentData:data10,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/voices","#/properties/voices/type","type",{type: "array"});
errors++;
}
}
if(data.wallets !== undefined){
if(!(validate63(data.wallets, {instancePath:instancePath+"/wallets",parentData:data,parentDataProperty:"wallets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.settings !== undefined){
let data13 = data.settings;
if(!(data13 && typeof data13 == "object" && !Array.isArray(data13))){
vErrors = note(vErrors,instancePath+"/settings","#/properties/settings/type","type",{type: "object"});
errors++;
}
}
if(data.progressions !== undefined){
let data14 = data.progressions;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key1 in data14){
if(!(validate65(data14[key1], {instancePath:instancePath+"/progressions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data14,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/progressions","#/properties/progressions/type","type",{type: "object"});
errors++;
}
}
if(data.access_key !== undefined){
if(data.secret_key === undefined){
vErrors = note(vErrors,instancePath,"#/dependentRequired","dependentRequired",{property: "access_key",
    missingProperty: "secret_key",
    depsCount: 1,
    deps: "secret_key"});
errors++;
}
}
if(data.secret_key !== undefined){
if(data.access_key === undefined){
vErrors = note(vErrors,instancePath,"#/dependentRequired","dependentRequired",{property: "secret_key",
    missingProperty: "access_key",
    depsCount: 1,
    deps: "access_key"});
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
function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/accounts-file.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accounts === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "accounts"});
errors++;
}
for(const key0 in data){
if(!((key0 === "$schema") || (key0 === "accounts"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
vErrors = note(vErrors,instancePath+"/$schema","#/properties/%24schema/type","type",{type: "string"});
errors++;
}
}
if(data.accounts !== undefined){
let data1 = data.accounts;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = note(vErrors,instancePath+"/accounts","#/properties/accounts/minItems","minItems",{limit: 1});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate53(data1[i0], {instancePath:instancePath+"/accounts/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/accounts","#/properties/accounts/type","type",{type: "array"});
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
export const validateControlAddFaultRequest = validate68;
function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/add-fault.request.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "kind"});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "kind") || (key0 === "product")) || (key0 === "external_task_id")) || (key0 === "times")) || (key0 === "reason")) || (key0 === "code")) || (key0 === "message"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
vErrors = note(vErrors,instancePath+"/kind","#/properties/kind/type","type",{type: "string"});
errors++;
}
if(!((data0 === "fail-task") || (data0 === "refuse"))){
vErrors = note(vErrors,instancePath+"/kind","#/properties/kind/enum","enum",{allowedValues: ["fail-task","refuse"]});
errors++;
}
}
if(data.product !== undefined){
let data1 = data.product;
if(typeof data1 === "string"){
if(func2(data1) > 100){
vErrors = note(vErrors,instancePath+"/product","#/properties/product/maxLength","maxLength",{limit: 100});
errors++;
}
if(func2(data1) < 1){
vErrors = note(vErrors,instancePath+"/product","#/properties/product/minLength","minLength",{limit: 1});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/product","#/properties/product/type","type",{type: "string"});
errors++;
}
}
if(data.external_task_id !== undefined){
let data2 = data.external_task_id;
if(typeof data2 === "string"){
if(func2(data2) > 1000){
vErrors = note(vErrors,instancePath+"/external_task_id","#/properties/external_task_id/maxLength","maxLength",{limit: 1000});
errors++;
}
if(func2(data2) < 1){
vErrors = note(vErrors,instancePath+"/external_task_id","#/properties/external_task_id/minLength","minLength",{limit: 1});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/external_task_id","#/properties/external_task_id/type","type",{type: "string"});
errors++;
}
}
if(data.times !== undefined){
let data3 = data.times;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = note(vErrors,instancePath+"/times","#/properties/times/type","type",{type: "integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
vErrors = note(vErrors,instancePath+"/times","#/properties/times/maximum","maximum",{comparison: "<=", limit: 1000000});
errors++;
}
if(data3 < 1 || isNaN(data3)){
vErrors = note(vErrors,instancePath+"/times","#/properties/times/minimum","minimum",{comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.reason !== undefined){
let data4 = data.reason;
if(typeof data4 !== "string"){
vErrors = note(vErrors,instancePath+"/reason","#/properties/reason/type","type",{type: "string"});
errors++;
}
if(!(((data4 === "risk-control") || (data4 === "bad-source")) || (data4 === "upstream-error"))){
vErrors = note(vErrors,instancePath+"/reason","#/properties/reason/enum","enum",{allowedValues: ["risk-control","bad-source","upstream-error"]});
errors++;
}
}
if(data.code !== undefined){
let data5 = data.code;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = note(vErrors,instancePath+"/code","#/properties/code/type","type",{type: "integer"});
errors++;
}
if(!((((data5 === 1102) || (data5 === 1301)) || (data5 === 1302)) || (data5 === 1303))){
vErrors = note(vErrors,instancePath+"/code","#/properties/code/enum","enum",{allowedValues: [1102,1301,1302,1303]});
errors++;
}
}
if(data.message !== undefined){
let data6 = data.message;
if(typeof data6 === "string"){
if(func2(data6) > 2000){
vErrors = note(vErrors,instancePath+"/message","#/properties/message/maxLength","maxLength",{limit: 2000});
errors++;
}
if(func2(data6) < 1){
vErrors = note(vErrors,instancePath+"/message","#/properties/message/minLength","minLength",{limit: 1});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/message","#/properties/message/type","type",{type: "string"});
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
export const validateControlAddPackRequest = validate69;
function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/add-pack.request.json" */;
let vErrors = null;
let errors = 0;
if(!(validate57(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
validate69.errors = vErrors;
return errors === 0;
}
export const validateControlAdvanceClockRequest = validate72;
function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/advance-clock.request.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ms === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "ms"});
errors++;
}
for(const key0 in data){
if(!(key0 === "ms")){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.ms !== undefined){
let data0 = data.ms;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = note(vErrors,instancePath+"/ms","#/properties/ms/type","type",{type: "integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 3155760000000 || isNaN(data0)){
vErrors = note(vErrors,instancePath+"/ms","#/properties/ms/maximum","maximum",{comparison: "<=", limit: 3155760000000});
errors++;
}
if(data0 < 0 || isNaN(data0)){
vErrors = note(vErrors,instancePath+"/ms","#/properties/ms/minimum","minimum",{comparison: ">=", limit: 0});
errors++;
}
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
export const validateControlCreateAccountRequest = validate73;
function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mode === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "mode"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "mode") || (key0 === "scale")) || (key0 === "time"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.mode !== undefined){
let data0 = data.mode;
if(typeof data0 !== "string"){
vErrors = note(vErrors,instancePath+"/mode","#/properties/mode/type","type",{type: "string"});
errors++;
}
if(!(((data0 === "real") || (data0 === "scaled")) || (data0 === "manual"))){
vErrors = note(vErrors,instancePath+"/mode","#/properties/mode/enum","enum",{allowedValues: ["real","scaled","manual"]});
errors++;
}
}
if(data.scale !== undefined){
let data1 = data.scale;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
vErrors = note(vErrors,instancePath+"/scale","#/properties/scale/maximum","maximum",{comparison: "<=", limit: 1000000});
errors++;
}
if(data1 < 0.001 || isNaN(data1)){
vErrors = note(vErrors,instancePath+"/scale","#/properties/scale/minimum","minimum",{comparison: ">=", limit: 0.001});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/scale","#/properties/scale/type","type",{type: "number"});
errors++;
}
}
if(data.time !== undefined){
let data2 = data.time;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = note(vErrors,instancePath+"/time","#/properties/time/type","type",{type: "integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 4102444800000 || isNaN(data2)){
vErrors = note(vErrors,instancePath+"/time","#/properties/time/maximum","maximum",{comparison: "<=", limit: 4102444800000});
errors++;
}
if(data2 < 1262304000000 || isNaN(data2)){
vErrors = note(vErrors,instancePath+"/time","#/properties/time/minimum","minimum",{comparison: ">=", limit: 1262304000000});
errors++;
}
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}
function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 1000){
vErrors = note(vErrors,instancePath,"#/maxLength","maxLength",{limit: 1000});
errors++;
}
if(!pattern4.test(data)){
vErrors = note(vErrors,instancePath,"#/pattern","pattern",{pattern: "^whsec_([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{2}==)$"});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "string"});
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}
function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 200){
vErrors = note(vErrors,instancePath,"#/maxProperties","maxProperties",{limit: 200});
errors++;
}
for(const key0 in data){
let data0 = data[key0];
if((((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (!(Array.isArray(data0)))) && (data0 !== null)){
vErrors = note(vErrors,instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),"#/additionalProperties/type","type",{type: ["string","number","array","null"]});
errors++;
}
if(typeof data0 === "string"){
if(func2(data0) > 1000){
vErrors = note(vErrors,instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),"#/additionalProperties/maxLength","maxLength",{limit: 1000});
errors++;
}
}
if(Array.isArray(data0)){
if(data0.length > 100){
vErrors = note(vErrors,instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),"#/additionalProperties/maxItems","maxItems",{limit: 100});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = note(vErrors,instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,"#/additionalProperties/items/type","type",{type: "number"});
errors++;
}
}
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
const pattern10 = new RegExp("^(fast|realistic|immediate|held|reads:[1-9][0-9]{0,5})$", "u");
function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(!pattern10.test(data)){
vErrors = note(vErrors,instancePath,"#/anyOf/0/pattern","pattern",{pattern: "^(fast|realistic|immediate|held|reads:[1-9][0-9]{0,5})$"});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath,"#/anyOf/0/type","type",{type: "string"});
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.preset === undefined){
vErrors = note(vErrors,instancePath,"#/anyOf/1/required","required",{missingProperty: "preset"});
errors++;
}
for(const key0 in data){
if(!((key0 === "preset") || (key0 === "scale"))){
vErrors = note(vErrors,instancePath,"#/anyOf/1/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.preset !== undefined){
let data0 = data.preset;
if(typeof data0 !== "string"){
vErrors = note(vErrors,instancePath+"/preset","#/anyOf/1/properties/preset/type","type",{type: "string"});
errors++;
}
if(!((data0 === "fast") || (data0 === "realistic"))){
vErrors = note(vErrors,instancePath+"/preset","#/anyOf/1/properties/preset/enum","enum",{allowedValues: ["fast","realistic"]});
errors++;
}
}
if(data.scale !== undefined){
let data1 = data.scale;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100000 || isNaN(data1)){
vErrors = note(vErrors,instancePath+"/scale","#/anyOf/1/properties/scale/maximum","maximum",{comparison: "<=", limit: 100000});
errors++;
}
if(data1 <= 0 || isNaN(data1)){
vErrors = note(vErrors,instancePath+"/scale","#/anyOf/1/properties/scale/exclusiveMinimum","exclusiveMinimum",{comparison: ">", limit: 0});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/scale","#/anyOf/1/properties/scale/type","type",{type: "number"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/anyOf/1/type","type",{type: "object"});
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mode === undefined){
vErrors = note(vErrors,instancePath,"#/anyOf/2/required","required",{missingProperty: "mode"});
errors++;
}
if(data.processing_ms === undefined){
vErrors = note(vErrors,instancePath,"#/anyOf/2/required","required",{missingProperty: "processing_ms"});
errors++;
}
if(data.finish_ms === undefined){
vErrors = note(vErrors,instancePath,"#/anyOf/2/required","required",{missingProperty: "finish_ms"});
errors++;
}
for(const key1 in data){
if(!(((key1 === "mode") || (key1 === "processing_ms")) || (key1 === "finish_ms"))){
vErrors = note(vErrors,instancePath,"#/anyOf/2/additionalProperties","additionalProperties",{additionalProperty: key1});
errors++;
}
}
if(data.mode !== undefined){
if("time" !== data.mode){
vErrors = note(vErrors,instancePath+"/mode","#/anyOf/2/properties/mode/const","const",{allowedValue: "time"});
errors++;
}
}
if(data.processing_ms !== undefined){
let data3 = data.processing_ms;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 31536000000 || isNaN(data3)){
vErrors = note(vErrors,instancePath+"/processing_ms","#/anyOf/2/properties/processing_ms/maximum","maximum",{comparison: "<=", limit: 31536000000});
errors++;
}
if(data3 < 0 || isNaN(data3)){
vErrors = note(vErrors,instancePath+"/processing_ms","#/anyOf/2/properties/processing_ms/minimum","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/processing_ms","#/anyOf/2/properties/processing_ms/type","type",{type: "number"});
errors++;
}
}
if(data.finish_ms !== undefined){
let data4 = data.finish_ms;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 31536000000 || isNaN(data4)){
vErrors = note(vErrors,instancePath+"/finish_ms","#/anyOf/2/properties/finish_ms/maximum","maximum",{comparison: "<=", limit: 31536000000});
errors++;
}
if(data4 < 0 || isNaN(data4)){
vErrors = note(vErrors,instancePath+"/finish_ms","#/anyOf/2/properties/finish_ms/minimum","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/finish_ms","#/anyOf/2/properties/finish_ms/type","type",{type: "number"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/anyOf/2/type","type",{type: "object"});
errors++;
}
var _valid0 = _errs10 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mode === undefined){
vErrors = note(vErrors,instancePath,"#/anyOf/3/required","required",{missingProperty: "mode"});
errors++;
}
if(data.reads === undefined){
vErrors = note(vErrors,instancePath,"#/anyOf/3/required","required",{missingProperty: "reads"});
errors++;
}
for(const key2 in data){
if(!((key2 === "mode") || (key2 === "reads"))){
vErrors = note(vErrors,instancePath,"#/anyOf/3/additionalProperties","additionalProperties",{additionalProperty: key2});
errors++;
}
}
if(data.mode !== undefined){
if("reads" !== data.mode){
vErrors = note(vErrors,instancePath+"/mode","#/anyOf/3/properties/mode/const","const",{allowedValue: "reads"});
errors++;
}
}
if(data.reads !== undefined){
let data6 = data.reads;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = note(vErrors,instancePath+"/reads","#/anyOf/3/properties/reads/type","type",{type: "integer"});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 999999 || isNaN(data6)){
vErrors = note(vErrors,instancePath+"/reads","#/anyOf/3/properties/reads/maximum","maximum",{comparison: "<=", limit: 999999});
errors++;
}
if(data6 < 1 || isNaN(data6)){
vErrors = note(vErrors,instancePath+"/reads","#/anyOf/3/properties/reads/minimum","minimum",{comparison: ">=", limit: 1});
errors++;
}
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/anyOf/3/type","type",{type: "object"});
errors++;
}
var _valid0 = _errs18 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs24 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mode === undefined){
vErrors = note(vErrors,instancePath,"#/anyOf/4/required","required",{missingProperty: "mode"});
errors++;
}
for(const key3 in data){
if(!(key3 === "mode")){
vErrors = note(vErrors,instancePath,"#/anyOf/4/additionalProperties","additionalProperties",{additionalProperty: key3});
errors++;
}
}
if(data.mode !== undefined){
let data7 = data.mode;
if(typeof data7 !== "string"){
vErrors = note(vErrors,instancePath+"/mode","#/anyOf/4/properties/mode/type","type",{type: "string"});
errors++;
}
if(!((data7 === "immediate") || (data7 === "held"))){
vErrors = note(vErrors,instancePath+"/mode","#/anyOf/4/properties/mode/enum","enum",{allowedValues: ["immediate","held"]});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/anyOf/4/type","type",{type: "object"});
errors++;
}
var _valid0 = _errs24 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
if(!valid0){
vErrors = note(vErrors,instancePath,"#/anyOf","anyOf",{});
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate91.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate91.evaluated = {"dynamicProps":true,"dynamicItems":false};
function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 100){
vErrors = note(vErrors,instancePath,"#/maxProperties","maxProperties",{limit: 100});
errors++;
}
for(const key0 in data){
if(!(validate91(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
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
function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/create-account.request.json" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.access_key === undefined){
vErrors = note(vErrors,instancePath,"#/anyOf/0/required","required",{missingProperty: "access_key"});
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.api_key === undefined){
vErrors = note(vErrors,instancePath,"#/anyOf/1/required","required",{missingProperty: "api_key"});
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
for(const key0 in data){
if(!(func1.call({"name":{"description":"what lists, logs and reports call it; by default the access key, or the ends of the API key","type":"string","minLength":1,"maxLength":300},"access_key":{"$ref":"accounts-file.json#/$defs/credential"},"secret":{"description":"what its JWTs are signed with; needed and checked only when accounts are configured","type":"string","minLength":1,"maxLength":1000},"api_key":{"$ref":"accounts-file.json#/$defs/credential"},"packs":{"description":"without it those of the profile; [] = none","type":"array","items":{"$ref":"accounts-file.json#/$defs/pack"},"maxItems":100},"videos":{"description":"besides the samples","type":"array","items":{"$ref":"accounts-file.json#/$defs/video"},"maxItems":1000},"voices":{"description":"custom voices that exist already","type":"array","items":{"$ref":"accounts-file.json#/$defs/voice"},"maxItems":1000},"clock":{"$ref":"common.json#/$defs/clockInput"},"webhook_secrets":{"description":"secrets that callbacks are signed with; two while one is being replaced, [] = unsigned","type":"array","items":{"$ref":"common.json#/$defs/webhookSecret"},"maxItems":20},"settings":{"$ref":"common.json#/$defs/settings"},"progressions":{"$ref":"common.json#/$defs/progressionsInput"},"wallets":{"$ref":"accounts-file.json#/$defs/wallets"}}, key0))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func2(data0) > 300){
vErrors = note(vErrors,instancePath+"/name","#/properties/name/maxLength","maxLength",{limit: 300});
errors++;
}
if(func2(data0) < 1){
vErrors = note(vErrors,instancePath+"/name","#/properties/name/minLength","minLength",{limit: 1});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/name","#/properties/name/type","type",{type: "string"});
errors++;
}
}
if(data.access_key !== undefined){
if(!(validate54(data.access_key, {instancePath:instancePath+"/access_key",parentData:data,parentDataProperty:"access_key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.secret !== undefined){
let data2 = data.secret;
if(typeof data2 === "string"){
if(func2(data2) > 1000){
vErrors = note(vErrors,instancePath+"/secret","#/properties/secret/maxLength","maxLength",{limit: 1000});
errors++;
}
if(func2(data2) < 1){
vErrors = note(vErrors,instancePath+"/secret","#/properties/secret/minLength","minLength",{limit: 1});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/secret","#/properties/secret/type","type",{type: "string"});
errors++;
}
}
if(data.api_key !== undefined){
if(!(validate54(data.api_key, {instancePath:instancePath+"/api_key",parentData:data,parentDataProperty:"api_key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.packs !== undefined){
let data4 = data.packs;
if(Array.isArray(data4)){
if(data4.length > 100){
vErrors = note(vErrors,instancePath+"/packs","#/properties/packs/maxItems","maxItems",{limit: 100});
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate57(data4[i0], {instancePath:instancePath+"/packs/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/packs","#/properties/packs/type","type",{type: "array"});
errors++;
}
}
if(data.videos !== undefined){
let data6 = data.videos;
if(Array.isArray(data6)){
if(data6.length > 1000){
vErrors = note(vErrors,instancePath+"/videos","#/properties/videos/maxItems","maxItems",{limit: 1000});
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate59(data6[i1], {instancePath:instancePath+"/videos/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/videos","#/properties/videos/type","type",{type: "array"});
errors++;
}
}
if(data.voices !== undefined){
let data8 = data.voices;
if(Array.isArray(data8)){
if(data8.length > 1000){
vErrors = note(vErrors,instancePath+"/voices","#/properties/voices/maxItems","maxItems",{limit: 1000});
errors++;
}
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(validate61(data8[i2], {instancePath:instancePath+"/voices/" + i2,parentData:data8,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/voices","#/properties/voices/type","type",{type: "array"});
errors++;
}
}
if(data.clock !== undefined){
if(!(validate84(data.clock, {instancePath:instancePath+"/clock",parentData:data,parentDataProperty:"clock",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
if(data.webhook_secrets !== undefined){
let data11 = data.webhook_secrets;
if(Array.isArray(data11)){
if(data11.length > 20){
vErrors = note(vErrors,instancePath+"/webhook_secrets","#/properties/webhook_secrets/maxItems","maxItems",{limit: 20});
errors++;
}
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
if(!(validate86(data11[i3], {instancePath:instancePath+"/webhook_secrets/" + i3,parentData:data11,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/webhook_secrets","#/properties/webhook_secrets/type","type",{type: "array"});
errors++;
}
}
if(data.settings !== undefined){
if(!(validate88(data.settings, {instancePath:instancePath+"/settings",parentData:data,parentDataProperty:"settings",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
}
if(data.progressions !== undefined){
if(!(validate90(data.progressions, {instancePath:instancePath+"/progressions",parentData:data,parentDataProperty:"progressions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data.wallets !== undefined){
if(!(validate63(data.wallets, {instancePath:instancePath+"/wallets",parentData:data,parentDataProperty:"wallets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
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
export const validateControlFollowEventsQuery = validate96;
function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/follow-events.query.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "after")){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.after !== undefined){
let data0 = data.after;
if(typeof data0 === "string"){
if(func2(data0) > 100){
vErrors = note(vErrors,instancePath+"/after","#/properties/after/maxLength","maxLength",{limit: 100});
errors++;
}
if(func2(data0) < 1){
vErrors = note(vErrors,instancePath+"/after","#/properties/after/minLength","minLength",{limit: 1});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/after","#/properties/after/type","type",{type: "string"});
errors++;
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
export const validateControlForceTaskRequest = validate97;
function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/force-task.request.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "status"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "reason")) || (key0 === "message"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
vErrors = note(vErrors,instancePath+"/status","#/properties/status/type","type",{type: "string"});
errors++;
}
if(!((data0 === "succeed") || (data0 === "failed"))){
vErrors = note(vErrors,instancePath+"/status","#/properties/status/enum","enum",{allowedValues: ["succeed","failed"]});
errors++;
}
}
if(data.reason !== undefined){
let data1 = data.reason;
if(typeof data1 !== "string"){
vErrors = note(vErrors,instancePath+"/reason","#/properties/reason/type","type",{type: "string"});
errors++;
}
if(!(((data1 === "risk-control") || (data1 === "bad-source")) || (data1 === "upstream-error"))){
vErrors = note(vErrors,instancePath+"/reason","#/properties/reason/enum","enum",{allowedValues: ["risk-control","bad-source","upstream-error"]});
errors++;
}
}
if(data.message !== undefined){
let data2 = data.message;
if(typeof data2 === "string"){
if(func2(data2) > 2000){
vErrors = note(vErrors,instancePath+"/message","#/properties/message/maxLength","maxLength",{limit: 2000});
errors++;
}
if(func2(data2) < 1){
vErrors = note(vErrors,instancePath+"/message","#/properties/message/minLength","minLength",{limit: 1});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/message","#/properties/message/type","type",{type: "string"});
errors++;
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
export const validateControlGetFidelityQuery = validate98;
function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/get-fidelity.query.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "account")){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.account !== undefined){
let data0 = data.account;
if(typeof data0 === "string"){
if(func2(data0) > 1000){
vErrors = note(vErrors,instancePath+"/account","#/properties/account/maxLength","maxLength",{limit: 1000});
errors++;
}
if(func2(data0) < 1){
vErrors = note(vErrors,instancePath+"/account","#/properties/account/minLength","minLength",{limit: 1});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/account","#/properties/account/type","type",{type: "string"});
errors++;
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
export const validateControlGetLedgerQuery = validate99;
function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/get-ledger.query.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "task") || (key0 === "page")) || (key0 === "size")) || (key0 === "order"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.task !== undefined){
let data0 = data.task;
if(typeof data0 === "string"){
if(func2(data0) > 1000){
vErrors = note(vErrors,instancePath+"/task","#/properties/task/maxLength","maxLength",{limit: 1000});
errors++;
}
if(func2(data0) < 1){
vErrors = note(vErrors,instancePath+"/task","#/properties/task/minLength","minLength",{limit: 1});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/task","#/properties/task/type","type",{type: "string"});
errors++;
}
}
if(data.page !== undefined){
let data1 = data.page;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = note(vErrors,instancePath+"/page","#/properties/page/type","type",{type: "integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
vErrors = note(vErrors,instancePath+"/page","#/properties/page/maximum","maximum",{comparison: "<=", limit: 1000000});
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = note(vErrors,instancePath+"/page","#/properties/page/minimum","minimum",{comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.size !== undefined){
let data2 = data.size;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = note(vErrors,instancePath+"/size","#/properties/size/type","type",{type: "integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000 || isNaN(data2)){
vErrors = note(vErrors,instancePath+"/size","#/properties/size/maximum","maximum",{comparison: "<=", limit: 1000});
errors++;
}
if(data2 < 1 || isNaN(data2)){
vErrors = note(vErrors,instancePath+"/size","#/properties/size/minimum","minimum",{comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.order !== undefined){
let data3 = data.order;
if(typeof data3 !== "string"){
vErrors = note(vErrors,instancePath+"/order","#/properties/order/type","type",{type: "string"});
errors++;
}
if(!((data3 === "oldest-first") || (data3 === "newest-first"))){
vErrors = note(vErrors,instancePath+"/order","#/properties/order/enum","enum",{allowedValues: ["oldest-first","newest-first"]});
errors++;
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
export const validateControlListAccountsQuery = validate100;
function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/list-accounts.query.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "page") || (key0 === "size"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.page !== undefined){
let data0 = data.page;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = note(vErrors,instancePath+"/page","#/properties/page/type","type",{type: "integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000 || isNaN(data0)){
vErrors = note(vErrors,instancePath+"/page","#/properties/page/maximum","maximum",{comparison: "<=", limit: 1000000});
errors++;
}
if(data0 < 1 || isNaN(data0)){
vErrors = note(vErrors,instancePath+"/page","#/properties/page/minimum","minimum",{comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.size !== undefined){
let data1 = data.size;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = note(vErrors,instancePath+"/size","#/properties/size/type","type",{type: "integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
vErrors = note(vErrors,instancePath+"/size","#/properties/size/maximum","maximum",{comparison: "<=", limit: 1000});
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = note(vErrors,instancePath+"/size","#/properties/size/minimum","minimum",{comparison: ">=", limit: 1});
errors++;
}
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
export const validateControlListCallbacksQuery = validate101;
function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/list-callbacks.query.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "task") || (key0 === "state")) || (key0 === "page")) || (key0 === "size")) || (key0 === "order"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.task !== undefined){
let data0 = data.task;
if(typeof data0 === "string"){
if(func2(data0) > 1000){
vErrors = note(vErrors,instancePath+"/task","#/properties/task/maxLength","maxLength",{limit: 1000});
errors++;
}
if(func2(data0) < 1){
vErrors = note(vErrors,instancePath+"/task","#/properties/task/minLength","minLength",{limit: 1});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/task","#/properties/task/type","type",{type: "string"});
errors++;
}
}
if(data.state !== undefined){
let data1 = data.state;
if(typeof data1 !== "string"){
vErrors = note(vErrors,instancePath+"/state","#/properties/state/type","type",{type: "string"});
errors++;
}
if(!(((data1 === "pending") || (data1 === "delivered")) || (data1 === "gave-up"))){
vErrors = note(vErrors,instancePath+"/state","#/properties/state/enum","enum",{allowedValues: ["pending","delivered","gave-up"]});
errors++;
}
}
if(data.page !== undefined){
let data2 = data.page;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = note(vErrors,instancePath+"/page","#/properties/page/type","type",{type: "integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
vErrors = note(vErrors,instancePath+"/page","#/properties/page/maximum","maximum",{comparison: "<=", limit: 1000000});
errors++;
}
if(data2 < 1 || isNaN(data2)){
vErrors = note(vErrors,instancePath+"/page","#/properties/page/minimum","minimum",{comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.size !== undefined){
let data3 = data.size;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = note(vErrors,instancePath+"/size","#/properties/size/type","type",{type: "integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000 || isNaN(data3)){
vErrors = note(vErrors,instancePath+"/size","#/properties/size/maximum","maximum",{comparison: "<=", limit: 1000});
errors++;
}
if(data3 < 1 || isNaN(data3)){
vErrors = note(vErrors,instancePath+"/size","#/properties/size/minimum","minimum",{comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.order !== undefined){
let data4 = data.order;
if(typeof data4 !== "string"){
vErrors = note(vErrors,instancePath+"/order","#/properties/order/type","type",{type: "string"});
errors++;
}
if(!((data4 === "oldest-first") || (data4 === "newest-first"))){
vErrors = note(vErrors,instancePath+"/order","#/properties/order/enum","enum",{allowedValues: ["oldest-first","newest-first"]});
errors++;
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
export const validateControlListFaultsQuery = validate102;
function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/list-faults.query.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "page") || (key0 === "size"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.page !== undefined){
let data0 = data.page;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = note(vErrors,instancePath+"/page","#/properties/page/type","type",{type: "integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000 || isNaN(data0)){
vErrors = note(vErrors,instancePath+"/page","#/properties/page/maximum","maximum",{comparison: "<=", limit: 1000000});
errors++;
}
if(data0 < 1 || isNaN(data0)){
vErrors = note(vErrors,instancePath+"/page","#/properties/page/minimum","minimum",{comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.size !== undefined){
let data1 = data.size;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = note(vErrors,instancePath+"/size","#/properties/size/type","type",{type: "integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
vErrors = note(vErrors,instancePath+"/size","#/properties/size/maximum","maximum",{comparison: "<=", limit: 1000});
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = note(vErrors,instancePath+"/size","#/properties/size/minimum","minimum",{comparison: ">=", limit: 1});
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
export const validateControlListTasksQuery = validate103;
function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/list-tasks.query.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "product") || (key0 === "status")) || (key0 === "page")) || (key0 === "size"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.product !== undefined){
let data0 = data.product;
if(typeof data0 === "string"){
if(func2(data0) > 100){
vErrors = note(vErrors,instancePath+"/product","#/properties/product/maxLength","maxLength",{limit: 100});
errors++;
}
if(func2(data0) < 1){
vErrors = note(vErrors,instancePath+"/product","#/properties/product/minLength","minLength",{limit: 1});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/product","#/properties/product/type","type",{type: "string"});
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
vErrors = note(vErrors,instancePath+"/status","#/properties/status/type","type",{type: "string"});
errors++;
}
if(!((((data1 === "submitted") || (data1 === "processing")) || (data1 === "succeed")) || (data1 === "failed"))){
vErrors = note(vErrors,instancePath+"/status","#/properties/status/enum","enum",{allowedValues: ["submitted","processing","succeed","failed"]});
errors++;
}
}
if(data.page !== undefined){
let data2 = data.page;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = note(vErrors,instancePath+"/page","#/properties/page/type","type",{type: "integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
vErrors = note(vErrors,instancePath+"/page","#/properties/page/maximum","maximum",{comparison: "<=", limit: 1000000});
errors++;
}
if(data2 < 1 || isNaN(data2)){
vErrors = note(vErrors,instancePath+"/page","#/properties/page/minimum","minimum",{comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.size !== undefined){
let data3 = data.size;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = note(vErrors,instancePath+"/size","#/properties/size/type","type",{type: "integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000 || isNaN(data3)){
vErrors = note(vErrors,instancePath+"/size","#/properties/size/maximum","maximum",{comparison: "<=", limit: 1000});
errors++;
}
if(data3 < 1 || isNaN(data3)){
vErrors = note(vErrors,instancePath+"/size","#/properties/size/minimum","minimum",{comparison: ">=", limit: 1});
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
export const validateControlListVideosQuery = validate104;
function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/list-videos.query.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "page") || (key0 === "size"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.page !== undefined){
let data0 = data.page;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = note(vErrors,instancePath+"/page","#/properties/page/type","type",{type: "integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000 || isNaN(data0)){
vErrors = note(vErrors,instancePath+"/page","#/properties/page/maximum","maximum",{comparison: "<=", limit: 1000000});
errors++;
}
if(data0 < 1 || isNaN(data0)){
vErrors = note(vErrors,instancePath+"/page","#/properties/page/minimum","minimum",{comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.size !== undefined){
let data1 = data.size;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = note(vErrors,instancePath+"/size","#/properties/size/type","type",{type: "integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
vErrors = note(vErrors,instancePath+"/size","#/properties/size/maximum","maximum",{comparison: "<=", limit: 1000});
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = note(vErrors,instancePath+"/size","#/properties/size/minimum","minimum",{comparison: ">=", limit: 1});
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
export const validateControlListVoicesQuery = validate105;
function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/list-voices.query.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "page") || (key0 === "size")) || (key0 === "order"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.page !== undefined){
let data0 = data.page;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = note(vErrors,instancePath+"/page","#/properties/page/type","type",{type: "integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000 || isNaN(data0)){
vErrors = note(vErrors,instancePath+"/page","#/properties/page/maximum","maximum",{comparison: "<=", limit: 1000000});
errors++;
}
if(data0 < 1 || isNaN(data0)){
vErrors = note(vErrors,instancePath+"/page","#/properties/page/minimum","minimum",{comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.size !== undefined){
let data1 = data.size;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = note(vErrors,instancePath+"/size","#/properties/size/type","type",{type: "integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
vErrors = note(vErrors,instancePath+"/size","#/properties/size/maximum","maximum",{comparison: "<=", limit: 1000});
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = note(vErrors,instancePath+"/size","#/properties/size/minimum","minimum",{comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.order !== undefined){
let data2 = data.order;
if(typeof data2 !== "string"){
vErrors = note(vErrors,instancePath+"/order","#/properties/order/type","type",{type: "string"});
errors++;
}
if(!((data2 === "oldest-first") || (data2 === "newest-first"))){
vErrors = note(vErrors,instancePath+"/order","#/properties/order/enum","enum",{allowedValues: ["oldest-first","newest-first"]});
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
export const validateControlPlantVideoRequest = validate106;
function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/plant-video.request.json" */;
let vErrors = null;
let errors = 0;
if(!(validate59(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
validate106.errors = vErrors;
return errors === 0;
}
export const validateControlProviderStateRequest = validate109;
function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/provider-state.request.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action !== undefined){
let data0 = data.action;
if(typeof data0 !== "string"){
vErrors = note(vErrors,instancePath+"/action","#/properties/action/type","type",{type: "string"});
errors++;
}
if(!((data0 === "setup") || (data0 === "teardown"))){
vErrors = note(vErrors,instancePath+"/action","#/properties/action/enum","enum",{allowedValues: ["setup","teardown"]});
errors++;
}
}
if(data.state !== undefined){
let data1 = data.state;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = note(vErrors,instancePath+"/state","#/properties/state/type","type",{type: ["string","null"]});
errors++;
}
if(typeof data1 === "string"){
if(func2(data1) > 1000){
vErrors = note(vErrors,instancePath+"/state","#/properties/state/maxLength","maxLength",{limit: 1000});
errors++;
}
}
}
if(data.params !== undefined){
let data2 = data.params;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
vErrors = note(vErrors,instancePath+"/params","#/properties/params/type","type",{type: ["object","null"]});
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length > 50){
vErrors = note(vErrors,instancePath+"/params","#/properties/params/maxProperties","maxProperties",{limit: 50});
errors++;
}
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}
export const validateControlQueryJournalQuery = validate110;
function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/query-journal.query.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "kind") || (key0 === "operation")) || (key0 === "task")) || (key0 === "after")) || (key0 === "limit"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
vErrors = note(vErrors,instancePath+"/kind","#/properties/kind/type","type",{type: "string"});
errors++;
}
if(!(((data0 === "request") || (data0 === "transition")) || (data0 === "callback"))){
vErrors = note(vErrors,instancePath+"/kind","#/properties/kind/enum","enum",{allowedValues: ["request","transition","callback"]});
errors++;
}
}
if(data.operation !== undefined){
let data1 = data.operation;
if(typeof data1 === "string"){
if(func2(data1) > 200){
vErrors = note(vErrors,instancePath+"/operation","#/properties/operation/maxLength","maxLength",{limit: 200});
errors++;
}
if(func2(data1) < 1){
vErrors = note(vErrors,instancePath+"/operation","#/properties/operation/minLength","minLength",{limit: 1});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/operation","#/properties/operation/type","type",{type: "string"});
errors++;
}
}
if(data.task !== undefined){
let data2 = data.task;
if(typeof data2 === "string"){
if(func2(data2) > 1000){
vErrors = note(vErrors,instancePath+"/task","#/properties/task/maxLength","maxLength",{limit: 1000});
errors++;
}
if(func2(data2) < 1){
vErrors = note(vErrors,instancePath+"/task","#/properties/task/minLength","minLength",{limit: 1});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/task","#/properties/task/type","type",{type: "string"});
errors++;
}
}
if(data.after !== undefined){
let data3 = data.after;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = note(vErrors,instancePath+"/after","#/properties/after/type","type",{type: "integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000000 || isNaN(data3)){
vErrors = note(vErrors,instancePath+"/after","#/properties/after/maximum","maximum",{comparison: "<=", limit: 1000000000});
errors++;
}
if(data3 < 0 || isNaN(data3)){
vErrors = note(vErrors,instancePath+"/after","#/properties/after/minimum","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.limit !== undefined){
let data4 = data.limit;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = note(vErrors,instancePath+"/limit","#/properties/limit/type","type",{type: "integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000 || isNaN(data4)){
vErrors = note(vErrors,instancePath+"/limit","#/properties/limit/maximum","maximum",{comparison: "<=", limit: 1000000});
errors++;
}
if(data4 < 1 || isNaN(data4)){
vErrors = note(vErrors,instancePath+"/limit","#/properties/limit/minimum","minimum",{comparison: ">=", limit: 1});
errors++;
}
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}
export const validateControlQueryTimingsQuery = validate111;
function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/query-timings.query.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "after") || (key0 === "limit"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.after !== undefined){
let data0 = data.after;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = note(vErrors,instancePath+"/after","#/properties/after/type","type",{type: "integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000000 || isNaN(data0)){
vErrors = note(vErrors,instancePath+"/after","#/properties/after/maximum","maximum",{comparison: "<=", limit: 1000000000});
errors++;
}
if(data0 < 0 || isNaN(data0)){
vErrors = note(vErrors,instancePath+"/after","#/properties/after/minimum","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.limit !== undefined){
let data1 = data.limit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = note(vErrors,instancePath+"/limit","#/properties/limit/type","type",{type: "integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
vErrors = note(vErrors,instancePath+"/limit","#/properties/limit/maximum","maximum",{comparison: "<=", limit: 1000000});
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = note(vErrors,instancePath+"/limit","#/properties/limit/minimum","minimum",{comparison: ">=", limit: 1});
errors++;
}
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}
export const validateControlQueryUnattributedQuery = validate112;
function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/query-unattributed.query.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "operation") || (key0 === "after")) || (key0 === "limit"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.operation !== undefined){
let data0 = data.operation;
if(typeof data0 === "string"){
if(func2(data0) > 200){
vErrors = note(vErrors,instancePath+"/operation","#/properties/operation/maxLength","maxLength",{limit: 200});
errors++;
}
if(func2(data0) < 1){
vErrors = note(vErrors,instancePath+"/operation","#/properties/operation/minLength","minLength",{limit: 1});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/operation","#/properties/operation/type","type",{type: "string"});
errors++;
}
}
if(data.after !== undefined){
let data1 = data.after;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = note(vErrors,instancePath+"/after","#/properties/after/type","type",{type: "integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000000 || isNaN(data1)){
vErrors = note(vErrors,instancePath+"/after","#/properties/after/maximum","maximum",{comparison: "<=", limit: 1000000000});
errors++;
}
if(data1 < 0 || isNaN(data1)){
vErrors = note(vErrors,instancePath+"/after","#/properties/after/minimum","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.limit !== undefined){
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = note(vErrors,instancePath+"/limit","#/properties/limit/type","type",{type: "integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
vErrors = note(vErrors,instancePath+"/limit","#/properties/limit/maximum","maximum",{comparison: "<=", limit: 1000000});
errors++;
}
if(data2 < 1 || isNaN(data2)){
vErrors = note(vErrors,instancePath+"/limit","#/properties/limit/minimum","minimum",{comparison: ">=", limit: 1});
errors++;
}
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}
export const validateControlReleaseTaskRequest = validate113;
function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/release-task.request.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "to")){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.to !== undefined){
let data0 = data.to;
if(typeof data0 !== "string"){
vErrors = note(vErrors,instancePath+"/to","#/properties/to/type","type",{type: "string"});
errors++;
}
if(!((data0 === "processing") || (data0 === "end"))){
vErrors = note(vErrors,instancePath+"/to","#/properties/to/enum","enum",{allowedValues: ["processing","end"]});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}
export const validateControlResendAllCallbacksRequest = validate114;
function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/resend-all-callbacks.request.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "state")){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
vErrors = note(vErrors,instancePath+"/state","#/properties/state/type","type",{type: "string"});
errors++;
}
if(!(((data0 === "pending") || (data0 === "delivered")) || (data0 === "gave-up"))){
vErrors = note(vErrors,instancePath+"/state","#/properties/state/enum","enum",{allowedValues: ["pending","delivered","gave-up"]});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}
export const validateControlResetRequest = validate115;
function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = note(vErrors,instancePath,"#/type","type",{type: "string"});
errors++;
}
if(!(((((((((((data === "tasks") || (data === "voices")) || (data === "videos")) || (data === "callbacks")) || (data === "ledger")) || (data === "faults")) || (data === "clock")) || (data === "journal")) || (data === "packs")) || (data === "wallets")) || (data === "settings"))){
vErrors = note(vErrors,instancePath,"#/enum","enum",{allowedValues: ["tasks","voices","videos","callbacks","ledger","faults","clock","journal","packs","wallets","settings"]});
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}
function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/reset.request.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "what")){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.what !== undefined){
let data0 = data.what;
if(Array.isArray(data0)){
if(data0.length > 20){
vErrors = note(vErrors,instancePath+"/what","#/properties/what/maxItems","maxItems",{limit: 20});
errors++;
}
if(data0.length < 1){
vErrors = note(vErrors,instancePath+"/what","#/properties/what/minItems","minItems",{limit: 1});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate116(data0[i0], {instancePath:instancePath+"/what/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/what","#/properties/what/type","type",{type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}
export const validateControlRunClockRequest = validate118;
function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/run-clock.request.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "limit")){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.limit !== undefined){
let data0 = data.limit;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = note(vErrors,instancePath+"/limit","#/properties/limit/type","type",{type: "integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000 || isNaN(data0)){
vErrors = note(vErrors,instancePath+"/limit","#/properties/limit/maximum","maximum",{comparison: "<=", limit: 1000000});
errors++;
}
if(data0 < 1 || isNaN(data0)){
vErrors = note(vErrors,instancePath+"/limit","#/properties/limit/minimum","minimum",{comparison: ">=", limit: 1});
errors++;
}
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}
export const validateControlSendTestCallbackRequest = validate119;
function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/send-test-callback.request.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "url"});
errors++;
}
for(const key0 in data){
if(!(key0 === "url")){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 === "string"){
if(func2(data0) > 4000){
vErrors = note(vErrors,instancePath+"/url","#/properties/url/maxLength","maxLength",{limit: 4000});
errors++;
}
if(func2(data0) < 1){
vErrors = note(vErrors,instancePath+"/url","#/properties/url/minLength","minLength",{limit: 1});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/url","#/properties/url/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}
export const validateControlSetClockRequest = validate120;
function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/set-clock.request.json" */;
let vErrors = null;
let errors = 0;
if(!(validate84(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
validate120.errors = vErrors;
return errors === 0;
}
export const validateControlSetProgressionsRequest = validate123;
function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/set-progressions.request.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.progressions === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "progressions"});
errors++;
}
for(const key0 in data){
if(!(key0 === "progressions")){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.progressions !== undefined){
if(!(validate90(data.progressions, {instancePath:instancePath+"/progressions",parentData:data,parentDataProperty:"progressions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate123.errors = vErrors;
return errors === 0;
}
export const validateControlUpdateAccountRequest = validate127;
function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/update-account.request.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "webhook_secrets") || (key0 === "settings")) || (key0 === "progressions")) || (key0 === "wallets"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.webhook_secrets !== undefined){
let data0 = data.webhook_secrets;
if(Array.isArray(data0)){
if(data0.length > 20){
vErrors = note(vErrors,instancePath+"/webhook_secrets","#/properties/webhook_secrets/maxItems","maxItems",{limit: 20});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate86(data0[i0], {instancePath:instancePath+"/webhook_secrets/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/webhook_secrets","#/properties/webhook_secrets/type","type",{type: "array"});
errors++;
}
}
if(data.settings !== undefined){
if(!(validate88(data.settings, {instancePath:instancePath+"/settings",parentData:data,parentDataProperty:"settings",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
}
if(data.progressions !== undefined){
if(!(validate90(data.progressions, {instancePath:instancePath+"/progressions",parentData:data,parentDataProperty:"progressions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data.wallets !== undefined){
if(!(validate63(data.wallets, {instancePath:instancePath+"/wallets",parentData:data,parentDataProperty:"wallets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}
export const validateControlUpstreamResultRequest = validate137;
const pattern12 = new RegExp("^(0|[1-9][0-9]{0,8})(\\.[0-9]{1,3})?$", "u");
function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/upstream-result.request.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "status") || (key0 === "final_unit_deduction")) || (key0 === "without_result")) || (key0 === "classified_as_failure")) || (key0 === "message"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
vErrors = note(vErrors,instancePath+"/status","#/properties/status/type","type",{type: "string"});
errors++;
}
if(!((data0 === "succeed") || (data0 === "failed"))){
vErrors = note(vErrors,instancePath+"/status","#/properties/status/enum","enum",{allowedValues: ["succeed","failed"]});
errors++;
}
}
if(data.final_unit_deduction !== undefined){
let data1 = data.final_unit_deduction;
if(typeof data1 === "string"){
if(!pattern12.test(data1)){
vErrors = note(vErrors,instancePath+"/final_unit_deduction","#/properties/final_unit_deduction/pattern","pattern",{pattern: "^(0|[1-9][0-9]{0,8})(\\.[0-9]{1,3})?$"});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/final_unit_deduction","#/properties/final_unit_deduction/type","type",{type: "string"});
errors++;
}
}
if(data.without_result !== undefined){
if(typeof data.without_result !== "boolean"){
vErrors = note(vErrors,instancePath+"/without_result","#/properties/without_result/type","type",{type: "boolean"});
errors++;
}
}
if(data.classified_as_failure !== undefined){
let data3 = data.classified_as_failure;
if(typeof data3 === "string"){
if(func2(data3) > 2000){
vErrors = note(vErrors,instancePath+"/classified_as_failure","#/properties/classified_as_failure/maxLength","maxLength",{limit: 2000});
errors++;
}
if(func2(data3) < 1){
vErrors = note(vErrors,instancePath+"/classified_as_failure","#/properties/classified_as_failure/minLength","minLength",{limit: 1});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/classified_as_failure","#/properties/classified_as_failure/type","type",{type: "string"});
errors++;
}
}
if(data.message !== undefined){
let data4 = data.message;
if(typeof data4 === "string"){
if(func2(data4) > 2000){
vErrors = note(vErrors,instancePath+"/message","#/properties/message/maxLength","maxLength",{limit: 2000});
errors++;
}
if(func2(data4) < 1){
vErrors = note(vErrors,instancePath+"/message","#/properties/message/minLength","minLength",{limit: 1});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/message","#/properties/message/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate137.errors = vErrors;
return errors === 0;
}
export const validateControlVerifyJournalRequest = validate138;
function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/verify-journal.request.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "kind") || (key0 === "operation")) || (key0 === "task")) || (key0 === "status")) || (key0 === "exactly")) || (key0 === "at_least")) || (key0 === "at_most"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
vErrors = note(vErrors,instancePath+"/kind","#/properties/kind/type","type",{type: "string"});
errors++;
}
if(!(((data0 === "request") || (data0 === "transition")) || (data0 === "callback"))){
vErrors = note(vErrors,instancePath+"/kind","#/properties/kind/enum","enum",{allowedValues: ["request","transition","callback"]});
errors++;
}
}
if(data.operation !== undefined){
let data1 = data.operation;
if(typeof data1 === "string"){
if(func2(data1) > 200){
vErrors = note(vErrors,instancePath+"/operation","#/properties/operation/maxLength","maxLength",{limit: 200});
errors++;
}
if(func2(data1) < 1){
vErrors = note(vErrors,instancePath+"/operation","#/properties/operation/minLength","minLength",{limit: 1});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/operation","#/properties/operation/type","type",{type: "string"});
errors++;
}
}
if(data.task !== undefined){
let data2 = data.task;
if(typeof data2 === "string"){
if(func2(data2) > 1000){
vErrors = note(vErrors,instancePath+"/task","#/properties/task/maxLength","maxLength",{limit: 1000});
errors++;
}
if(func2(data2) < 1){
vErrors = note(vErrors,instancePath+"/task","#/properties/task/minLength","minLength",{limit: 1});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/task","#/properties/task/type","type",{type: "string"});
errors++;
}
}
if(data.status !== undefined){
let data3 = data.status;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = note(vErrors,instancePath+"/status","#/properties/status/type","type",{type: "integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 599 || isNaN(data3)){
vErrors = note(vErrors,instancePath+"/status","#/properties/status/maximum","maximum",{comparison: "<=", limit: 599});
errors++;
}
if(data3 < 100 || isNaN(data3)){
vErrors = note(vErrors,instancePath+"/status","#/properties/status/minimum","minimum",{comparison: ">=", limit: 100});
errors++;
}
}
}
if(data.exactly !== undefined){
let data4 = data.exactly;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = note(vErrors,instancePath+"/exactly","#/properties/exactly/type","type",{type: "integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000000 || isNaN(data4)){
vErrors = note(vErrors,instancePath+"/exactly","#/properties/exactly/maximum","maximum",{comparison: "<=", limit: 1000000000});
errors++;
}
if(data4 < 0 || isNaN(data4)){
vErrors = note(vErrors,instancePath+"/exactly","#/properties/exactly/minimum","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.at_least !== undefined){
let data5 = data.at_least;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = note(vErrors,instancePath+"/at_least","#/properties/at_least/type","type",{type: "integer"});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000000000 || isNaN(data5)){
vErrors = note(vErrors,instancePath+"/at_least","#/properties/at_least/maximum","maximum",{comparison: "<=", limit: 1000000000});
errors++;
}
if(data5 < 0 || isNaN(data5)){
vErrors = note(vErrors,instancePath+"/at_least","#/properties/at_least/minimum","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.at_most !== undefined){
let data6 = data.at_most;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = note(vErrors,instancePath+"/at_most","#/properties/at_most/type","type",{type: "integer"});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000000 || isNaN(data6)){
vErrors = note(vErrors,instancePath+"/at_most","#/properties/at_most/maximum","maximum",{comparison: "<=", limit: 1000000000});
errors++;
}
if(data6 < 0 || isNaN(data6)){
vErrors = note(vErrors,instancePath+"/at_most","#/properties/at_most/minimum","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate138.errors = vErrors;
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
  "control/accounts-file.json": validateControlAccountsFile,
  "control/add-fault.request.json": validateControlAddFaultRequest,
  "control/add-pack.request.json": validateControlAddPackRequest,
  "control/advance-clock.request.json": validateControlAdvanceClockRequest,
  "control/create-account.request.json": validateControlCreateAccountRequest,
  "control/follow-events.query.json": validateControlFollowEventsQuery,
  "control/force-task.request.json": validateControlForceTaskRequest,
  "control/get-fidelity.query.json": validateControlGetFidelityQuery,
  "control/get-ledger.query.json": validateControlGetLedgerQuery,
  "control/list-accounts.query.json": validateControlListAccountsQuery,
  "control/list-callbacks.query.json": validateControlListCallbacksQuery,
  "control/list-faults.query.json": validateControlListFaultsQuery,
  "control/list-tasks.query.json": validateControlListTasksQuery,
  "control/list-videos.query.json": validateControlListVideosQuery,
  "control/list-voices.query.json": validateControlListVoicesQuery,
  "control/plant-video.request.json": validateControlPlantVideoRequest,
  "control/provider-state.request.json": validateControlProviderStateRequest,
  "control/query-journal.query.json": validateControlQueryJournalQuery,
  "control/query-timings.query.json": validateControlQueryTimingsQuery,
  "control/query-unattributed.query.json": validateControlQueryUnattributedQuery,
  "control/release-task.request.json": validateControlReleaseTaskRequest,
  "control/resend-all-callbacks.request.json": validateControlResendAllCallbacksRequest,
  "control/reset.request.json": validateControlResetRequest,
  "control/run-clock.request.json": validateControlRunClockRequest,
  "control/send-test-callback.request.json": validateControlSendTestCallbackRequest,
  "control/set-clock.request.json": validateControlSetClockRequest,
  "control/set-progressions.request.json": validateControlSetProgressionsRequest,
  "control/update-account.request.json": validateControlUpdateAccountRequest,
  "control/upstream-result.request.json": validateControlUpstreamResultRequest,
  "control/verify-journal.request.json": validateControlVerifyJournalRequest,
};
