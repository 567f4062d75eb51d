// Written by `npm run generate` from schemas/ and fixtures/. Do not edit.

export const validateControlAccountsFile = validate52;
const schema20 = {"description":"One account. It is found by its access key or by any of its API keys.","type":"object","additionalProperties":false,"anyOf":[{"required":["access_key"]},{"required":["api_keys"]}],"dependentRequired":{"access_key":["secret_key"],"secret_key":["access_key"]},"properties":{"access_key":{"$ref":"#/$defs/credential"},"secret_key":{"description":"text that JWTs are signed with","type":"string","minLength":1,"maxLength":1000},"api_keys":{"description":"a list of plain API keys of any form","type":"array","minItems":1,"items":{"$ref":"#/$defs/credential"}},"webhook_secrets":{"description":"a list of secrets that callbacks are signed with; two while one is being replaced","type":"array","items":{"description":"whsec_ followed by base64","type":"string","pattern":"^whsec_([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{2}==)$"}},"packs":{"description":"a list of resource packs; without it those of the profile, [] = none","type":"array","items":{"$ref":"#/$defs/pack"}},"videos":{"description":"a list of videos of earlier work, so that video_id has something to name","type":"array","items":{"$ref":"#/$defs/video"}},"voices":{"description":"a list of custom voices that exist already","type":"array","items":{"$ref":"#/$defs/voice"}},"wallets":{"$ref":"#/$defs/wallets"},"settings":{"description":"a map of setting ids and values","type":"object"},"progressions":{"description":"a map from product (* = all others) to how its tasks move","type":"object","additionalProperties":{"$ref":"#/$defs/progression"}}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = countCodePoints;
const pattern3 = new RegExp("^[!-~]+$", "u");
function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 1000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(!pattern3.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[!-~]+$"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "units"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "units")) || (key0 === "concurrency")) || (key0 === "days")) || (key0 === "used"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func2(data0) > 200){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
}
if(data.units !== undefined){
let data1 = data.units;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000000 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/units",schemaPath:"#/properties/units/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/units",schemaPath:"#/properties/units/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/units",schemaPath:"#/properties/units/type",keyword:"type",params:{type: "number"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
if(data.concurrency !== undefined){
let data2 = data.concurrency;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/concurrency",schemaPath:"#/properties/concurrency/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/concurrency",schemaPath:"#/properties/concurrency/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/concurrency",schemaPath:"#/properties/concurrency/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
}
}
if(data.days !== undefined){
let data3 = data.days;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 36500 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 36500}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
if(data3 < -36500 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: -36500}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/type",keyword:"type",params:{type: "number"}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
}
if(data.used !== undefined){
let data4 = data.used;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000000 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/used",schemaPath:"#/properties/used/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/used",schemaPath:"#/properties/used/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/used",schemaPath:"#/properties/used/type",keyword:"type",params:{type: "number"}};
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
validate57.errors = vErrors;
return errors === 0;
}
const schema23 = {"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"description":"what video_id names","type":"string","minLength":1,"maxLength":200},"model":{"description":"model that made it, for example kling-v2-6","type":"string","minLength":1,"maxLength":200},"sound":{"description":"whether it was made with sound","type":"boolean"},"made_by":{"enum":["text2video","image2video","avatar","lip-sync","video-to-audio","other"]},"seconds":{"description":"length","type":"number","exclusiveMinimum":0,"maximum":3600},"age_days":{"description":"days since it was made","type":"number","minimum":0,"maximum":36500}}};
function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "model")) || (key0 === "sound")) || (key0 === "made_by")) || (key0 === "seconds")) || (key0 === "age_days"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func2(data0) > 200){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
}
if(data.model !== undefined){
let data1 = data.model;
if(typeof data1 === "string"){
if(func2(data1) > 200){
const err5 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
if(func2(data1) < 1){
const err6 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
if(data.sound !== undefined){
if(typeof data.sound !== "boolean"){
const err8 = {instancePath:instancePath+"/sound",schemaPath:"#/properties/sound/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
}
if(data.made_by !== undefined){
let data3 = data.made_by;
if(!((((((data3 === "text2video") || (data3 === "image2video")) || (data3 === "avatar")) || (data3 === "lip-sync")) || (data3 === "video-to-audio")) || (data3 === "other"))){
const err9 = {instancePath:instancePath+"/made_by",schemaPath:"#/properties/made_by/enum",keyword:"enum",params:{allowedValues: schema23.properties.made_by.enum}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
}
if(data.seconds !== undefined){
let data4 = data.seconds;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 3600 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
if(data4 <= 0 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"type",params:{type: "number"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
}
if(data.age_days !== undefined){
let data5 = data.age_days;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 36500 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/age_days",schemaPath:"#/properties/age_days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 36500}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err14 = {instancePath:instancePath+"/age_days",schemaPath:"#/properties/age_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/age_days",schemaPath:"#/properties/age_days/type",keyword:"type",params:{type: "number"}};
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
validate59.errors = vErrors;
return errors === 0;
}
const pattern5 = new RegExp("^[0-9]{18}$", "u");
function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "name"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9]{18}$"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func2(data1) > 20){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(func2(data1) < 1){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
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
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
}
if(data.kling !== undefined){
let data0 = data.kling;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000000 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/kling",schemaPath:"#/properties/kling/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/kling",schemaPath:"#/properties/kling/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/kling",schemaPath:"#/properties/kling/type",keyword:"type",params:{type: "number"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
if(data.gmi !== undefined){
let data1 = data.gmi;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000000 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/gmi",schemaPath:"#/properties/gmi/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/gmi",schemaPath:"#/properties/gmi/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/gmi",schemaPath:"#/properties/gmi/type",keyword:"type",params:{type: "number"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
if(data.kkiai !== undefined){
let data2 = data.kkiai;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000000 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/kkiai",schemaPath:"#/properties/kkiai/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/kkiai",schemaPath:"#/properties/kkiai/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/kkiai",schemaPath:"#/properties/kkiai/type",keyword:"type",params:{type: "number"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
}
if(data.apimodels !== undefined){
let data3 = data.apimodels;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000000 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/apimodels",schemaPath:"#/properties/apimodels/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/apimodels",schemaPath:"#/properties/apimodels/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/apimodels",schemaPath:"#/properties/apimodels/type",keyword:"type",params:{type: "number"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
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
const err0 = {instancePath,schemaPath:"#/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(immediate|held|reads:[1-9][0-9]{0,5})$"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mode === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "mode"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.processing_ms === undefined){
const err3 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "processing_ms"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.finish_ms === undefined){
const err4 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "finish_ms"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
for(const key0 in data){
if(!(((key0 === "mode") || (key0 === "processing_ms")) || (key0 === "finish_ms"))){
const err5 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
if(data.mode !== undefined){
if("time" !== data.mode){
const err6 = {instancePath:instancePath+"/mode",schemaPath:"#/anyOf/1/properties/mode/const",keyword:"const",params:{allowedValue: "time"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
if(data.processing_ms !== undefined){
let data1 = data.processing_ms;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 31536000000 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/processing_ms",schemaPath:"#/anyOf/1/properties/processing_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31536000000}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/processing_ms",schemaPath:"#/anyOf/1/properties/processing_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/processing_ms",schemaPath:"#/anyOf/1/properties/processing_ms/type",keyword:"type",params:{type: "number"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
}
if(data.finish_ms !== undefined){
let data2 = data.finish_ms;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 31536000000 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/finish_ms",schemaPath:"#/anyOf/1/properties/finish_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31536000000}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/finish_ms",schemaPath:"#/anyOf/1/properties/finish_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/finish_ms",schemaPath:"#/anyOf/1/properties/finish_ms/type",keyword:"type",params:{type: "number"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err14 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
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
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "access_key"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.api_keys === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "api_keys"}};
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
for(const key0 in data){
if(!(func1.call(schema20.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
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
const err4 = {instancePath:instancePath+"/secret_key",schemaPath:"#/properties/secret_key/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(func2(data1) < 1){
const err5 = {instancePath:instancePath+"/secret_key",schemaPath:"#/properties/secret_key/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/secret_key",schemaPath:"#/properties/secret_key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
if(data.api_keys !== undefined){
let data2 = data.api_keys;
if(Array.isArray(data2)){
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/api_keys",schemaPath:"#/properties/api_keys/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
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
const err8 = {instancePath:instancePath+"/api_keys",schemaPath:"#/properties/api_keys/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
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
const err9 = {instancePath:instancePath+"/webhook_secrets/" + i1,schemaPath:"#/properties/webhook_secrets/items/pattern",keyword:"pattern",params:{pattern: "^whsec_([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{2}==)$"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/webhook_secrets/" + i1,schemaPath:"#/properties/webhook_secrets/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/webhook_secrets",schemaPath:"#/properties/webhook_secrets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
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
const err12 = {instancePath:instancePath+"/packs",schemaPath:"#/properties/packs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
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
const err13 = {instancePath:instancePath+"/videos",schemaPath:"#/properties/videos/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
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
const err14 = {instancePath:instancePath+"/voices",schemaPath:"#/properties/voices/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
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
const err15 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
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
const err16 = {instancePath:instancePath+"/progressions",schemaPath:"#/properties/progressions/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err16]; else vErrors.push(err16);
errors++;
}
}
if(data.access_key !== undefined){
if(data.secret_key === undefined){
const err17 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "access_key",
    missingProperty: "secret_key",
    depsCount: 1,
    deps: "secret_key"}};
if(vErrors === null) vErrors = [err17]; else vErrors.push(err17);
errors++;
}
}
if(data.secret_key !== undefined){
if(data.access_key === undefined){
const err18 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "secret_key",
    missingProperty: "access_key",
    depsCount: 1,
    deps: "access_key"}};
if(vErrors === null) vErrors = [err18]; else vErrors.push(err18);
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err19]; else vErrors.push(err19);
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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accounts"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
for(const key0 in data){
if(!((key0 === "$schema") || (key0 === "accounts"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err2 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
if(data.accounts !== undefined){
let data1 = data.accounts;
if(Array.isArray(data1)){
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
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
const err4 = {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "array"}};
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
validate52.errors = vErrors;
return errors === 0;
}
export const validateControlAddFaultRequest = validate68;
const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"control/add-fault.request.json","title":"Ask for a failure: request","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"description":"fail-task: accepted, then ends failed; refuse: refused at submission","type":"string","enum":["fail-task","refuse"]},"product":{"description":"a product, for example custom-voice","type":"string","minLength":1,"maxLength":100},"external_task_id":{"description":"only the task with this external id","type":"string","minLength":1,"maxLength":1000},"times":{"description":"how many tasks it hits, default 1","type":"integer","minimum":1,"maximum":1000000},"reason":{"description":"of fail-task: which of the vendor's texts is told; default risk-control","type":"string","enum":["risk-control","bad-source","upstream-error"]},"code":{"description":"of refuse: Kling's code; gateways tell it in their own words; default 1301","type":"integer","enum":[1102,1301,1302,1303]},"message":{"description":"what the client reads instead","type":"string","minLength":1,"maxLength":2000}}};
function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/add-fault.request.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "kind") || (key0 === "product")) || (key0 === "external_task_id")) || (key0 === "times")) || (key0 === "reason")) || (key0 === "code")) || (key0 === "message"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(!((data0 === "fail-task") || (data0 === "refuse"))){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema27.properties.kind.enum}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
if(data.product !== undefined){
let data1 = data.product;
if(typeof data1 === "string"){
if(func2(data1) > 100){
const err4 = {instancePath:instancePath+"/product",schemaPath:"#/properties/product/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(func2(data1) < 1){
const err5 = {instancePath:instancePath+"/product",schemaPath:"#/properties/product/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/product",schemaPath:"#/properties/product/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
if(data.external_task_id !== undefined){
let data2 = data.external_task_id;
if(typeof data2 === "string"){
if(func2(data2) > 1000){
const err7 = {instancePath:instancePath+"/external_task_id",schemaPath:"#/properties/external_task_id/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
if(func2(data2) < 1){
const err8 = {instancePath:instancePath+"/external_task_id",schemaPath:"#/properties/external_task_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/external_task_id",schemaPath:"#/properties/external_task_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
}
if(data.times !== undefined){
let data3 = data.times;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err10 = {instancePath:instancePath+"/times",schemaPath:"#/properties/times/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/times",schemaPath:"#/properties/times/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/times",schemaPath:"#/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
}
}
if(data.reason !== undefined){
let data4 = data.reason;
if(typeof data4 !== "string"){
const err13 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
if(!(((data4 === "risk-control") || (data4 === "bad-source")) || (data4 === "upstream-error"))){
const err14 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/enum",keyword:"enum",params:{allowedValues: schema27.properties.reason.enum}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
}
if(data.code !== undefined){
let data5 = data.code;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err15 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
errors++;
}
if(!((((data5 === 1102) || (data5 === 1301)) || (data5 === 1302)) || (data5 === 1303))){
const err16 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/enum",keyword:"enum",params:{allowedValues: schema27.properties.code.enum}};
if(vErrors === null) vErrors = [err16]; else vErrors.push(err16);
errors++;
}
}
if(data.message !== undefined){
let data6 = data.message;
if(typeof data6 === "string"){
if(func2(data6) > 2000){
const err17 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit: 2000}};
if(vErrors === null) vErrors = [err17]; else vErrors.push(err17);
errors++;
}
if(func2(data6) < 1){
const err18 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null) vErrors = [err18]; else vErrors.push(err18);
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}};
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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ms"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
for(const key0 in data){
if(!(key0 === "ms")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
}
if(data.ms !== undefined){
let data0 = data.ms;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/ms",schemaPath:"#/properties/ms/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 3155760000000 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/ms",schemaPath:"#/properties/ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3155760000000}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/ms",schemaPath:"#/properties/ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
export const validateControlCreateAccountRequest = validate73;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"control/create-account.request.json","title":"Create an account: request","type":"object","additionalProperties":false,"properties":{"name":{"description":"what lists, logs and reports call it; by default the access key, or the ends of the API key","type":"string","minLength":1,"maxLength":300},"access_key":{"$ref":"accounts-file.json#/$defs/credential"},"secret":{"description":"what its JWTs are signed with; needed and checked only when accounts are configured","type":"string","minLength":1,"maxLength":1000},"api_key":{"$ref":"accounts-file.json#/$defs/credential"},"packs":{"description":"without it those of the profile; [] = none","type":"array","items":{"$ref":"accounts-file.json#/$defs/pack"},"maxItems":100},"videos":{"description":"besides the samples","type":"array","items":{"$ref":"accounts-file.json#/$defs/video"},"maxItems":1000},"voices":{"description":"custom voices that exist already","type":"array","items":{"$ref":"accounts-file.json#/$defs/voice"},"maxItems":1000},"clock":{"$ref":"common.json#/$defs/clockInput"},"webhook_secrets":{"description":"secrets that callbacks are signed with; two while one is being replaced, [] = unsigned","type":"array","items":{"$ref":"common.json#/$defs/webhookSecret"},"maxItems":20},"settings":{"$ref":"common.json#/$defs/settings"},"progressions":{"$ref":"common.json#/$defs/progressionsInput"},"wallets":{"$ref":"accounts-file.json#/$defs/wallets"}},"anyOf":[{"required":["access_key"]},{"required":["api_key"]}]};
const schema37 = {"type":"object","required":["mode"],"additionalProperties":false,"properties":{"mode":{"description":"real: runs with the wall clock; scaled: faster or slower; manual: moves only when told","type":"string","enum":["real","scaled","manual"]},"scale":{"description":"account ms per ms of wall time; needed when scaled","type":"number","minimum":0.001,"maximum":1000000},"time":{"description":"where it stands now, in epoch milliseconds; without it the account's time goes on from where it is","type":"integer","minimum":1262304000000,"maximum":4102444800000}}};
function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mode === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mode"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
for(const key0 in data){
if(!(((key0 === "mode") || (key0 === "scale")) || (key0 === "time"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
}
if(data.mode !== undefined){
let data0 = data.mode;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(!(((data0 === "real") || (data0 === "scaled")) || (data0 === "manual"))){
const err3 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema37.properties.mode.enum}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
if(data.scale !== undefined){
let data1 = data.scale;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(data1 < 0.001 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.001}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/type",keyword:"type",params:{type: "number"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
if(data.time !== undefined){
let data2 = data.time;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 4102444800000 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/time",schemaPath:"#/properties/time/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4102444800000}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
if(data2 < 1262304000000 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/time",schemaPath:"#/properties/time/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1262304000000}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
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
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(!pattern4.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^whsec_([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{2}==)$"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}
const schema39 = {"description":"setting ids and values (GET /__emulator/fidelity lists them); null = what the account started with","type":"object","additionalProperties":{"type":["string","number","array","null"],"items":{"type":"number"},"maxItems":100,"maxLength":1000},"maxProperties":200};
function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 200){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 200}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
for(const key0 in data){
let data0 = data[key0];
if((((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (!(Array.isArray(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema39.additionalProperties.type}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(typeof data0 === "string"){
if(func2(data0) > 1000){
const err2 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
if(Array.isArray(data0)){
if(data0.length > 100){
const err3 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/additionalProperties/items/type",keyword:"type",params:{type: "number"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}
const schema41 = {"description":"fast, realistic, immediate, held, reads:N, { \"preset\": \"realistic\", \"scale\": 0.1 }, or as answers show it","anyOf":[{"description":"fast, realistic, immediate, held or reads:N","type":"string","pattern":"^(fast|realistic|immediate|held|reads:[1-9][0-9]{0,5})$"},{"type":"object","required":["preset"],"additionalProperties":false,"properties":{"preset":{"type":"string","enum":["fast","realistic"]},"scale":{"description":"stretches (above 1) or shrinks (below 1) its times","type":"number","exclusiveMinimum":0,"maximum":100000}}},{"type":"object","required":["mode","processing_ms","finish_ms"],"additionalProperties":false,"properties":{"mode":{"const":"time"},"processing_ms":{"description":"account ms after creation","type":"number","minimum":0,"maximum":31536000000},"finish_ms":{"description":"account ms after creation","type":"number","minimum":0,"maximum":31536000000}}},{"type":"object","required":["mode","reads"],"additionalProperties":false,"properties":{"mode":{"const":"reads"},"reads":{"description":"answers that show it unfinished","type":"integer","minimum":1,"maximum":999999}}},{"type":"object","required":["mode"],"additionalProperties":false,"properties":{"mode":{"type":"string","enum":["immediate","held"]}}}]};
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
const err0 = {instancePath,schemaPath:"#/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(fast|realistic|immediate|held|reads:[1-9][0-9]{0,5})$"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.preset === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "preset"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
for(const key0 in data){
if(!((key0 === "preset") || (key0 === "scale"))){
const err3 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
if(data.preset !== undefined){
let data0 = data.preset;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/preset",schemaPath:"#/anyOf/1/properties/preset/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(!((data0 === "fast") || (data0 === "realistic"))){
const err5 = {instancePath:instancePath+"/preset",schemaPath:"#/anyOf/1/properties/preset/enum",keyword:"enum",params:{allowedValues: schema41.anyOf[1].properties.preset.enum}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
if(data.scale !== undefined){
let data1 = data.scale;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100000 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/scale",schemaPath:"#/anyOf/1/properties/scale/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
if(data1 <= 0 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/scale",schemaPath:"#/anyOf/1/properties/scale/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/scale",schemaPath:"#/anyOf/1/properties/scale/type",keyword:"type",params:{type: "number"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
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
const err10 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "mode"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
if(data.processing_ms === undefined){
const err11 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "processing_ms"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
if(data.finish_ms === undefined){
const err12 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "finish_ms"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
for(const key1 in data){
if(!(((key1 === "mode") || (key1 === "processing_ms")) || (key1 === "finish_ms"))){
const err13 = {instancePath,schemaPath:"#/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
}
if(data.mode !== undefined){
if("time" !== data.mode){
const err14 = {instancePath:instancePath+"/mode",schemaPath:"#/anyOf/2/properties/mode/const",keyword:"const",params:{allowedValue: "time"}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
}
if(data.processing_ms !== undefined){
let data3 = data.processing_ms;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 31536000000 || isNaN(data3)){
const err15 = {instancePath:instancePath+"/processing_ms",schemaPath:"#/anyOf/2/properties/processing_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31536000000}};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err16 = {instancePath:instancePath+"/processing_ms",schemaPath:"#/anyOf/2/properties/processing_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null) vErrors = [err16]; else vErrors.push(err16);
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/processing_ms",schemaPath:"#/anyOf/2/properties/processing_ms/type",keyword:"type",params:{type: "number"}};
if(vErrors === null) vErrors = [err17]; else vErrors.push(err17);
errors++;
}
}
if(data.finish_ms !== undefined){
let data4 = data.finish_ms;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 31536000000 || isNaN(data4)){
const err18 = {instancePath:instancePath+"/finish_ms",schemaPath:"#/anyOf/2/properties/finish_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31536000000}};
if(vErrors === null) vErrors = [err18]; else vErrors.push(err18);
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err19 = {instancePath:instancePath+"/finish_ms",schemaPath:"#/anyOf/2/properties/finish_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null) vErrors = [err19]; else vErrors.push(err19);
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/finish_ms",schemaPath:"#/anyOf/2/properties/finish_ms/type",keyword:"type",params:{type: "number"}};
if(vErrors === null) vErrors = [err20]; else vErrors.push(err20);
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err21]; else vErrors.push(err21);
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
const err22 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "mode"}};
if(vErrors === null) vErrors = [err22]; else vErrors.push(err22);
errors++;
}
if(data.reads === undefined){
const err23 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "reads"}};
if(vErrors === null) vErrors = [err23]; else vErrors.push(err23);
errors++;
}
for(const key2 in data){
if(!((key2 === "mode") || (key2 === "reads"))){
const err24 = {instancePath,schemaPath:"#/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null) vErrors = [err24]; else vErrors.push(err24);
errors++;
}
}
if(data.mode !== undefined){
if("reads" !== data.mode){
const err25 = {instancePath:instancePath+"/mode",schemaPath:"#/anyOf/3/properties/mode/const",keyword:"const",params:{allowedValue: "reads"}};
if(vErrors === null) vErrors = [err25]; else vErrors.push(err25);
errors++;
}
}
if(data.reads !== undefined){
let data6 = data.reads;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err26 = {instancePath:instancePath+"/reads",schemaPath:"#/anyOf/3/properties/reads/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err26]; else vErrors.push(err26);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 999999 || isNaN(data6)){
const err27 = {instancePath:instancePath+"/reads",schemaPath:"#/anyOf/3/properties/reads/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999}};
if(vErrors === null) vErrors = [err27]; else vErrors.push(err27);
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err28 = {instancePath:instancePath+"/reads",schemaPath:"#/anyOf/3/properties/reads/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null) vErrors = [err28]; else vErrors.push(err28);
errors++;
}
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err29]; else vErrors.push(err29);
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
const err30 = {instancePath,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty: "mode"}};
if(vErrors === null) vErrors = [err30]; else vErrors.push(err30);
errors++;
}
for(const key3 in data){
if(!(key3 === "mode")){
const err31 = {instancePath,schemaPath:"#/anyOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null) vErrors = [err31]; else vErrors.push(err31);
errors++;
}
}
if(data.mode !== undefined){
let data7 = data.mode;
if(typeof data7 !== "string"){
const err32 = {instancePath:instancePath+"/mode",schemaPath:"#/anyOf/4/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err32]; else vErrors.push(err32);
errors++;
}
if(!((data7 === "immediate") || (data7 === "held"))){
const err33 = {instancePath:instancePath+"/mode",schemaPath:"#/anyOf/4/properties/mode/enum",keyword:"enum",params:{allowedValues: schema41.anyOf[4].properties.mode.enum}};
if(vErrors === null) vErrors = [err33]; else vErrors.push(err33);
errors++;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/anyOf/4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err34]; else vErrors.push(err34);
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
const err35 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null) vErrors = [err35]; else vErrors.push(err35);
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
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 100}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
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
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "access_key"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.api_key === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "api_key"}};
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
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func2(data0) > 300){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(func2(data0) < 1){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
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
const err7 = {instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
if(func2(data2) < 1){
const err8 = {instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
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
const err10 = {instancePath:instancePath+"/packs",schemaPath:"#/properties/packs/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
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
const err11 = {instancePath:instancePath+"/packs",schemaPath:"#/properties/packs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
}
if(data.videos !== undefined){
let data6 = data.videos;
if(Array.isArray(data6)){
if(data6.length > 1000){
const err12 = {instancePath:instancePath+"/videos",schemaPath:"#/properties/videos/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
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
const err13 = {instancePath:instancePath+"/videos",schemaPath:"#/properties/videos/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
}
if(data.voices !== undefined){
let data8 = data.voices;
if(Array.isArray(data8)){
if(data8.length > 1000){
const err14 = {instancePath:instancePath+"/voices",schemaPath:"#/properties/voices/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
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
const err15 = {instancePath:instancePath+"/voices",schemaPath:"#/properties/voices/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
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
const err16 = {instancePath:instancePath+"/webhook_secrets",schemaPath:"#/properties/webhook_secrets/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null) vErrors = [err16]; else vErrors.push(err16);
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
const err17 = {instancePath:instancePath+"/webhook_secrets",schemaPath:"#/properties/webhook_secrets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err17]; else vErrors.push(err17);
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
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err18]; else vErrors.push(err18);
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
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
}
if(data.after !== undefined){
let data0 = data.after;
if(typeof data0 === "string"){
if(func2(data0) > 100){
const err1 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(func2(data0) < 1){
const err2 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}
export const validateControlForceTaskRequest = validate97;
const schema44 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"control/force-task.request.json","title":"End a task: request","type":"object","required":["status"],"additionalProperties":false,"properties":{"status":{"type":"string","enum":["succeed","failed"]},"reason":{"description":"which of the vendor's texts is told; default risk-control","type":"string","enum":["risk-control","bad-source","upstream-error"]},"message":{"description":"task_status_msg instead of the reason's","type":"string","minLength":1,"maxLength":2000}}};
function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/force-task.request.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "reason")) || (key0 === "message"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(!((data0 === "succeed") || (data0 === "failed"))){
const err3 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema44.properties.status.enum}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
if(data.reason !== undefined){
let data1 = data.reason;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(!(((data1 === "risk-control") || (data1 === "bad-source")) || (data1 === "upstream-error"))){
const err5 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/enum",keyword:"enum",params:{allowedValues: schema44.properties.reason.enum}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
if(data.message !== undefined){
let data2 = data.message;
if(typeof data2 === "string"){
if(func2(data2) > 2000){
const err6 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit: 2000}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
if(func2(data2) < 1){
const err7 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}};
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
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
}
if(data.account !== undefined){
let data0 = data.account;
if(typeof data0 === "string"){
if(func2(data0) > 1000){
const err1 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(func2(data0) < 1){
const err2 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
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
if(!(((key0 === "task") || (key0 === "page")) || (key0 === "size"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
}
if(data.task !== undefined){
let data0 = data.task;
if(typeof data0 === "string"){
if(func2(data0) > 1000){
const err1 = {instancePath:instancePath+"/task",schemaPath:"#/properties/task/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(func2(data0) < 1){
const err2 = {instancePath:instancePath+"/task",schemaPath:"#/properties/task/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/task",schemaPath:"#/properties/task/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
if(data.page !== undefined){
let data1 = data.page;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
}
if(data.size !== undefined){
let data2 = data.size;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
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
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
}
if(data.page !== undefined){
let data0 = data.page;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
}
if(data.size !== undefined){
let data1 = data.size;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}
export const validateControlListCallbacksQuery = validate101;
const schema48 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"control/list-callbacks.query.json","title":"list callbacks: query","type":"object","additionalProperties":false,"properties":{"task":{"description":"task id or external id","type":"string","minLength":1,"maxLength":1000},"state":{"type":"string","enum":["pending","delivered","gave-up"]},"page":{"description":"from 1","type":"integer","minimum":1,"maximum":1000000},"size":{"description":"callbacks a page, default 100","type":"integer","minimum":1,"maximum":1000}}};
function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/list-callbacks.query.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "task") || (key0 === "state")) || (key0 === "page")) || (key0 === "size"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
}
if(data.task !== undefined){
let data0 = data.task;
if(typeof data0 === "string"){
if(func2(data0) > 1000){
const err1 = {instancePath:instancePath+"/task",schemaPath:"#/properties/task/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(func2(data0) < 1){
const err2 = {instancePath:instancePath+"/task",schemaPath:"#/properties/task/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/task",schemaPath:"#/properties/task/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
if(data.state !== undefined){
let data1 = data.state;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(!(((data1 === "pending") || (data1 === "delivered")) || (data1 === "gave-up"))){
const err5 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema48.properties.state.enum}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
if(data.page !== undefined){
let data2 = data.page;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
}
}
if(data.size !== undefined){
let data3 = data.size;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err9 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
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
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
}
if(data.page !== undefined){
let data0 = data.page;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
}
if(data.size !== undefined){
let data1 = data.size;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}
export const validateControlListTasksQuery = validate103;
const schema50 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"control/list-tasks.query.json","title":"list tasks: query","type":"object","additionalProperties":false,"properties":{"product":{"description":"a product, for example custom-voice","type":"string","minLength":1,"maxLength":100},"status":{"type":"string","enum":["submitted","processing","succeed","failed"]},"page":{"description":"from 1","type":"integer","minimum":1,"maximum":1000000},"size":{"description":"tasks a page, default 100","type":"integer","minimum":1,"maximum":1000}}};
function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/list-tasks.query.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "product") || (key0 === "status")) || (key0 === "page")) || (key0 === "size"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
}
if(data.product !== undefined){
let data0 = data.product;
if(typeof data0 === "string"){
if(func2(data0) > 100){
const err1 = {instancePath:instancePath+"/product",schemaPath:"#/properties/product/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(func2(data0) < 1){
const err2 = {instancePath:instancePath+"/product",schemaPath:"#/properties/product/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/product",schemaPath:"#/properties/product/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(!((((data1 === "submitted") || (data1 === "processing")) || (data1 === "succeed")) || (data1 === "failed"))){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema50.properties.status.enum}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
if(data.page !== undefined){
let data2 = data.page;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
}
}
if(data.size !== undefined){
let data3 = data.size;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err9 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
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
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
}
if(data.page !== undefined){
let data0 = data.page;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
}
if(data.size !== undefined){
let data1 = data.size;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
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
if(!((key0 === "page") || (key0 === "size"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
}
if(data.page !== undefined){
let data0 = data.page;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
}
if(data.size !== undefined){
let data1 = data.size;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
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
const schema55 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"control/provider-state.request.json","title":"Set up a provider state: request","description":"what Pact verifiers of any language post; fields beside these are ignored","type":"object","additionalProperties":true,"properties":{"action":{"description":"default setup","type":"string","enum":["setup","teardown"]},"state":{"description":"name of a state; empty for an interaction without states","type":["string","null"],"maxLength":1000},"params":{"description":"by name, as the catalogue describes them","type":["object","null"],"additionalProperties":true,"maxProperties":50}}};
function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/provider-state.request.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action !== undefined){
let data0 = data.action;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(!((data0 === "setup") || (data0 === "teardown"))){
const err1 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema55.properties.action.enum}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
}
if(data.state !== undefined){
let data1 = data.state;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: schema55.properties.state.type}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(typeof data1 === "string"){
if(func2(data1) > 1000){
const err3 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
}
if(data.params !== undefined){
let data2 = data.params;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: schema55.properties.params.type}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length > 50){
const err5 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/maxProperties",keyword:"maxProperties",params:{limit: 50}};
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
validate109.errors = vErrors;
return errors === 0;
}
export const validateControlQueryJournalQuery = validate110;
const schema56 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"control/query-journal.query.json","title":"query journal: query","type":"object","additionalProperties":false,"properties":{"kind":{"type":"string","enum":["request","transition","callback"]},"operation":{"description":"operation id, for example kling.create-custom-voice","type":"string","minLength":1,"maxLength":200},"task":{"description":"task id or external id","type":"string","minLength":1,"maxLength":1000},"after":{"description":"only entries with a larger number","type":"integer","minimum":0,"maximum":1000000000},"limit":{"description":"most entries; default all that are kept","type":"integer","minimum":1,"maximum":1000000}}};
function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/query-journal.query.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "kind") || (key0 === "operation")) || (key0 === "task")) || (key0 === "after")) || (key0 === "limit"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(!(((data0 === "request") || (data0 === "transition")) || (data0 === "callback"))){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema56.properties.kind.enum}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
if(data.operation !== undefined){
let data1 = data.operation;
if(typeof data1 === "string"){
if(func2(data1) > 200){
const err3 = {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(func2(data1) < 1){
const err4 = {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
if(data.task !== undefined){
let data2 = data.task;
if(typeof data2 === "string"){
if(func2(data2) > 1000){
const err6 = {instancePath:instancePath+"/task",schemaPath:"#/properties/task/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
if(func2(data2) < 1){
const err7 = {instancePath:instancePath+"/task",schemaPath:"#/properties/task/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/task",schemaPath:"#/properties/task/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
}
if(data.after !== undefined){
let data3 = data.after;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err9 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000000 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
}
}
if(data.limit !== undefined){
let data4 = data.limit;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err12 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
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
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
}
if(data.after !== undefined){
let data0 = data.after;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000000 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
}
if(data.limit !== undefined){
let data1 = data.limit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
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
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
}
if(data.operation !== undefined){
let data0 = data.operation;
if(typeof data0 === "string"){
if(func2(data0) > 200){
const err1 = {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(func2(data0) < 1){
const err2 = {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
if(data.after !== undefined){
let data1 = data.after;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000000 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
}
if(data.limit !== undefined){
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}
export const validateControlReleaseTaskRequest = validate113;
const schema59 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"control/release-task.request.json","title":"Let a held task go: request","type":"object","additionalProperties":false,"properties":{"to":{"description":"default end","type":"string","enum":["processing","end"]}}};
function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/release-task.request.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "to")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
}
if(data.to !== undefined){
let data0 = data.to;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(!((data0 === "processing") || (data0 === "end"))){
const err2 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/enum",keyword:"enum",params:{allowedValues: schema59.properties.to.enum}};
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
validate113.errors = vErrors;
return errors === 0;
}
export const validateControlResendAllCallbacksRequest = validate114;
const schema60 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"control/resend-all-callbacks.request.json","title":"Send callbacks again: request","type":"object","additionalProperties":false,"properties":{"state":{"description":"only those in this state; default: all","type":"string","enum":["pending","delivered","gave-up"]}}};
function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/resend-all-callbacks.request.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "state")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(!(((data0 === "pending") || (data0 === "delivered")) || (data0 === "gave-up"))){
const err2 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema60.properties.state.enum}};
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
validate114.errors = vErrors;
return errors === 0;
}
export const validateControlResetRequest = validate115;
const schema62 = {"type":"string","enum":["tasks","voices","videos","callbacks","ledger","faults","clock","journal","packs","wallets","settings"]};
function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(!(((((((((((data === "tasks") || (data === "voices")) || (data === "videos")) || (data === "callbacks")) || (data === "ledger")) || (data === "faults")) || (data === "clock")) || (data === "journal")) || (data === "packs")) || (data === "wallets")) || (data === "settings"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema62.enum}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
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
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
}
if(data.what !== undefined){
let data0 = data.what;
if(Array.isArray(data0)){
if(data0.length > 20){
const err1 = {instancePath:instancePath+"/what",schemaPath:"#/properties/what/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/what",schemaPath:"#/properties/what/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
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
const err3 = {instancePath:instancePath+"/what",schemaPath:"#/properties/what/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
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
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
}
if(data.limit !== undefined){
let data0 = data.limit;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
for(const key0 in data){
if(!(key0 === "url")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
}
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 === "string"){
if(func2(data0) > 4000){
const err2 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{limit: 4000}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"}};
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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "progressions"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
for(const key0 in data){
if(!(key0 === "progressions")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
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
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
}
if(data.webhook_secrets !== undefined){
let data0 = data.webhook_secrets;
if(Array.isArray(data0)){
if(data0.length > 20){
const err1 = {instancePath:instancePath+"/webhook_secrets",schemaPath:"#/properties/webhook_secrets/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
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
const err2 = {instancePath:instancePath+"/webhook_secrets",schemaPath:"#/properties/webhook_secrets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}
export const validateControlUpstreamResultRequest = validate137;
const schema74 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"control/upstream-result.request.json","title":"Deliver an upstream result: request","description":"Without anything: the result that the task has reported already, or is going to report.","type":"object","additionalProperties":false,"properties":{"status":{"type":"string","enum":["succeed","failed"]},"final_unit_deduction":{"description":"units that Kling deducted, a decimal text such as 0.05; by default the price of the task","type":"string","pattern":"^(0|[1-9][0-9]{0,8})(\\.[0-9]{1,3})?$"},"without_result":{"description":"a success that brings no voices or files","type":"boolean"},"classified_as_failure":{"description":"the gateway takes the success for a failure, with this text","type":"string","minLength":1,"maxLength":2000},"message":{"description":"reason of a failure","type":"string","minLength":1,"maxLength":2000}}};
const pattern12 = new RegExp("^(0|[1-9][0-9]{0,8})(\\.[0-9]{1,3})?$", "u");
function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/upstream-result.request.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "status") || (key0 === "final_unit_deduction")) || (key0 === "without_result")) || (key0 === "classified_as_failure")) || (key0 === "message"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(!((data0 === "succeed") || (data0 === "failed"))){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema74.properties.status.enum}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
if(data.final_unit_deduction !== undefined){
let data1 = data.final_unit_deduction;
if(typeof data1 === "string"){
if(!pattern12.test(data1)){
const err3 = {instancePath:instancePath+"/final_unit_deduction",schemaPath:"#/properties/final_unit_deduction/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,8})(\\.[0-9]{1,3})?$"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/final_unit_deduction",schemaPath:"#/properties/final_unit_deduction/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
}
if(data.without_result !== undefined){
if(typeof data.without_result !== "boolean"){
const err5 = {instancePath:instancePath+"/without_result",schemaPath:"#/properties/without_result/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
if(data.classified_as_failure !== undefined){
let data3 = data.classified_as_failure;
if(typeof data3 === "string"){
if(func2(data3) > 2000){
const err6 = {instancePath:instancePath+"/classified_as_failure",schemaPath:"#/properties/classified_as_failure/maxLength",keyword:"maxLength",params:{limit: 2000}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
if(func2(data3) < 1){
const err7 = {instancePath:instancePath+"/classified_as_failure",schemaPath:"#/properties/classified_as_failure/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/classified_as_failure",schemaPath:"#/properties/classified_as_failure/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
}
if(data.message !== undefined){
let data4 = data.message;
if(typeof data4 === "string"){
if(func2(data4) > 2000){
const err9 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit: 2000}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
if(func2(data4) < 1){
const err10 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}};
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
validate137.errors = vErrors;
return errors === 0;
}
export const validateControlVerifyJournalRequest = validate138;
const schema75 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"control/verify-journal.request.json","title":"Expect requests: request","type":"object","additionalProperties":false,"properties":{"kind":{"type":"string","enum":["request","transition","callback"]},"operation":{"description":"operation id, for example kling.create-custom-voice","type":"string","minLength":1,"maxLength":200},"task":{"description":"task id or external id","type":"string","minLength":1,"maxLength":1000},"status":{"description":"HTTP status of requests","type":"integer","minimum":100,"maximum":599},"exactly":{"description":"as many","type":"integer","minimum":0,"maximum":1000000000},"at_least":{"description":"no fewer; 1 when no number is given","type":"integer","minimum":0,"maximum":1000000000},"at_most":{"description":"no more","type":"integer","minimum":0,"maximum":1000000000}}};
function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/verify-journal.request.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "kind") || (key0 === "operation")) || (key0 === "task")) || (key0 === "status")) || (key0 === "exactly")) || (key0 === "at_least")) || (key0 === "at_most"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(!(((data0 === "request") || (data0 === "transition")) || (data0 === "callback"))){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema75.properties.kind.enum}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
if(data.operation !== undefined){
let data1 = data.operation;
if(typeof data1 === "string"){
if(func2(data1) > 200){
const err3 = {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(func2(data1) < 1){
const err4 = {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
if(data.task !== undefined){
let data2 = data.task;
if(typeof data2 === "string"){
if(func2(data2) > 1000){
const err6 = {instancePath:instancePath+"/task",schemaPath:"#/properties/task/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
if(func2(data2) < 1){
const err7 = {instancePath:instancePath+"/task",schemaPath:"#/properties/task/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/task",schemaPath:"#/properties/task/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
}
if(data.status !== undefined){
let data3 = data.status;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err9 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 599 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
if(data3 < 100 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
}
}
if(data.exactly !== undefined){
let data4 = data.exactly;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err12 = {instancePath:instancePath+"/exactly",schemaPath:"#/properties/exactly/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000000 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/exactly",schemaPath:"#/properties/exactly/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/exactly",schemaPath:"#/properties/exactly/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
}
}
if(data.at_least !== undefined){
let data5 = data.at_least;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err15 = {instancePath:instancePath+"/at_least",schemaPath:"#/properties/at_least/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000000000 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/at_least",schemaPath:"#/properties/at_least/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null) vErrors = [err16]; else vErrors.push(err16);
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err17 = {instancePath:instancePath+"/at_least",schemaPath:"#/properties/at_least/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null) vErrors = [err17]; else vErrors.push(err17);
errors++;
}
}
}
if(data.at_most !== undefined){
let data6 = data.at_most;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err18 = {instancePath:instancePath+"/at_most",schemaPath:"#/properties/at_most/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err18]; else vErrors.push(err18);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000000 || isNaN(data6)){
const err19 = {instancePath:instancePath+"/at_most",schemaPath:"#/properties/at_most/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null) vErrors = [err19]; else vErrors.push(err19);
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err20 = {instancePath:instancePath+"/at_most",schemaPath:"#/properties/at_most/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null) vErrors = [err20]; else vErrors.push(err20);
errors++;
}
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err21]; else vErrors.push(err21);
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
