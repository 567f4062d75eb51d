// Written by `npm run generate` from schemas/ and fixtures/. Do not edit.

export const validateApimodelsCreateGenerationCallback = validate52;
function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(200 !== data){
vErrors = note(vErrors,instancePath,"#/const","const",{allowedValue: 200});
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if("success" !== data){
vErrors = note(vErrors,instancePath,"#/const","const",{allowedValue: "success"});
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
const pattern3 = new RegExp("^[a-z0-9]{20,32}$", "u");
function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern3.test(data)){
vErrors = note(vErrors,instancePath,"#/pattern","pattern",{pattern: "^[a-z0-9]{20,32}$"});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "string"});
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = note(vErrors,instancePath,"#/type","type",{type: "integer"});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 99999999999999 || isNaN(data)){
vErrors = note(vErrors,instancePath,"#/maximum","maximum",{comparison: "<=", limit: 99999999999999});
errors++;
}
if(data < 100000000000 || isNaN(data)){
vErrors = note(vErrors,instancePath,"#/minimum","minimum",{comparison: ">=", limit: 100000000000});
errors++;
}
}
validate61.errors = vErrors;
return errors === 0;
}
const func1 = countCodePoints;
const pattern4 = new RegExp("^[Hh][Tt][Tt][Pp][Ss]?://.", "u");
function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.taskId === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "taskId"});
errors++;
}
if(data.state === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "state"});
errors++;
}
if(data.model === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "model"});
errors++;
}
if(data.taskId !== undefined){
if(!(validate59(data.taskId, {instancePath:instancePath+"/taskId",parentData:data,parentDataProperty:"taskId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.state !== undefined){
let data1 = data.state;
if(typeof data1 !== "string"){
vErrors = note(vErrors,instancePath+"/state","#/properties/state/type","type",{type: "string"});
errors++;
}
if(!((((data1 === "pending") || (data1 === "processing")) || (data1 === "completed")) || (data1 === "failed"))){
vErrors = note(vErrors,instancePath+"/state","#/properties/state/enum","enum",{allowedValues: ["pending","processing","completed","failed"]});
errors++;
}
}
if(data.model !== undefined){
let data2 = data.model;
if(typeof data2 === "string"){
if(func1(data2) < 1){
vErrors = note(vErrors,instancePath+"/model","#/properties/model/minLength","minLength",{limit: 1});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/model","#/properties/model/type","type",{type: "string"});
errors++;
}
}
if(data.modelType !== undefined){
if(typeof data.modelType !== "string"){
vErrors = note(vErrors,instancePath+"/modelType","#/properties/modelType/type","type",{type: "string"});
errors++;
}
}
if(data.resultUrls !== undefined){
let data4 = data.resultUrls;
if(Array.isArray(data4)){
if(data4.length < 1){
vErrors = note(vErrors,instancePath+"/resultUrls","#/properties/resultUrls/minItems","minItems",{limit: 1});
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
vErrors = note(vErrors,instancePath+"/resultUrls/" + i0,"#/properties/resultUrls/items/pattern","pattern",{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://."});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/resultUrls/" + i0,"#/properties/resultUrls/items/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/resultUrls","#/properties/resultUrls/type","type",{type: "array"});
errors++;
}
}
if(data.resultJson !== undefined){
if(typeof data.resultJson !== "string"){
vErrors = note(vErrors,instancePath+"/resultJson","#/properties/resultJson/type","type",{type: "string"});
errors++;
}
}
if(data.failMsg !== undefined){
if(typeof data.failMsg !== "string"){
vErrors = note(vErrors,instancePath+"/failMsg","#/properties/failMsg/type","type",{type: "string"});
errors++;
}
}
if(data.failCode !== undefined){
if(typeof data.failCode !== "string"){
vErrors = note(vErrors,instancePath+"/failCode","#/properties/failCode/type","type",{type: "string"});
errors++;
}
}
if(data.retryable !== undefined){
if(typeof data.retryable !== "boolean"){
vErrors = note(vErrors,instancePath+"/retryable","#/properties/retryable/type","type",{type: "boolean"});
errors++;
}
}
if(data.createTime !== undefined){
if(!(validate61(data.createTime, {instancePath:instancePath+"/createTime",parentData:data,parentDataProperty:"createTime",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.completeTime !== undefined){
if(!(validate61(data.completeTime, {instancePath:instancePath+"/completeTime",parentData:data,parentDataProperty:"completeTime",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
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
function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="apimodels/create-generation.callback.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "code"});
errors++;
}
if(data.msg === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "msg"});
errors++;
}
if(data.data === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "data"});
errors++;
}
if(data.code !== undefined){
if(!(validate54(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.msg !== undefined){
if(!(validate56(data.msg, {instancePath:instancePath+"/msg",parentData:data,parentDataProperty:"msg",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate58(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
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
export const validateApimodelsCreateGenerationResponse = validate65;
function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
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
if(data.state !== undefined){
if("completed" !== data.state){
vErrors = note(vErrors);
errors++;
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
let ifClause0;
if(_valid0){
const _errs5 = errors;
const _errs6 = errors;
let valid3 = false;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resultUrls === undefined){
vErrors = note(vErrors,instancePath,"#/allOf/0/then/anyOf/0/required","required",{missingProperty: "resultUrls"});
errors++;
}
}
var _valid1 = _errs7 === errors;
valid3 = valid3 || _valid1;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.faceData === undefined){
vErrors = note(vErrors,instancePath,"#/allOf/0/then/anyOf/1/required","required",{missingProperty: "faceData"});
errors++;
}
}
var _valid1 = _errs8 === errors;
valid3 = valid3 || _valid1;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resultJson === undefined){
vErrors = note(vErrors,instancePath,"#/allOf/0/then/anyOf/2/required","required",{missingProperty: "resultJson"});
errors++;
}
}
var _valid1 = _errs9 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
vErrors = note(vErrors,instancePath,"#/allOf/0/then/anyOf","anyOf",{});
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.createTime === undefined){
vErrors = note(vErrors,instancePath,"#/allOf/0/then/required","required",{missingProperty: "createTime"});
errors++;
}
if(data.completeTime === undefined){
vErrors = note(vErrors,instancePath,"#/allOf/0/then/required","required",{missingProperty: "completeTime"});
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resultUrls !== undefined){
vErrors = note(vErrors,instancePath+"/resultUrls","#/allOf/0/else/properties/resultUrls/false schema","false schema",{});
errors++;
}
if(data.completeTime !== undefined){
vErrors = note(vErrors,instancePath+"/completeTime","#/allOf/0/else/properties/completeTime/false schema","false schema",{});
errors++;
}
if(data.faceData !== undefined){
vErrors = note(vErrors,instancePath+"/faceData","#/allOf/0/else/properties/faceData/false schema","false schema",{});
errors++;
}
}
var _valid0 = _errs10 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.resultUrls = true;
props0.completeTime = true;
props0.faceData = true;
props0.state = true;
}
ifClause0 = "else";
}
if(!valid1){
vErrors = note(vErrors,instancePath,"#/allOf/0/if","if",{failingKeyword: ifClause0});
errors++;
}
const _errs12 = errors;
let valid5 = true;
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state !== undefined){
if("failed" !== data.state){
vErrors = note(vErrors);
errors++;
}
}
}
var _valid2 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid2){
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.failMsg === undefined){
vErrors = note(vErrors,instancePath,"#/allOf/1/then/required","required",{missingProperty: "failMsg"});
errors++;
}
}
var _valid2 = _errs15 === errors;
valid5 = _valid2;
ifClause1 = "then";
}
else {
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.failMsg !== undefined){
vErrors = note(vErrors,instancePath+"/failMsg","#/allOf/1/else/properties/failMsg/false schema","false schema",{});
errors++;
}
if(data.failCode !== undefined){
vErrors = note(vErrors,instancePath+"/failCode","#/allOf/1/else/properties/failCode/false schema","false schema",{});
errors++;
}
}
var _valid2 = _errs16 === errors;
valid5 = _valid2;
if(valid5){
var props1 = {};
props1.failMsg = true;
props1.failCode = true;
props1.state = true;
}
ifClause1 = "else";
}
if(!valid5){
vErrors = note(vErrors,instancePath,"#/allOf/1/if","if",{failingKeyword: ifClause1});
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.taskId === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "taskId"});
errors++;
}
if(data.state === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "state"});
errors++;
}
if(data.model === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "model"});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.taskId = true;
props0.state = true;
props0.model = true;
props0.modelType = true;
props0.resultUrls = true;
props0.faceData = true;
props0.resultJson = true;
props0.failMsg = true;
props0.failCode = true;
props0.retryable = true;
props0.createTime = true;
props0.completeTime = true;
}
if(data.taskId !== undefined){
if(!(validate59(data.taskId, {instancePath:instancePath+"/taskId",parentData:data,parentDataProperty:"taskId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.state !== undefined){
let data8 = data.state;
if(typeof data8 !== "string"){
vErrors = note(vErrors,instancePath+"/state","#/properties/state/type","type",{type: "string"});
errors++;
}
if(!((((data8 === "pending") || (data8 === "processing")) || (data8 === "completed")) || (data8 === "failed"))){
vErrors = note(vErrors,instancePath+"/state","#/properties/state/enum","enum",{allowedValues: ["pending","processing","completed","failed"]});
errors++;
}
}
if(data.model !== undefined){
let data9 = data.model;
if(typeof data9 === "string"){
if(func1(data9) < 1){
vErrors = note(vErrors,instancePath+"/model","#/properties/model/minLength","minLength",{limit: 1});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/model","#/properties/model/type","type",{type: "string"});
errors++;
}
}
if(data.modelType !== undefined){
if(typeof data.modelType !== "string"){
vErrors = note(vErrors,instancePath+"/modelType","#/properties/modelType/type","type",{type: "string"});
errors++;
}
}
if(data.resultUrls !== undefined){
let data11 = data.resultUrls;
if(Array.isArray(data11)){
if(data11.length < 1){
vErrors = note(vErrors,instancePath+"/resultUrls","#/properties/resultUrls/minItems","minItems",{limit: 1});
errors++;
}
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if(typeof data12 === "string"){
if(!pattern4.test(data12)){
vErrors = note(vErrors,instancePath+"/resultUrls/" + i0,"#/properties/resultUrls/items/pattern","pattern",{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://."});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/resultUrls/" + i0,"#/properties/resultUrls/items/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/resultUrls","#/properties/resultUrls/type","type",{type: "array"});
errors++;
}
}
if(data.faceData !== undefined){
let data13 = data.faceData;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.session_id === undefined){
vErrors = note(vErrors,instancePath+"/faceData","#/properties/faceData/required","required",{missingProperty: "session_id"});
errors++;
}
if(data13.face_list === undefined){
vErrors = note(vErrors,instancePath+"/faceData","#/properties/faceData/required","required",{missingProperty: "face_list"});
errors++;
}
if(data13.session_id !== undefined){
let data14 = data13.session_id;
if(typeof data14 === "string"){
if(func1(data14) < 1){
vErrors = note(vErrors,instancePath+"/faceData/session_id","#/properties/faceData/properties/session_id/minLength","minLength",{limit: 1});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/faceData/session_id","#/properties/faceData/properties/session_id/type","type",{type: "string"});
errors++;
}
}
if(data13.face_list !== undefined){
let data15 = data13.face_list;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.face_id === undefined){
vErrors = note(vErrors,instancePath+"/faceData/face_list/" + i1,"#/properties/faceData/properties/face_list/items/required","required",{missingProperty: "face_id"});
errors++;
}
if(data16.face_reference === undefined){
vErrors = note(vErrors,instancePath+"/faceData/face_list/" + i1,"#/properties/faceData/properties/face_list/items/required","required",{missingProperty: "face_reference"});
errors++;
}
if(data16.face_id !== undefined){
if(typeof data16.face_id !== "string"){
vErrors = note(vErrors,instancePath+"/faceData/face_list/" + i1+"/face_id","#/properties/faceData/properties/face_list/items/properties/face_id/type","type",{type: "string"});
errors++;
}
}
if(data16.face_reference !== undefined){
let data18 = data16.face_reference;
if(typeof data18 === "string"){
if(!pattern4.test(data18)){
vErrors = note(vErrors,instancePath+"/faceData/face_list/" + i1+"/face_reference","#/properties/faceData/properties/face_list/items/properties/face_reference/pattern","pattern",{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://."});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/faceData/face_list/" + i1+"/face_reference","#/properties/faceData/properties/face_list/items/properties/face_reference/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/faceData/face_list/" + i1,"#/properties/faceData/properties/face_list/items/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/faceData/face_list","#/properties/faceData/properties/face_list/type","type",{type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/faceData","#/properties/faceData/type","type",{type: "object"});
errors++;
}
}
if(data.resultJson !== undefined){
if(typeof data.resultJson !== "string"){
vErrors = note(vErrors,instancePath+"/resultJson","#/properties/resultJson/type","type",{type: "string"});
errors++;
}
}
if(data.failMsg !== undefined){
if(typeof data.failMsg !== "string"){
vErrors = note(vErrors,instancePath+"/failMsg","#/properties/failMsg/type","type",{type: "string"});
errors++;
}
}
if(data.failCode !== undefined){
if(typeof data.failCode !== "string"){
vErrors = note(vErrors,instancePath+"/failCode","#/properties/failCode/type","type",{type: "string"});
errors++;
}
}
if(data.retryable !== undefined){
if(typeof data.retryable !== "boolean"){
vErrors = note(vErrors,instancePath+"/retryable","#/properties/retryable/type","type",{type: "boolean"});
errors++;
}
}
if(data.createTime !== undefined){
if(!(validate61(data.createTime, {instancePath:instancePath+"/createTime",parentData:data,parentDataProperty:"createTime",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.completeTime !== undefined){
if(!(validate61(data.completeTime, {instancePath:instancePath+"/completeTime",parentData:data,parentDataProperty:"completeTime",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate70.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate70.evaluated = {"dynamicProps":true,"dynamicItems":false};
function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="apimodels/create-generation.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "code"});
errors++;
}
if(data.msg === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "msg"});
errors++;
}
if(data.data === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "data"});
errors++;
}
if(data.code !== undefined){
if(!(validate54(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.msg !== undefined){
if(!(validate56(data.msg, {instancePath:instancePath+"/msg",parentData:data,parentDataProperty:"msg",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate70(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
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
export const validateApimodelsError = validate75;
function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="apimodels/error.json" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = note(vErrors,instancePath,"#/anyOf/0/required","required",{missingProperty: "code"});
errors++;
}
if(data.msg === undefined){
vErrors = note(vErrors,instancePath,"#/anyOf/0/required","required",{missingProperty: "msg"});
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
vErrors = note(vErrors,instancePath,"#/anyOf/1/required","required",{missingProperty: "error"});
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
if(data.code !== undefined){
let data0 = data.code;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = note(vErrors,instancePath+"/code","#/properties/code/type","type",{type: "integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 599 || isNaN(data0)){
vErrors = note(vErrors,instancePath+"/code","#/properties/code/maximum","maximum",{comparison: "<=", limit: 599});
errors++;
}
if(data0 < 400 || isNaN(data0)){
vErrors = note(vErrors,instancePath+"/code","#/properties/code/minimum","minimum",{comparison: ">=", limit: 400});
errors++;
}
}
}
if(data.msg !== undefined){
let data1 = data.msg;
if(typeof data1 === "string"){
if(func1(data1) < 1){
vErrors = note(vErrors,instancePath+"/msg","#/properties/msg/minLength","minLength",{limit: 1});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/msg","#/properties/msg/type","type",{type: "string"});
errors++;
}
}
if(data.data !== undefined){
if(data.data !== null){
vErrors = note(vErrors,instancePath+"/data","#/properties/data/type","type",{type: "null"});
errors++;
}
}
if(data.error !== undefined){
let data3 = data.error;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.message === undefined){
vErrors = note(vErrors,instancePath+"/error","#/properties/error/required","required",{missingProperty: "message"});
errors++;
}
if(data3.message !== undefined){
let data4 = data3.message;
if(typeof data4 === "string"){
if(func1(data4) < 1){
vErrors = note(vErrors,instancePath+"/error/message","#/properties/error/properties/message/minLength","minLength",{limit: 1});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/error/message","#/properties/error/properties/message/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/error","#/properties/error/type","type",{type: "object"});
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
export const validateApimodelsGetBalanceResponse = validate76;
function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="apimodels/get-balance.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "code"});
errors++;
}
if(data.msg === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "msg"});
errors++;
}
if(data.data === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "data"});
errors++;
}
if(data.code !== undefined){
if(!(validate54(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.msg !== undefined){
if(!(validate56(data.msg, {instancePath:instancePath+"/msg",parentData:data,parentDataProperty:"msg",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data2 = data.data;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.balance === undefined){
vErrors = note(vErrors,instancePath+"/data","#/properties/data/required","required",{missingProperty: "balance"});
errors++;
}
if(data2.balance !== undefined){
let data3 = data2.balance;
if(!((typeof data3 == "number") && (isFinite(data3)))){
vErrors = note(vErrors,instancePath+"/data/balance","#/properties/data/properties/balance/type","type",{type: "number"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/data","#/properties/data/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}
export const validateApimodelsGetGenerationResponse = validate81;
function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="apimodels/get-generation.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "code"});
errors++;
}
if(data.msg === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "msg"});
errors++;
}
if(data.data === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "data"});
errors++;
}
if(data.code !== undefined){
if(!(validate54(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.msg !== undefined){
if(!(validate56(data.msg, {instancePath:instancePath+"/msg",parentData:data,parentDataProperty:"msg",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate70(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
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
export const validateApimodelsListModelsResponse = validate91;
function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="apimodels/list-models.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "data"});
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
vErrors = note(vErrors,instancePath+"/data/" + i0,"#/properties/data/items/required","required",{missingProperty: "id"});
errors++;
}
if(data1.id !== undefined){
if(typeof data1.id !== "string"){
vErrors = note(vErrors,instancePath+"/data/" + i0+"/id","#/properties/data/items/properties/id/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/data/" + i0,"#/properties/data/items/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/data","#/properties/data/type","type",{type: "array"});
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
export const validateControlAccountResetResponse = validate92;
const func8 = Object.prototype.hasOwnProperty;
function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func8.call({"tasks":{"type":"integer"},"voices":{"type":"integer"},"videos":{"type":"integer"},"callbacks":{"type":"integer"},"ledger":{"type":"integer"},"faults":{"type":"integer"},"clock":{"type":"integer"},"journal":{"type":"integer"},"packs":{"type":"integer"},"wallets":{"description":"balances at gateways","type":"integer"},"settings":{"type":"integer"}}, key0))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.tasks !== undefined){
let data0 = data.tasks;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = note(vErrors,instancePath+"/tasks","#/properties/tasks/type","type",{type: "integer"});
errors++;
}
}
if(data.voices !== undefined){
let data1 = data.voices;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = note(vErrors,instancePath+"/voices","#/properties/voices/type","type",{type: "integer"});
errors++;
}
}
if(data.videos !== undefined){
let data2 = data.videos;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = note(vErrors,instancePath+"/videos","#/properties/videos/type","type",{type: "integer"});
errors++;
}
}
if(data.callbacks !== undefined){
let data3 = data.callbacks;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = note(vErrors,instancePath+"/callbacks","#/properties/callbacks/type","type",{type: "integer"});
errors++;
}
}
if(data.ledger !== undefined){
let data4 = data.ledger;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = note(vErrors,instancePath+"/ledger","#/properties/ledger/type","type",{type: "integer"});
errors++;
}
}
if(data.faults !== undefined){
let data5 = data.faults;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = note(vErrors,instancePath+"/faults","#/properties/faults/type","type",{type: "integer"});
errors++;
}
}
if(data.clock !== undefined){
let data6 = data.clock;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = note(vErrors,instancePath+"/clock","#/properties/clock/type","type",{type: "integer"});
errors++;
}
}
if(data.journal !== undefined){
let data7 = data.journal;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = note(vErrors,instancePath+"/journal","#/properties/journal/type","type",{type: "integer"});
errors++;
}
}
if(data.packs !== undefined){
let data8 = data.packs;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = note(vErrors,instancePath+"/packs","#/properties/packs/type","type",{type: "integer"});
errors++;
}
}
if(data.wallets !== undefined){
let data9 = data.wallets;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = note(vErrors,instancePath+"/wallets","#/properties/wallets/type","type",{type: "integer"});
errors++;
}
}
if(data.settings !== undefined){
let data10 = data.settings;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
vErrors = note(vErrors,instancePath+"/settings","#/properties/settings/type","type",{type: "integer"});
errors++;
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
function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/account-reset.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.account === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "account"});
errors++;
}
if(data.cleared === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "cleared"});
errors++;
}
for(const key0 in data){
if(!((key0 === "account") || (key0 === "cleared"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.account !== undefined){
if(typeof data.account !== "string"){
vErrors = note(vErrors,instancePath+"/account","#/properties/account/type","type",{type: "string"});
errors++;
}
}
if(data.cleared !== undefined){
if(!(validate94(data.cleared, {instancePath:instancePath+"/cleared",parentData:data,parentDataProperty:"cleared",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
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
export const validateControlAccountResponse = validate96;
function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "kind"});
errors++;
}
if(data.shown === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "shown"});
errors++;
}
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "shown"))){
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
if(!((data0 === "access-key") || (data0 === "api-key"))){
vErrors = note(vErrors,instancePath+"/kind","#/properties/kind/enum","enum",{allowedValues: ["access-key","api-key"]});
errors++;
}
}
if(data.shown !== undefined){
if(typeof data.shown !== "string"){
vErrors = note(vErrors,instancePath+"/shown","#/properties/shown/type","type",{type: "string"});
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
function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = note(vErrors,instancePath,"#/type","type",{type: "integer"});
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}
function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mode === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "mode"});
errors++;
}
if(data.time === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "time"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "mode") || (key0 === "scale")) || (key0 === "time")) || (key0 === "next_due_at"))){
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
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = note(vErrors,instancePath+"/scale","#/properties/scale/type","type",{type: "number"});
errors++;
}
}
if(data.time !== undefined){
if(!(validate100(data.time, {instancePath:instancePath+"/time",parentData:data,parentDataProperty:"time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.next_due_at !== undefined){
let data3 = data.next_due_at;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = note(vErrors,instancePath+"/next_due_at","#/properties/next_due_at/type","type",{type: "integer"});
errors++;
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
function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "id"});
errors++;
}
if(data.name === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "name"});
errors++;
}
if(data.type === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "type"});
errors++;
}
if(data.status === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "status"});
errors++;
}
if(data.total_units === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "total_units"});
errors++;
}
if(data.remaining_units === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "remaining_units"});
errors++;
}
if(data.held_units === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "held_units"});
errors++;
}
if(data.purchase_time === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "purchase_time"});
errors++;
}
if(data.effective_time === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "effective_time"});
errors++;
}
if(data.invalid_time === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "invalid_time"});
errors++;
}
for(const key0 in data){
if(!(func8.call({"id":{"type":"string"},"name":{"type":"string"},"type":{"type":"string","enum":["decreasing_total","constant_period"]},"status":{"type":"string","enum":["toBeOnline","online","expired","runOut"]},"total_units":{"type":"number"},"remaining_units":{"type":"number"},"held_units":{"description":"promised to running tasks, not yet taken","type":"number"},"concurrency":{"description":"most tasks at once; absent = no limit","type":"integer"},"purchase_time":{"$ref":"#/$defs/time"},"effective_time":{"$ref":"#/$defs/time"},"invalid_time":{"$ref":"#/$defs/time"}}, key0))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = note(vErrors,instancePath+"/id","#/properties/id/type","type",{type: "string"});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = note(vErrors,instancePath+"/name","#/properties/name/type","type",{type: "string"});
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(typeof data2 !== "string"){
vErrors = note(vErrors,instancePath+"/type","#/properties/type/type","type",{type: "string"});
errors++;
}
if(!((data2 === "decreasing_total") || (data2 === "constant_period"))){
vErrors = note(vErrors,instancePath+"/type","#/properties/type/enum","enum",{allowedValues: ["decreasing_total","constant_period"]});
errors++;
}
}
if(data.status !== undefined){
let data3 = data.status;
if(typeof data3 !== "string"){
vErrors = note(vErrors,instancePath+"/status","#/properties/status/type","type",{type: "string"});
errors++;
}
if(!((((data3 === "toBeOnline") || (data3 === "online")) || (data3 === "expired")) || (data3 === "runOut"))){
vErrors = note(vErrors,instancePath+"/status","#/properties/status/enum","enum",{allowedValues: ["toBeOnline","online","expired","runOut"]});
errors++;
}
}
if(data.total_units !== undefined){
let data4 = data.total_units;
if(!((typeof data4 == "number") && (isFinite(data4)))){
vErrors = note(vErrors,instancePath+"/total_units","#/properties/total_units/type","type",{type: "number"});
errors++;
}
}
if(data.remaining_units !== undefined){
let data5 = data.remaining_units;
if(!((typeof data5 == "number") && (isFinite(data5)))){
vErrors = note(vErrors,instancePath+"/remaining_units","#/properties/remaining_units/type","type",{type: "number"});
errors++;
}
}
if(data.held_units !== undefined){
let data6 = data.held_units;
if(!((typeof data6 == "number") && (isFinite(data6)))){
vErrors = note(vErrors,instancePath+"/held_units","#/properties/held_units/type","type",{type: "number"});
errors++;
}
}
if(data.concurrency !== undefined){
let data7 = data.concurrency;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = note(vErrors,instancePath+"/concurrency","#/properties/concurrency/type","type",{type: "integer"});
errors++;
}
}
if(data.purchase_time !== undefined){
if(!(validate100(data.purchase_time, {instancePath:instancePath+"/purchase_time",parentData:data,parentDataProperty:"purchase_time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.effective_time !== undefined){
if(!(validate100(data.effective_time, {instancePath:instancePath+"/effective_time",parentData:data,parentDataProperty:"effective_time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.invalid_time !== undefined){
if(!(validate100(data.invalid_time, {instancePath:instancePath+"/invalid_time",parentData:data,parentDataProperty:"invalid_time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
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
function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate110.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mode === undefined){
vErrors = note(vErrors,instancePath,"#/oneOf/0/required","required",{missingProperty: "mode"});
errors++;
}
if(data.processing_ms === undefined){
vErrors = note(vErrors,instancePath,"#/oneOf/0/required","required",{missingProperty: "processing_ms"});
errors++;
}
if(data.finish_ms === undefined){
vErrors = note(vErrors,instancePath,"#/oneOf/0/required","required",{missingProperty: "finish_ms"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "mode") || (key0 === "processing_ms")) || (key0 === "finish_ms"))){
vErrors = note(vErrors,instancePath,"#/oneOf/0/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.mode !== undefined){
if("time" !== data.mode){
vErrors = note(vErrors,instancePath+"/mode","#/oneOf/0/properties/mode/const","const",{allowedValue: "time"});
errors++;
}
}
if(data.processing_ms !== undefined){
let data1 = data.processing_ms;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 31536000000 || isNaN(data1)){
vErrors = note(vErrors,instancePath+"/processing_ms","#/oneOf/0/properties/processing_ms/maximum","maximum",{comparison: "<=", limit: 31536000000});
errors++;
}
if(data1 < 0 || isNaN(data1)){
vErrors = note(vErrors,instancePath+"/processing_ms","#/oneOf/0/properties/processing_ms/minimum","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/processing_ms","#/oneOf/0/properties/processing_ms/type","type",{type: "number"});
errors++;
}
}
if(data.finish_ms !== undefined){
let data2 = data.finish_ms;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 31536000000 || isNaN(data2)){
vErrors = note(vErrors,instancePath+"/finish_ms","#/oneOf/0/properties/finish_ms/maximum","maximum",{comparison: "<=", limit: 31536000000});
errors++;
}
if(data2 < 0 || isNaN(data2)){
vErrors = note(vErrors,instancePath+"/finish_ms","#/oneOf/0/properties/finish_ms/minimum","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/finish_ms","#/oneOf/0/properties/finish_ms/type","type",{type: "number"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/oneOf/0/type","type",{type: "object"});
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = true;
}
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mode === undefined){
vErrors = note(vErrors,instancePath,"#/oneOf/1/required","required",{missingProperty: "mode"});
errors++;
}
if(data.reads === undefined){
vErrors = note(vErrors,instancePath,"#/oneOf/1/required","required",{missingProperty: "reads"});
errors++;
}
for(const key1 in data){
if(!((key1 === "mode") || (key1 === "reads"))){
vErrors = note(vErrors,instancePath,"#/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key1});
errors++;
}
}
if(data.mode !== undefined){
if("reads" !== data.mode){
vErrors = note(vErrors,instancePath+"/mode","#/oneOf/1/properties/mode/const","const",{allowedValue: "reads"});
errors++;
}
}
if(data.reads !== undefined){
let data4 = data.reads;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = note(vErrors,instancePath+"/reads","#/oneOf/1/properties/reads/type","type",{type: "integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 999999 || isNaN(data4)){
vErrors = note(vErrors,instancePath+"/reads","#/oneOf/1/properties/reads/maximum","maximum",{comparison: "<=", limit: 999999});
errors++;
}
if(data4 < 1 || isNaN(data4)){
vErrors = note(vErrors,instancePath+"/reads","#/oneOf/1/properties/reads/minimum","minimum",{comparison: ">=", limit: 1});
errors++;
}
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/oneOf/1/type","type",{type: "object"});
errors++;
}
var _valid0 = _errs9 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mode === undefined){
vErrors = note(vErrors,instancePath,"#/oneOf/2/required","required",{missingProperty: "mode"});
errors++;
}
for(const key2 in data){
if(!(key2 === "mode")){
vErrors = note(vErrors,instancePath,"#/oneOf/2/additionalProperties","additionalProperties",{additionalProperty: key2});
errors++;
}
}
if(data.mode !== undefined){
let data5 = data.mode;
if(typeof data5 !== "string"){
vErrors = note(vErrors,instancePath+"/mode","#/oneOf/2/properties/mode/type","type",{type: "string"});
errors++;
}
if(!((data5 === "immediate") || (data5 === "held"))){
vErrors = note(vErrors,instancePath+"/mode","#/oneOf/2/properties/mode/enum","enum",{allowedValues: ["immediate","held"]});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/oneOf/2/type","type",{type: "object"});
errors++;
}
var _valid0 = _errs15 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
if(props0 !== true){
props0 = true;
}
}
}
}
if(!valid0){
vErrors = note(vErrors,instancePath,"#/oneOf","oneOf",{passingSchemas: passing0});
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
validate110.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate110.evaluated = {"dynamicProps":true,"dynamicItems":false};
function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "id"});
errors++;
}
if(data.name === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "name"});
errors++;
}
if(data.credentials === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "credentials"});
errors++;
}
if(data.created_at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "created_at"});
errors++;
}
if(data.clock === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "clock"});
errors++;
}
if(data.packs === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "packs"});
errors++;
}
if(data.running === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "running"});
errors++;
}
if(data.webhook_secrets === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "webhook_secrets"});
errors++;
}
if(data.settings === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "settings"});
errors++;
}
if(data.progressions === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "progressions"});
errors++;
}
if(data.faults === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "faults"});
errors++;
}
for(const key0 in data){
if(!(func8.call({"id":{"type":"string"},"name":{"description":"the name it was given, else the access key, or the ends of the API key","type":"string"},"credentials":{"type":"array","items":{"$ref":"#/$defs/credential"}},"created_at":{"$ref":"#/$defs/time"},"clock":{"$ref":"#/$defs/clock"},"packs":{"type":"array","items":{"$ref":"#/$defs/pack"}},"running":{"description":"running tasks that hold a concurrency slot","type":"integer"},"webhook_secrets":{"type":"object","required":["count","masked"],"additionalProperties":false,"properties":{"count":{"type":"integer"},"masked":{"type":"array","items":{"type":"string"}}}},"settings":{"description":"settings that differ from their defaults","type":"object","additionalProperties":{"type":["string","number","array"],"items":{"type":"number"}}},"progressions":{"description":"by product; * = every product that is not named","type":"object","additionalProperties":{"$ref":"#/$defs/progression"}},"faults":{"description":"failures that are asked for and have not happened yet","type":"integer"}}, key0))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = note(vErrors,instancePath+"/id","#/properties/id/type","type",{type: "string"});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = note(vErrors,instancePath+"/name","#/properties/name/type","type",{type: "string"});
errors++;
}
}
if(data.credentials !== undefined){
let data2 = data.credentials;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate98(data2[i0], {instancePath:instancePath+"/credentials/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/credentials","#/properties/credentials/type","type",{type: "array"});
errors++;
}
}
if(data.created_at !== undefined){
if(!(validate100(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.clock !== undefined){
if(!(validate102(data.clock, {instancePath:instancePath+"/clock",parentData:data,parentDataProperty:"clock",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.packs !== undefined){
let data6 = data.packs;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate105(data6[i1], {instancePath:instancePath+"/packs/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/packs","#/properties/packs/type","type",{type: "array"});
errors++;
}
}
if(data.running !== undefined){
let data8 = data.running;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = note(vErrors,instancePath+"/running","#/properties/running/type","type",{type: "integer"});
errors++;
}
}
if(data.webhook_secrets !== undefined){
let data9 = data.webhook_secrets;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.count === undefined){
vErrors = note(vErrors,instancePath+"/webhook_secrets","#/properties/webhook_secrets/required","required",{missingProperty: "count"});
errors++;
}
if(data9.masked === undefined){
vErrors = note(vErrors,instancePath+"/webhook_secrets","#/properties/webhook_secrets/required","required",{missingProperty: "masked"});
errors++;
}
for(const key1 in data9){
if(!((key1 === "count") || (key1 === "masked"))){
vErrors = note(vErrors,instancePath+"/webhook_secrets","#/properties/webhook_secrets/additionalProperties","additionalProperties",{additionalProperty: key1});
errors++;
}
}
if(data9.count !== undefined){
let data10 = data9.count;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
vErrors = note(vErrors,instancePath+"/webhook_secrets/count","#/properties/webhook_secrets/properties/count/type","type",{type: "integer"});
errors++;
}
}
if(data9.masked !== undefined){
let data11 = data9.masked;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(typeof data11[i2] !== "string"){
vErrors = note(vErrors,instancePath+"/webhook_secrets/masked/" + i2,"#/properties/webhook_secrets/properties/masked/items/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/webhook_secrets/masked","#/properties/webhook_secrets/properties/masked/type","type",{type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/webhook_secrets","#/properties/webhook_secrets/type","type",{type: "object"});
errors++;
}
}
if(data.settings !== undefined){
let data13 = data.settings;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key2 in data13){
let data14 = data13[key2];
if(((typeof data14 !== "string") && (!((typeof data14 == "number") && (isFinite(data14))))) && (!(Array.isArray(data14)))){
vErrors = note(vErrors,instancePath+"/settings/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/settings/additionalProperties/type","type",{type: ["string","number","array"]});
errors++;
}
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
let data15 = data14[i3];
if(!((typeof data15 == "number") && (isFinite(data15)))){
vErrors = note(vErrors,instancePath+"/settings/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,"#/properties/settings/additionalProperties/items/type","type",{type: "number"});
errors++;
}
}
}
}
}
else {
vErrors = note(vErrors,instancePath+"/settings","#/properties/settings/type","type",{type: "object"});
errors++;
}
}
if(data.progressions !== undefined){
let data16 = data.progressions;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key3 in data16){
if(!(validate110(data16[key3], {instancePath:instancePath+"/progressions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data16,parentDataProperty:key3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/progressions","#/properties/progressions/type","type",{type: "object"});
errors++;
}
}
if(data.faults !== undefined){
let data18 = data.faults;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
vErrors = note(vErrors,instancePath+"/faults","#/properties/faults/type","type",{type: "integer"});
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
function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/account.response.json" */;
let vErrors = null;
let errors = 0;
if(!(validate97(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
validate96.errors = vErrors;
return errors === 0;
}
export const validateControlAccountsResponse = validate113;
function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/accounts.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accounts === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "accounts"});
errors++;
}
if(data.total === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "total"});
errors++;
}
if(data.more === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "more"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "accounts") || (key0 === "latest")) || (key0 === "total")) || (key0 === "more"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.accounts !== undefined){
let data0 = data.accounts;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate97(data0[i0], {instancePath:instancePath+"/accounts/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/accounts","#/properties/accounts/type","type",{type: "array"});
errors++;
}
}
if(data.latest !== undefined){
if(typeof data.latest !== "string"){
vErrors = note(vErrors,instancePath+"/latest","#/properties/latest/type","type",{type: "string"});
errors++;
}
}
if(data.total !== undefined){
let data3 = data.total;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = note(vErrors,instancePath+"/total","#/properties/total/type","type",{type: "integer"});
errors++;
}
}
if(data.more !== undefined){
if(typeof data.more !== "boolean"){
vErrors = note(vErrors,instancePath+"/more","#/properties/more/type","type",{type: "boolean"});
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
export const validateControlAllAccountsResetResponse = validate121;
function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/all-accounts-reset.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accounts === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "accounts"});
errors++;
}
if(data.cleared === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "cleared"});
errors++;
}
for(const key0 in data){
if(!((key0 === "accounts") || (key0 === "cleared"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.accounts !== undefined){
let data0 = data.accounts;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = note(vErrors,instancePath+"/accounts","#/properties/accounts/type","type",{type: "integer"});
errors++;
}
}
if(data.cleared !== undefined){
if(!(validate94(data.cleared, {instancePath:instancePath+"/cleared",parentData:data,parentDataProperty:"cleared",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}
export const validateControlCallbackResponse = validate124;
function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = note(vErrors,instancePath,"#/type","type",{type: "string"});
errors++;
}
if(!(((data === "pending") || (data === "delivered")) || (data === "gave-up"))){
vErrors = note(vErrors,instancePath,"#/enum","enum",{allowedValues: ["pending","delivered","gave-up"]});
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}
function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "id"});
errors++;
}
if(data.task_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task_id"});
errors++;
}
if(data.number === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "number"});
errors++;
}
if(data.task_status === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task_status"});
errors++;
}
if(data.url === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "url"});
errors++;
}
if(data.state === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "state"});
errors++;
}
if(data.attempts === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "attempts"});
errors++;
}
if(data.created_at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "created_at"});
errors++;
}
if(data.body === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "body"});
errors++;
}
for(const key0 in data){
if(!(func8.call({"id":{"description":"the webhook-id, the same for every attempt","type":"string"},"task_id":{"type":"string"},"number":{"description":"order of the transition within the task","type":"integer"},"task_status":{"type":"string"},"url":{"type":"string"},"state":{"$ref":"#/$defs/deliveryState"},"attempts":{"type":"integer"},"created_at":{"$ref":"#/$defs/time"},"due_at":{"description":"when the next attempt is due","type":"integer"},"outcome":{"description":"what came of the last attempt: \"answered 500\", or \"failed: \" and why","type":"string"},"reason":{"description":"why the last attempt was no success, with the first words of the receiver","type":"string"},"body":{"description":"exactly what is sent","type":"string"}}, key0))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = note(vErrors,instancePath+"/id","#/properties/id/type","type",{type: "string"});
errors++;
}
}
if(data.task_id !== undefined){
if(typeof data.task_id !== "string"){
vErrors = note(vErrors,instancePath+"/task_id","#/properties/task_id/type","type",{type: "string"});
errors++;
}
}
if(data.number !== undefined){
let data2 = data.number;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = note(vErrors,instancePath+"/number","#/properties/number/type","type",{type: "integer"});
errors++;
}
}
if(data.task_status !== undefined){
if(typeof data.task_status !== "string"){
vErrors = note(vErrors,instancePath+"/task_status","#/properties/task_status/type","type",{type: "string"});
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
vErrors = note(vErrors,instancePath+"/url","#/properties/url/type","type",{type: "string"});
errors++;
}
}
if(data.state !== undefined){
if(!(validate126(data.state, {instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
if(data.attempts !== undefined){
let data6 = data.attempts;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = note(vErrors,instancePath+"/attempts","#/properties/attempts/type","type",{type: "integer"});
errors++;
}
}
if(data.created_at !== undefined){
if(!(validate100(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.due_at !== undefined){
let data8 = data.due_at;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = note(vErrors,instancePath+"/due_at","#/properties/due_at/type","type",{type: "integer"});
errors++;
}
}
if(data.outcome !== undefined){
if(typeof data.outcome !== "string"){
vErrors = note(vErrors,instancePath+"/outcome","#/properties/outcome/type","type",{type: "string"});
errors++;
}
}
if(data.reason !== undefined){
if(typeof data.reason !== "string"){
vErrors = note(vErrors,instancePath+"/reason","#/properties/reason/type","type",{type: "string"});
errors++;
}
}
if(data.body !== undefined){
if(typeof data.body !== "string"){
vErrors = note(vErrors,instancePath+"/body","#/properties/body/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}
function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.number === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "number"});
errors++;
}
if(data.at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "at"});
errors++;
}
if(data.resent === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "resent"});
errors++;
}
if(data.ok === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "ok"});
errors++;
}
if(data.outcome === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "outcome"});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "number") || (key0 === "at")) || (key0 === "resent")) || (key0 === "ok")) || (key0 === "outcome")) || (key0 === "status")) || (key0 === "answer")) || (key0 === "message"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.number !== undefined){
let data0 = data.number;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = note(vErrors,instancePath+"/number","#/properties/number/type","type",{type: "integer"});
errors++;
}
}
if(data.at !== undefined){
if(!(validate100(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.resent !== undefined){
if(typeof data.resent !== "boolean"){
vErrors = note(vErrors,instancePath+"/resent","#/properties/resent/type","type",{type: "boolean"});
errors++;
}
}
if(data.ok !== undefined){
if(typeof data.ok !== "boolean"){
vErrors = note(vErrors,instancePath+"/ok","#/properties/ok/type","type",{type: "boolean"});
errors++;
}
}
if(data.outcome !== undefined){
if(typeof data.outcome !== "string"){
vErrors = note(vErrors,instancePath+"/outcome","#/properties/outcome/type","type",{type: "string"});
errors++;
}
}
if(data.status !== undefined){
let data5 = data.status;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = note(vErrors,instancePath+"/status","#/properties/status/type","type",{type: "integer"});
errors++;
}
}
if(data.answer !== undefined){
if(typeof data.answer !== "string"){
vErrors = note(vErrors,instancePath+"/answer","#/properties/answer/type","type",{type: "string"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = note(vErrors,instancePath+"/message","#/properties/message/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate130.errors = vErrors;
return errors === 0;
}
function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/callback.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.delivery === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "delivery"});
errors++;
}
if(data.attempts === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "attempts"});
errors++;
}
for(const key0 in data){
if(!((key0 === "delivery") || (key0 === "attempts"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.delivery !== undefined){
if(!(validate125(data.delivery, {instancePath:instancePath+"/delivery",parentData:data,parentDataProperty:"delivery",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
}
if(data.attempts !== undefined){
let data1 = data.attempts;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate130(data1[i0], {instancePath:instancePath+"/attempts/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/attempts","#/properties/attempts/type","type",{type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}
export const validateControlCallbacksResponse = validate133;
function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/callbacks.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.callbacks === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "callbacks"});
errors++;
}
if(data.more === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "more"});
errors++;
}
for(const key0 in data){
if(!((key0 === "callbacks") || (key0 === "more"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.callbacks !== undefined){
let data0 = data.callbacks;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate125(data0[i0], {instancePath:instancePath+"/callbacks/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/callbacks","#/properties/callbacks/type","type",{type: "array"});
errors++;
}
}
if(data.more !== undefined){
if(typeof data.more !== "boolean"){
vErrors = note(vErrors,instancePath+"/more","#/properties/more/type","type",{type: "boolean"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate133.errors = vErrors;
return errors === 0;
}
export const validateControlCataloguesResponse = validate138;
function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/catalogues.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tts === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "tts"});
errors++;
}
if(data.presets === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "presets"});
errors++;
}
for(const key0 in data){
if(!((key0 === "tts") || (key0 === "presets"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.tts !== undefined){
let data0 = data.tts;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
vErrors = note(vErrors,instancePath+"/tts/" + i0,"#/properties/tts/items/required","required",{missingProperty: "id"});
errors++;
}
if(data1.name === undefined){
vErrors = note(vErrors,instancePath+"/tts/" + i0,"#/properties/tts/items/required","required",{missingProperty: "name"});
errors++;
}
if(data1.languages === undefined){
vErrors = note(vErrors,instancePath+"/tts/" + i0,"#/properties/tts/items/required","required",{missingProperty: "languages"});
errors++;
}
for(const key1 in data1){
if(!(((key1 === "id") || (key1 === "name")) || (key1 === "languages"))){
vErrors = note(vErrors,instancePath+"/tts/" + i0,"#/properties/tts/items/additionalProperties","additionalProperties",{additionalProperty: key1});
errors++;
}
}
if(data1.id !== undefined){
if(typeof data1.id !== "string"){
vErrors = note(vErrors,instancePath+"/tts/" + i0+"/id","#/properties/tts/items/properties/id/type","type",{type: "string"});
errors++;
}
}
if(data1.name !== undefined){
if(typeof data1.name !== "string"){
vErrors = note(vErrors,instancePath+"/tts/" + i0+"/name","#/properties/tts/items/properties/name/type","type",{type: "string"});
errors++;
}
}
if(data1.languages !== undefined){
let data4 = data1.languages;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(typeof data4[i1] !== "string"){
vErrors = note(vErrors,instancePath+"/tts/" + i0+"/languages/" + i1,"#/properties/tts/items/properties/languages/items/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/tts/" + i0+"/languages","#/properties/tts/items/properties/languages/type","type",{type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/tts/" + i0,"#/properties/tts/items/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/tts","#/properties/tts/type","type",{type: "array"});
errors++;
}
}
if(data.presets !== undefined){
let data6 = data.presets;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.id === undefined){
vErrors = note(vErrors,instancePath+"/presets/" + i2,"#/properties/presets/items/required","required",{missingProperty: "id"});
errors++;
}
if(data7.name === undefined){
vErrors = note(vErrors,instancePath+"/presets/" + i2,"#/properties/presets/items/required","required",{missingProperty: "name"});
errors++;
}
for(const key2 in data7){
if(!((key2 === "id") || (key2 === "name"))){
vErrors = note(vErrors,instancePath+"/presets/" + i2,"#/properties/presets/items/additionalProperties","additionalProperties",{additionalProperty: key2});
errors++;
}
}
if(data7.id !== undefined){
if(typeof data7.id !== "string"){
vErrors = note(vErrors,instancePath+"/presets/" + i2+"/id","#/properties/presets/items/properties/id/type","type",{type: "string"});
errors++;
}
}
if(data7.name !== undefined){
if(typeof data7.name !== "string"){
vErrors = note(vErrors,instancePath+"/presets/" + i2+"/name","#/properties/presets/items/properties/name/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/presets/" + i2,"#/properties/presets/items/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/presets","#/properties/presets/type","type",{type: "array"});
errors++;
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
export const validateControlChargeResponse = validate139;
function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task_id"});
errors++;
}
if(data.product === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "product"});
errors++;
}
if(data.units === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "units"});
errors++;
}
if(data.state === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "state"});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "task_id") || (key0 === "product")) || (key0 === "units")) || (key0 === "state")) || (key0 === "pack_id")) || (key0 === "micro_usd"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.task_id !== undefined){
if(typeof data.task_id !== "string"){
vErrors = note(vErrors,instancePath+"/task_id","#/properties/task_id/type","type",{type: "string"});
errors++;
}
}
if(data.product !== undefined){
if(typeof data.product !== "string"){
vErrors = note(vErrors,instancePath+"/product","#/properties/product/type","type",{type: "string"});
errors++;
}
}
if(data.units !== undefined){
let data2 = data.units;
if(!((typeof data2 == "number") && (isFinite(data2)))){
vErrors = note(vErrors,instancePath+"/units","#/properties/units/type","type",{type: "number"});
errors++;
}
}
if(data.state !== undefined){
let data3 = data.state;
if(typeof data3 !== "string"){
vErrors = note(vErrors,instancePath+"/state","#/properties/state/type","type",{type: "string"});
errors++;
}
if(!(((((data3 === "free") || (data3 === "due")) || (data3 === "held")) || (data3 === "charged")) || (data3 === "released"))){
vErrors = note(vErrors,instancePath+"/state","#/properties/state/enum","enum",{allowedValues: ["free","due","held","charged","released"]});
errors++;
}
}
if(data.pack_id !== undefined){
if(typeof data.pack_id !== "string"){
vErrors = note(vErrors,instancePath+"/pack_id","#/properties/pack_id/type","type",{type: "string"});
errors++;
}
}
if(data.micro_usd !== undefined){
let data5 = data.micro_usd;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = note(vErrors,instancePath+"/micro_usd","#/properties/micro_usd/type","type",{type: "integer"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate140.errors = vErrors;
return errors === 0;
}
function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/charge.response.json" */;
let vErrors = null;
let errors = 0;
if(!(validate140(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
validate139.errors = vErrors;
return errors === 0;
}
export const validateControlClockSetResponse = validate142;
function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = note(vErrors,instancePath,"#/type","type",{type: "string"});
errors++;
}
if(!((((data === "submitted") || (data === "processing")) || (data === "succeed")) || (data === "failed"))){
vErrors = note(vErrors,instancePath,"#/enum","enum",{allowedValues: ["submitted","processing","succeed","failed"]});
errors++;
}
validate149.errors = vErrors;
return errors === 0;
}
function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "kind"});
errors++;
}
if(data.at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "at"});
errors++;
}
if(data.task_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task_id"});
errors++;
}
if(data.product === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "product"});
errors++;
}
if(data.from === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "from"});
errors++;
}
if(data.to === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "to"});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "kind") || (key0 === "at")) || (key0 === "task_id")) || (key0 === "product")) || (key0 === "from")) || (key0 === "to"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.kind !== undefined){
if("transition" !== data.kind){
vErrors = note(vErrors,instancePath+"/kind","#/properties/kind/const","const",{allowedValue: "transition"});
errors++;
}
}
if(data.at !== undefined){
if(!(validate100(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.task_id !== undefined){
if(typeof data.task_id !== "string"){
vErrors = note(vErrors,instancePath+"/task_id","#/properties/task_id/type","type",{type: "string"});
errors++;
}
}
if(data.product !== undefined){
if(typeof data.product !== "string"){
vErrors = note(vErrors,instancePath+"/product","#/properties/product/type","type",{type: "string"});
errors++;
}
}
if(data.from !== undefined){
let data4 = data.from;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors = note(vErrors,instancePath+"/from","#/properties/from/type","type",{type: ["string","null"]});
errors++;
}
if(!(((((data4 === "submitted") || (data4 === "processing")) || (data4 === "succeed")) || (data4 === "failed")) || (data4 === null))){
vErrors = note(vErrors,instancePath+"/from","#/properties/from/enum","enum",{allowedValues: ["submitted","processing","succeed","failed",null]});
errors++;
}
}
if(data.to !== undefined){
if(!(validate149(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate147.errors = vErrors;
return errors === 0;
}
function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "kind"});
errors++;
}
if(data.at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "at"});
errors++;
}
if(data.task_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task_id"});
errors++;
}
if(data.task_status === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task_status"});
errors++;
}
if(data.delivery_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "delivery_id"});
errors++;
}
if(data.attempt === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "attempt"});
errors++;
}
if(data.outcome === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "outcome"});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "kind") || (key0 === "at")) || (key0 === "task_id")) || (key0 === "task_status")) || (key0 === "delivery_id")) || (key0 === "attempt")) || (key0 === "outcome"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.kind !== undefined){
if("callback" !== data.kind){
vErrors = note(vErrors,instancePath+"/kind","#/properties/kind/const","const",{allowedValue: "callback"});
errors++;
}
}
if(data.at !== undefined){
if(!(validate100(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.task_id !== undefined){
if(typeof data.task_id !== "string"){
vErrors = note(vErrors,instancePath+"/task_id","#/properties/task_id/type","type",{type: "string"});
errors++;
}
}
if(data.task_status !== undefined){
if(typeof data.task_status !== "string"){
vErrors = note(vErrors,instancePath+"/task_status","#/properties/task_status/type","type",{type: "string"});
errors++;
}
}
if(data.delivery_id !== undefined){
if(typeof data.delivery_id !== "string"){
vErrors = note(vErrors,instancePath+"/delivery_id","#/properties/delivery_id/type","type",{type: "string"});
errors++;
}
}
if(data.attempt !== undefined){
let data5 = data.attempt;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = note(vErrors,instancePath+"/attempt","#/properties/attempt/type","type",{type: "integer"});
errors++;
}
}
if(data.outcome !== undefined){
if(typeof data.outcome !== "string"){
vErrors = note(vErrors,instancePath+"/outcome","#/properties/outcome/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate152.errors = vErrors;
return errors === 0;
}
function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate146.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate147(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = true;
}
const _errs2 = errors;
if(!(validate152(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
}
if(!valid0){
vErrors = note(vErrors,instancePath,"#/oneOf","oneOf",{passingSchemas: passing0});
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
validate146.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate146.evaluated = {"dynamicProps":true,"dynamicItems":false};
function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/clock-set.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clock === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "clock"});
errors++;
}
if(data.fired === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "fired"});
errors++;
}
for(const key0 in data){
if(!((key0 === "clock") || (key0 === "fired"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.clock !== undefined){
if(!(validate102(data.clock, {instancePath:instancePath+"/clock",parentData:data,parentDataProperty:"clock",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.fired !== undefined){
let data1 = data.fired;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate146(data1[i0], {instancePath:instancePath+"/fired/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/fired","#/properties/fired/type","type",{type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}
export const validateControlClockResponse = validate156;
function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/clock.response.json" */;
let vErrors = null;
let errors = 0;
if(!(validate102(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
validate156.errors = vErrors;
return errors === 0;
}
export const validateControlDeletedResponse = validate160;
function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/deleted.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.deleted === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "deleted"});
errors++;
}
for(const key0 in data){
if(!(key0 === "deleted")){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.deleted !== undefined){
let data0 = data.deleted;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
vErrors = note(vErrors,instancePath+"/deleted/" + i0,"#/properties/deleted/items/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/deleted","#/properties/deleted/type","type",{type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate160.errors = vErrors;
return errors === 0;
}
export const validateControlErrorResponse = validate161;
function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/error.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "error"});
errors++;
}
for(const key0 in data){
if(!(key0 === "error")){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.error !== undefined){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.code === undefined){
vErrors = note(vErrors,instancePath+"/error","#/properties/error/required","required",{missingProperty: "code"});
errors++;
}
if(data0.message === undefined){
vErrors = note(vErrors,instancePath+"/error","#/properties/error/required","required",{missingProperty: "message"});
errors++;
}
for(const key1 in data0){
if(!(((key1 === "code") || (key1 === "message")) || (key1 === "pointer"))){
vErrors = note(vErrors,instancePath+"/error","#/properties/error/additionalProperties","additionalProperties",{additionalProperty: key1});
errors++;
}
}
if(data0.code !== undefined){
let data1 = data0.code;
if(typeof data1 !== "string"){
vErrors = note(vErrors,instancePath+"/error/code","#/properties/error/properties/code/type","type",{type: "string"});
errors++;
}
if(!(((((((data1 === "invalid-request") || (data1 === "unauthorized")) || (data1 === "forbidden")) || (data1 === "not-found")) || (data1 === "conflict")) || (data1 === "unavailable")) || (data1 === "internal"))){
vErrors = note(vErrors,instancePath+"/error/code","#/properties/error/properties/code/enum","enum",{allowedValues: ["invalid-request","unauthorized","forbidden","not-found","conflict","unavailable","internal"]});
errors++;
}
}
if(data0.message !== undefined){
if(typeof data0.message !== "string"){
vErrors = note(vErrors,instancePath+"/error/message","#/properties/error/properties/message/type","type",{type: "string"});
errors++;
}
}
if(data0.pointer !== undefined){
if(typeof data0.pointer !== "string"){
vErrors = note(vErrors,instancePath+"/error/pointer","#/properties/error/properties/pointer/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/error","#/properties/error/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate161.errors = vErrors;
return errors === 0;
}
export const validateControlEventResponse = validate162;
function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/event.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "id"});
errors++;
}
if(data.kind === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "kind"});
errors++;
}
for(const key0 in data){
if(!(func8.call({"id":{"description":"to go on from later: Last-Event-ID, or after","type":"string"},"kind":{"description":"request, transition, callback: an entry of the account's journal. removal: all tasks of the account are gone. reset, account-removal: an account was put back or removed. changed: a control operation changed something. missed: events were lost, read everything anew","type":"string","enum":["request","transition","callback","removal","reset","account-removal","changed","missed"]},"account":{"description":"id of the account; '-' for requests that belong to none","type":"string"},"at":{"$ref":"common.json#/$defs/time"},"task_id":{"type":"string"},"operation":{"description":"of the vendor's API (request) or of the control API (changed)","type":"string"},"status":{"description":"HTTP status of a request's answer","type":"integer"},"diagnostics":{"description":"how many things were wrong with the request","type":"integer"},"product":{"type":"string"},"from":{"description":"null when the task was made","oneOf":[{"$ref":"common.json#/$defs/taskStatus"},{"type":"null"}]},"to":{"$ref":"common.json#/$defs/taskStatus"},"delivery_id":{"type":"string"},"attempt":{"type":"integer"},"outcome":{"type":"string"}}, key0))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = note(vErrors,instancePath+"/id","#/properties/id/type","type",{type: "string"});
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
vErrors = note(vErrors,instancePath+"/kind","#/properties/kind/type","type",{type: "string"});
errors++;
}
if(!((((((((data1 === "request") || (data1 === "transition")) || (data1 === "callback")) || (data1 === "removal")) || (data1 === "reset")) || (data1 === "account-removal")) || (data1 === "changed")) || (data1 === "missed"))){
vErrors = note(vErrors,instancePath+"/kind","#/properties/kind/enum","enum",{allowedValues: ["request","transition","callback","removal","reset","account-removal","changed","missed"]});
errors++;
}
}
if(data.account !== undefined){
if(typeof data.account !== "string"){
vErrors = note(vErrors,instancePath+"/account","#/properties/account/type","type",{type: "string"});
errors++;
}
}
if(data.at !== undefined){
if(!(validate100(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.task_id !== undefined){
if(typeof data.task_id !== "string"){
vErrors = note(vErrors,instancePath+"/task_id","#/properties/task_id/type","type",{type: "string"});
errors++;
}
}
if(data.operation !== undefined){
if(typeof data.operation !== "string"){
vErrors = note(vErrors,instancePath+"/operation","#/properties/operation/type","type",{type: "string"});
errors++;
}
}
if(data.status !== undefined){
let data6 = data.status;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = note(vErrors,instancePath+"/status","#/properties/status/type","type",{type: "integer"});
errors++;
}
}
if(data.diagnostics !== undefined){
let data7 = data.diagnostics;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = note(vErrors,instancePath+"/diagnostics","#/properties/diagnostics/type","type",{type: "integer"});
errors++;
}
}
if(data.product !== undefined){
if(typeof data.product !== "string"){
vErrors = note(vErrors,instancePath+"/product","#/properties/product/type","type",{type: "string"});
errors++;
}
}
if(data.from !== undefined){
let data9 = data.from;
const _errs20 = errors;
let valid1 = false;
let passing0 = null;
const _errs21 = errors;
if(!(validate149(data9, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
var _valid0 = _errs21 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs22 = errors;
if(data9 !== null){
vErrors = note(vErrors,instancePath+"/from","#/properties/from/oneOf/1/type","type",{type: "null"});
errors++;
}
var _valid0 = _errs22 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
vErrors = note(vErrors,instancePath+"/from","#/properties/from/oneOf","oneOf",{passingSchemas: passing0});
errors++;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
}
if(data.to !== undefined){
if(!(validate149(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data.delivery_id !== undefined){
if(typeof data.delivery_id !== "string"){
vErrors = note(vErrors,instancePath+"/delivery_id","#/properties/delivery_id/type","type",{type: "string"});
errors++;
}
}
if(data.attempt !== undefined){
let data12 = data.attempt;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
vErrors = note(vErrors,instancePath+"/attempt","#/properties/attempt/type","type",{type: "integer"});
errors++;
}
}
if(data.outcome !== undefined){
if(typeof data.outcome !== "string"){
vErrors = note(vErrors,instancePath+"/outcome","#/properties/outcome/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate162.errors = vErrors;
return errors === 0;
}
export const validateControlFaultResponse = validate168;
function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "id"});
errors++;
}
if(data.kind === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "kind"});
errors++;
}
if(data.remaining === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "remaining"});
errors++;
}
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "message"});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "kind")) || (key0 === "product")) || (key0 === "external_task_id")) || (key0 === "remaining")) || (key0 === "message"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = note(vErrors,instancePath+"/id","#/properties/id/type","type",{type: "string"});
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
vErrors = note(vErrors,instancePath+"/kind","#/properties/kind/type","type",{type: "string"});
errors++;
}
if(!((data1 === "fail-task") || (data1 === "refuse"))){
vErrors = note(vErrors,instancePath+"/kind","#/properties/kind/enum","enum",{allowedValues: ["fail-task","refuse"]});
errors++;
}
}
if(data.product !== undefined){
if(typeof data.product !== "string"){
vErrors = note(vErrors,instancePath+"/product","#/properties/product/type","type",{type: "string"});
errors++;
}
}
if(data.external_task_id !== undefined){
if(typeof data.external_task_id !== "string"){
vErrors = note(vErrors,instancePath+"/external_task_id","#/properties/external_task_id/type","type",{type: "string"});
errors++;
}
}
if(data.remaining !== undefined){
let data4 = data.remaining;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = note(vErrors,instancePath+"/remaining","#/properties/remaining/type","type",{type: "integer"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = note(vErrors,instancePath+"/message","#/properties/message/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate169.errors = vErrors;
return errors === 0;
}
function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/fault.response.json" */;
let vErrors = null;
let errors = 0;
if(!(validate169(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
validate168.errors = vErrors;
return errors === 0;
}
export const validateControlFaultsResponse = validate171;
function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/faults.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.faults === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "faults"});
errors++;
}
if(data.total === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "total"});
errors++;
}
if(data.more === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "more"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "faults") || (key0 === "total")) || (key0 === "more"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.faults !== undefined){
let data0 = data.faults;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate169(data0[i0], {instancePath:instancePath+"/faults/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/faults","#/properties/faults/type","type",{type: "array"});
errors++;
}
}
if(data.total !== undefined){
let data2 = data.total;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = note(vErrors,instancePath+"/total","#/properties/total/type","type",{type: "integer"});
errors++;
}
}
if(data.more !== undefined){
if(typeof data.more !== "boolean"){
vErrors = note(vErrors,instancePath+"/more","#/properties/more/type","type",{type: "boolean"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate171.errors = vErrors;
return errors === 0;
}
export const validateControlFidelityResponse = validate174;
function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = note(vErrors,instancePath,"#/type","type",{type: "string"});
errors++;
}
if(!(((((data === "observed") || (data === "documented")) || (data === "third-party")) || (data === "inferred")) || (data === "invented"))){
vErrors = note(vErrors,instancePath,"#/enum","enum",{allowedValues: ["observed","documented","third-party","inferred","invented"]});
errors++;
}
validate176.errors = vErrors;
return errors === 0;
}
function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "id"});
errors++;
}
if(data.mark === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "mark"});
errors++;
}
if(data.statement === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "statement"});
errors++;
}
if(data.source === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "source"});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "mark")) || (key0 === "statement")) || (key0 === "source")) || (key0 === "date"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = note(vErrors,instancePath+"/id","#/properties/id/type","type",{type: "string"});
errors++;
}
}
if(data.mark !== undefined){
if(!(validate176(data.mark, {instancePath:instancePath+"/mark",parentData:data,parentDataProperty:"mark",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
errors = vErrors.length;
}
}
if(data.statement !== undefined){
if(typeof data.statement !== "string"){
vErrors = note(vErrors,instancePath+"/statement","#/properties/statement/type","type",{type: "string"});
errors++;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
vErrors = note(vErrors,instancePath+"/source","#/properties/source/type","type",{type: "string"});
errors++;
}
}
if(data.date !== undefined){
if(typeof data.date !== "string"){
vErrors = note(vErrors,instancePath+"/date","#/properties/date/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate175.errors = vErrors;
return errors === 0;
}
function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (!(Array.isArray(data)))){
vErrors = note(vErrors,instancePath,"#/type","type",{type: ["string","number","array"]});
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(!((typeof data0 == "number") && (isFinite(data0)))){
vErrors = note(vErrors,instancePath+"/" + i0,"#/items/type","type",{type: "number"});
errors++;
}
}
}
validate181.errors = vErrors;
return errors === 0;
}
function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "id"});
errors++;
}
if(data.about === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "about"});
errors++;
}
if(data.fact === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "fact"});
errors++;
}
if(data.mark === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "mark"});
errors++;
}
if(data.source === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "source"});
errors++;
}
if(data.default === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "default"});
errors++;
}
if(data.value === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "value"});
errors++;
}
for(const key0 in data){
if(!(func8.call({"id":{"type":"string"},"about":{"type":"string"},"fact":{"description":"the fact it rests on","type":"string"},"mark":{"$ref":"#/$defs/mark"},"source":{"type":"string"},"date":{"type":"string"},"default":{"$ref":"#/$defs/settingValue"},"value":{"$ref":"#/$defs/settingValue"},"choices":{"type":"array","items":{"type":"string"}},"min":{"type":"number"},"max":{"type":"number"}}, key0))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = note(vErrors,instancePath+"/id","#/properties/id/type","type",{type: "string"});
errors++;
}
}
if(data.about !== undefined){
if(typeof data.about !== "string"){
vErrors = note(vErrors,instancePath+"/about","#/properties/about/type","type",{type: "string"});
errors++;
}
}
if(data.fact !== undefined){
if(typeof data.fact !== "string"){
vErrors = note(vErrors,instancePath+"/fact","#/properties/fact/type","type",{type: "string"});
errors++;
}
}
if(data.mark !== undefined){
if(!(validate176(data.mark, {instancePath:instancePath+"/mark",parentData:data,parentDataProperty:"mark",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
vErrors = note(vErrors,instancePath+"/source","#/properties/source/type","type",{type: "string"});
errors++;
}
}
if(data.date !== undefined){
if(typeof data.date !== "string"){
vErrors = note(vErrors,instancePath+"/date","#/properties/date/type","type",{type: "string"});
errors++;
}
}
if(data.default !== undefined){
if(!(validate181(data.default, {instancePath:instancePath+"/default",parentData:data,parentDataProperty:"default",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
}
if(data.value !== undefined){
if(!(validate181(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
}
if(data.choices !== undefined){
let data8 = data.choices;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(typeof data8[i0] !== "string"){
vErrors = note(vErrors,instancePath+"/choices/" + i0,"#/properties/choices/items/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/choices","#/properties/choices/type","type",{type: "array"});
errors++;
}
}
if(data.min !== undefined){
let data10 = data.min;
if(!((typeof data10 == "number") && (isFinite(data10)))){
vErrors = note(vErrors,instancePath+"/min","#/properties/min/type","type",{type: "number"});
errors++;
}
}
if(data.max !== undefined){
let data11 = data.max;
if(!((typeof data11 == "number") && (isFinite(data11)))){
vErrors = note(vErrors,instancePath+"/max","#/properties/max/type","type",{type: "number"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate179.errors = vErrors;
return errors === 0;
}
function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/fidelity.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.facts === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "facts"});
errors++;
}
if(data.settings === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "settings"});
errors++;
}
for(const key0 in data){
if(!((key0 === "facts") || (key0 === "settings"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.facts !== undefined){
let data0 = data.facts;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate175(data0[i0], {instancePath:instancePath+"/facts/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/facts","#/properties/facts/type","type",{type: "array"});
errors++;
}
}
if(data.settings !== undefined){
let data2 = data.settings;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate179(data2[i1], {instancePath:instancePath+"/settings/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/settings","#/properties/settings/type","type",{type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate174.errors = vErrors;
return errors === 0;
}
export const validateControlFindingsResponse = validate185;
function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/findings.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.available === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "available"});
errors++;
}
if(data.findings === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "findings"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "available") || (key0 === "reason")) || (key0 === "findings"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.available !== undefined){
if(typeof data.available !== "boolean"){
vErrors = note(vErrors,instancePath+"/available","#/properties/available/type","type",{type: "boolean"});
errors++;
}
}
if(data.reason !== undefined){
if(typeof data.reason !== "string"){
vErrors = note(vErrors,instancePath+"/reason","#/properties/reason/type","type",{type: "string"});
errors++;
}
}
if(data.findings !== undefined){
let data2 = data.findings;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.rule === undefined){
vErrors = note(vErrors,instancePath+"/findings/" + i0,"#/properties/findings/items/required","required",{missingProperty: "rule"});
errors++;
}
if(data3.severity === undefined){
vErrors = note(vErrors,instancePath+"/findings/" + i0,"#/properties/findings/items/required","required",{missingProperty: "severity"});
errors++;
}
if(data3.message === undefined){
vErrors = note(vErrors,instancePath+"/findings/" + i0,"#/properties/findings/items/required","required",{missingProperty: "message"});
errors++;
}
if(data3.entries === undefined){
vErrors = note(vErrors,instancePath+"/findings/" + i0,"#/properties/findings/items/required","required",{missingProperty: "entries"});
errors++;
}
if(data3.count === undefined){
vErrors = note(vErrors,instancePath+"/findings/" + i0,"#/properties/findings/items/required","required",{missingProperty: "count"});
errors++;
}
for(const key1 in data3){
if(!((((((key1 === "rule") || (key1 === "severity")) || (key1 === "message")) || (key1 === "hint")) || (key1 === "entries")) || (key1 === "count"))){
vErrors = note(vErrors,instancePath+"/findings/" + i0,"#/properties/findings/items/additionalProperties","additionalProperties",{additionalProperty: key1});
errors++;
}
}
if(data3.rule !== undefined){
if(typeof data3.rule !== "string"){
vErrors = note(vErrors,instancePath+"/findings/" + i0+"/rule","#/properties/findings/items/properties/rule/type","type",{type: "string"});
errors++;
}
}
if(data3.severity !== undefined){
let data5 = data3.severity;
if(typeof data5 !== "string"){
vErrors = note(vErrors,instancePath+"/findings/" + i0+"/severity","#/properties/findings/items/properties/severity/type","type",{type: "string"});
errors++;
}
if(!((data5 === "error") || (data5 === "warning"))){
vErrors = note(vErrors,instancePath+"/findings/" + i0+"/severity","#/properties/findings/items/properties/severity/enum","enum",{allowedValues: ["error","warning"]});
errors++;
}
}
if(data3.message !== undefined){
if(typeof data3.message !== "string"){
vErrors = note(vErrors,instancePath+"/findings/" + i0+"/message","#/properties/findings/items/properties/message/type","type",{type: "string"});
errors++;
}
}
if(data3.hint !== undefined){
if(typeof data3.hint !== "string"){
vErrors = note(vErrors,instancePath+"/findings/" + i0+"/hint","#/properties/findings/items/properties/hint/type","type",{type: "string"});
errors++;
}
}
if(data3.entries !== undefined){
let data8 = data3.entries;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = note(vErrors,instancePath+"/findings/" + i0+"/entries/" + i1,"#/properties/findings/items/properties/entries/items/type","type",{type: "integer"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/findings/" + i0+"/entries","#/properties/findings/items/properties/entries/type","type",{type: "array"});
errors++;
}
}
if(data3.count !== undefined){
let data10 = data3.count;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
vErrors = note(vErrors,instancePath+"/findings/" + i0+"/count","#/properties/findings/items/properties/count/type","type",{type: "integer"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/findings/" + i0,"#/properties/findings/items/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/findings","#/properties/findings/type","type",{type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate185.errors = vErrors;
return errors === 0;
}
export const validateControlFiredResponse = validate186;
function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/fired.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.time === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "time"});
errors++;
}
if(data.fired === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "fired"});
errors++;
}
for(const key0 in data){
if(!((key0 === "time") || (key0 === "fired"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.time !== undefined){
if(!(validate100(data.time, {instancePath:instancePath+"/time",parentData:data,parentDataProperty:"time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.fired !== undefined){
let data1 = data.fired;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate146(data1[i0], {instancePath:instancePath+"/fired/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/fired","#/properties/fired/type","type",{type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate186.errors = vErrors;
return errors === 0;
}
export const validateControlHealthResponse = validate193;
function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/health.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "status"});
errors++;
}
if(data.version === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "version"});
errors++;
}
for(const key0 in data){
if(!((key0 === "status") || (key0 === "version"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.status !== undefined){
if("ok" !== data.status){
vErrors = note(vErrors,instancePath+"/status","#/properties/status/const","const",{allowedValue: "ok"});
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
vErrors = note(vErrors,instancePath+"/version","#/properties/version/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate193.errors = vErrors;
return errors === 0;
}
export const validateControlIndexResponse = validate194;
function validate195(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.operation === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "operation"});
errors++;
}
if(data.method === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "method"});
errors++;
}
if(data.path === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "path"});
errors++;
}
if(data.summary === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "summary"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "operation") || (key0 === "method")) || (key0 === "path")) || (key0 === "summary"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.operation !== undefined){
if(typeof data.operation !== "string"){
vErrors = note(vErrors,instancePath+"/operation","#/properties/operation/type","type",{type: "string"});
errors++;
}
}
if(data.method !== undefined){
if(typeof data.method !== "string"){
vErrors = note(vErrors,instancePath+"/method","#/properties/method/type","type",{type: "string"});
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
vErrors = note(vErrors,instancePath+"/path","#/properties/path/type","type",{type: "string"});
errors++;
}
}
if(data.summary !== undefined){
if(typeof data.summary !== "string"){
vErrors = note(vErrors,instancePath+"/summary","#/properties/summary/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate195.errors = vErrors;
return errors === 0;
}
function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/index.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "name"});
errors++;
}
if(data.version === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "version"});
errors++;
}
if(data.links === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "links"});
errors++;
}
if(data.operations === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "operations"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "version")) || (key0 === "links")) || (key0 === "operations"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.name !== undefined){
if("kling-emulator" !== data.name){
vErrors = note(vErrors,instancePath+"/name","#/properties/name/const","const",{allowedValue: "kling-emulator"});
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
vErrors = note(vErrors,instancePath+"/version","#/properties/version/type","type",{type: "string"});
errors++;
}
}
if(data.links !== undefined){
let data2 = data.links;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.control_openapi === undefined){
vErrors = note(vErrors,instancePath+"/links","#/properties/links/required","required",{missingProperty: "control_openapi"});
errors++;
}
if(data2.vendor_openapi === undefined){
vErrors = note(vErrors,instancePath+"/links","#/properties/links/required","required",{missingProperty: "vendor_openapi"});
errors++;
}
if(data2.info === undefined){
vErrors = note(vErrors,instancePath+"/links","#/properties/links/required","required",{missingProperty: "info"});
errors++;
}
if(data2.health === undefined){
vErrors = note(vErrors,instancePath+"/links","#/properties/links/required","required",{missingProperty: "health"});
errors++;
}
for(const key1 in data2){
if(!((((key1 === "control_openapi") || (key1 === "vendor_openapi")) || (key1 === "info")) || (key1 === "health"))){
vErrors = note(vErrors,instancePath+"/links","#/properties/links/additionalProperties","additionalProperties",{additionalProperty: key1});
errors++;
}
}
if(data2.control_openapi !== undefined){
if(typeof data2.control_openapi !== "string"){
vErrors = note(vErrors,instancePath+"/links/control_openapi","#/properties/links/properties/control_openapi/type","type",{type: "string"});
errors++;
}
}
if(data2.vendor_openapi !== undefined){
if(typeof data2.vendor_openapi !== "string"){
vErrors = note(vErrors,instancePath+"/links/vendor_openapi","#/properties/links/properties/vendor_openapi/type","type",{type: "string"});
errors++;
}
}
if(data2.info !== undefined){
if(typeof data2.info !== "string"){
vErrors = note(vErrors,instancePath+"/links/info","#/properties/links/properties/info/type","type",{type: "string"});
errors++;
}
}
if(data2.health !== undefined){
if(typeof data2.health !== "string"){
vErrors = note(vErrors,instancePath+"/links/health","#/properties/links/properties/health/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/links","#/properties/links/type","type",{type: "object"});
errors++;
}
}
if(data.operations !== undefined){
let data7 = data.operations;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate195(data7[i0], {instancePath:instancePath+"/operations/" + i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/operations","#/properties/operations/type","type",{type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate194.errors = vErrors;
return errors === 0;
}
export const validateControlInfoResponse = validate197;
function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "schema"});
errors++;
}
if(data.pointer === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "pointer"});
errors++;
}
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "message"});
errors++;
}
if(data.about === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "about"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "about") || (key0 === "schema")) || (key0 === "pointer")) || (key0 === "message"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.about !== undefined){
if(typeof data.about !== "string"){
vErrors = note(vErrors,instancePath+"/about","#/properties/about/type","type",{type: "string"});
errors++;
}
}
if(data.schema !== undefined){
if(typeof data.schema !== "string"){
vErrors = note(vErrors,instancePath+"/schema","#/properties/schema/type","type",{type: "string"});
errors++;
}
}
if(data.pointer !== undefined){
if(typeof data.pointer !== "string"){
vErrors = note(vErrors,instancePath+"/pointer","#/properties/pointer/type","type",{type: "string"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = note(vErrors,instancePath+"/message","#/properties/message/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate198.errors = vErrors;
return errors === 0;
}
function validate197(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/info.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "name"});
errors++;
}
if(data.version === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "version"});
errors++;
}
if(data.api_version === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "api_version"});
errors++;
}
if(data.schema_hash === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "schema_hash"});
errors++;
}
if(data.auth === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "auth"});
errors++;
}
if(data.seed === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "seed"});
errors++;
}
if(data.clock === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "clock"});
errors++;
}
if(data.strict === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "strict"});
errors++;
}
if(data.dialects === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "dialects"});
errors++;
}
if(data.products === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "products"});
errors++;
}
if(data.accounts === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "accounts"});
errors++;
}
for(const key0 in data){
if(!(func8.call({"name":{"const":"kling-emulator"},"version":{"type":"string"},"api_version":{"description":"date of the vendor's API that is emulated","type":"string"},"schema_hash":{"description":"SHA-256 of the contract's schemas","type":"string"},"auth":{"description":"open: every credential is its own account","type":"string","enum":["open","configured"]},"seed":{"type":["string","null"]},"clock":{"type":"object","required":["mode"],"additionalProperties":false,"properties":{"mode":{"description":"of new accounts","type":"string","enum":["real","scaled","manual"]},"scale":{"type":"number"}}},"strict":{"type":"object","required":["on","violations","latest"],"additionalProperties":false,"properties":{"on":{"type":"boolean"},"violations":{"description":"answers and callbacks that broke their schema","type":"integer"},"latest":{"type":"array","items":{"$ref":"common.json#/$defs/strictFinding"}}}},"dialects":{"type":"array","items":{"type":"string"}},"products":{"type":"array","items":{"type":"string"}},"accounts":{"type":"integer"}}, key0))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.name !== undefined){
if("kling-emulator" !== data.name){
vErrors = note(vErrors,instancePath+"/name","#/properties/name/const","const",{allowedValue: "kling-emulator"});
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
vErrors = note(vErrors,instancePath+"/version","#/properties/version/type","type",{type: "string"});
errors++;
}
}
if(data.api_version !== undefined){
if(typeof data.api_version !== "string"){
vErrors = note(vErrors,instancePath+"/api_version","#/properties/api_version/type","type",{type: "string"});
errors++;
}
}
if(data.schema_hash !== undefined){
if(typeof data.schema_hash !== "string"){
vErrors = note(vErrors,instancePath+"/schema_hash","#/properties/schema_hash/type","type",{type: "string"});
errors++;
}
}
if(data.auth !== undefined){
let data4 = data.auth;
if(typeof data4 !== "string"){
vErrors = note(vErrors,instancePath+"/auth","#/properties/auth/type","type",{type: "string"});
errors++;
}
if(!((data4 === "open") || (data4 === "configured"))){
vErrors = note(vErrors,instancePath+"/auth","#/properties/auth/enum","enum",{allowedValues: ["open","configured"]});
errors++;
}
}
if(data.seed !== undefined){
let data5 = data.seed;
if((typeof data5 !== "string") && (data5 !== null)){
vErrors = note(vErrors,instancePath+"/seed","#/properties/seed/type","type",{type: ["string","null"]});
errors++;
}
}
if(data.clock !== undefined){
let data6 = data.clock;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.mode === undefined){
vErrors = note(vErrors,instancePath+"/clock","#/properties/clock/required","required",{missingProperty: "mode"});
errors++;
}
for(const key1 in data6){
if(!((key1 === "mode") || (key1 === "scale"))){
vErrors = note(vErrors,instancePath+"/clock","#/properties/clock/additionalProperties","additionalProperties",{additionalProperty: key1});
errors++;
}
}
if(data6.mode !== undefined){
let data7 = data6.mode;
if(typeof data7 !== "string"){
vErrors = note(vErrors,instancePath+"/clock/mode","#/properties/clock/properties/mode/type","type",{type: "string"});
errors++;
}
if(!(((data7 === "real") || (data7 === "scaled")) || (data7 === "manual"))){
vErrors = note(vErrors,instancePath+"/clock/mode","#/properties/clock/properties/mode/enum","enum",{allowedValues: ["real","scaled","manual"]});
errors++;
}
}
if(data6.scale !== undefined){
let data8 = data6.scale;
if(!((typeof data8 == "number") && (isFinite(data8)))){
vErrors = note(vErrors,instancePath+"/clock/scale","#/properties/clock/properties/scale/type","type",{type: "number"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/clock","#/properties/clock/type","type",{type: "object"});
errors++;
}
}
if(data.strict !== undefined){
let data9 = data.strict;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.on === undefined){
vErrors = note(vErrors,instancePath+"/strict","#/properties/strict/required","required",{missingProperty: "on"});
errors++;
}
if(data9.violations === undefined){
vErrors = note(vErrors,instancePath+"/strict","#/properties/strict/required","required",{missingProperty: "violations"});
errors++;
}
if(data9.latest === undefined){
vErrors = note(vErrors,instancePath+"/strict","#/properties/strict/required","required",{missingProperty: "latest"});
errors++;
}
for(const key2 in data9){
if(!(((key2 === "on") || (key2 === "violations")) || (key2 === "latest"))){
vErrors = note(vErrors,instancePath+"/strict","#/properties/strict/additionalProperties","additionalProperties",{additionalProperty: key2});
errors++;
}
}
if(data9.on !== undefined){
if(typeof data9.on !== "boolean"){
vErrors = note(vErrors,instancePath+"/strict/on","#/properties/strict/properties/on/type","type",{type: "boolean"});
errors++;
}
}
if(data9.violations !== undefined){
let data11 = data9.violations;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
vErrors = note(vErrors,instancePath+"/strict/violations","#/properties/strict/properties/violations/type","type",{type: "integer"});
errors++;
}
}
if(data9.latest !== undefined){
let data12 = data9.latest;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
if(!(validate198(data12[i0], {instancePath:instancePath+"/strict/latest/" + i0,parentData:data12,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/strict/latest","#/properties/strict/properties/latest/type","type",{type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/strict","#/properties/strict/type","type",{type: "object"});
errors++;
}
}
if(data.dialects !== undefined){
let data14 = data.dialects;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
if(typeof data14[i1] !== "string"){
vErrors = note(vErrors,instancePath+"/dialects/" + i1,"#/properties/dialects/items/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/dialects","#/properties/dialects/type","type",{type: "array"});
errors++;
}
}
if(data.products !== undefined){
let data16 = data.products;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
if(typeof data16[i2] !== "string"){
vErrors = note(vErrors,instancePath+"/products/" + i2,"#/properties/products/items/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/products","#/properties/products/type","type",{type: "array"});
errors++;
}
}
if(data.accounts !== undefined){
let data18 = data.accounts;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
vErrors = note(vErrors,instancePath+"/accounts","#/properties/accounts/type","type",{type: "integer"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate197.errors = vErrors;
return errors === 0;
}
export const validateControlJournalClearedResponse = validate200;
function validate200(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/journal-cleared.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cleared === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "cleared"});
errors++;
}
for(const key0 in data){
if(!((key0 === "cleared") || (key0 === "dropped"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.cleared !== undefined){
let data0 = data.cleared;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = note(vErrors,instancePath+"/cleared","#/properties/cleared/type","type",{type: "integer"});
errors++;
}
}
if(data.dropped !== undefined){
let data1 = data.dropped;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = note(vErrors,instancePath+"/dropped","#/properties/dropped/type","type",{type: "integer"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate200.errors = vErrors;
return errors === 0;
}
export const validateControlJournalCountsResponse = validate201;
function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.requests === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "requests"});
errors++;
}
if(data.transitions === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "transitions"});
errors++;
}
if(data.callbacks === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "callbacks"});
errors++;
}
if(data.by_operation === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "by_operation"});
errors++;
}
if(data.by_status === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "by_status"});
errors++;
}
if(data.dropped === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "dropped"});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "requests") || (key0 === "transitions")) || (key0 === "callbacks")) || (key0 === "by_operation")) || (key0 === "by_status")) || (key0 === "dropped"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.requests !== undefined){
let data0 = data.requests;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = note(vErrors,instancePath+"/requests","#/properties/requests/type","type",{type: "integer"});
errors++;
}
}
if(data.transitions !== undefined){
let data1 = data.transitions;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = note(vErrors,instancePath+"/transitions","#/properties/transitions/type","type",{type: "integer"});
errors++;
}
}
if(data.callbacks !== undefined){
let data2 = data.callbacks;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = note(vErrors,instancePath+"/callbacks","#/properties/callbacks/type","type",{type: "integer"});
errors++;
}
}
if(data.by_operation !== undefined){
let data3 = data.by_operation;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
let data4 = data3[key1];
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = note(vErrors,instancePath+"/by_operation/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/by_operation/additionalProperties/type","type",{type: "integer"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/by_operation","#/properties/by_operation/type","type",{type: "object"});
errors++;
}
}
if(data.by_status !== undefined){
let data5 = data.by_status;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
let data6 = data5[key2];
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = note(vErrors,instancePath+"/by_status/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/by_status/additionalProperties/type","type",{type: "integer"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/by_status","#/properties/by_status/type","type",{type: "object"});
errors++;
}
}
if(data.dropped !== undefined){
let data7 = data.dropped;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = note(vErrors,instancePath+"/dropped","#/properties/dropped/type","type",{type: "integer"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate202.errors = vErrors;
return errors === 0;
}
function validate201(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/journal-counts.response.json" */;
let vErrors = null;
let errors = 0;
if(!(validate202(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
validate201.errors = vErrors;
return errors === 0;
}
export const validateControlJournalVerifiedResponse = validate204;
function validate204(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/journal-verified.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ok === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "ok"});
errors++;
}
if(data.actual === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "actual"});
errors++;
}
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "message"});
errors++;
}
if(data.dropped === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "dropped"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "ok") || (key0 === "actual")) || (key0 === "message")) || (key0 === "dropped"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.ok !== undefined){
if(typeof data.ok !== "boolean"){
vErrors = note(vErrors,instancePath+"/ok","#/properties/ok/type","type",{type: "boolean"});
errors++;
}
}
if(data.actual !== undefined){
let data1 = data.actual;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = note(vErrors,instancePath+"/actual","#/properties/actual/type","type",{type: "integer"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = note(vErrors,instancePath+"/message","#/properties/message/type","type",{type: "string"});
errors++;
}
}
if(data.dropped !== undefined){
let data3 = data.dropped;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = note(vErrors,instancePath+"/dropped","#/properties/dropped/type","type",{type: "integer"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate204.errors = vErrors;
return errors === 0;
}
export const validateControlJournalResponse = validate205;
function validate209(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.severity === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "severity"});
errors++;
}
if(data.pointer === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "pointer"});
errors++;
}
if(data.rule === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "rule"});
errors++;
}
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "message"});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "severity") || (key0 === "pointer")) || (key0 === "rule")) || (key0 === "message")) || (key0 === "nearest"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.severity !== undefined){
let data0 = data.severity;
if(typeof data0 !== "string"){
vErrors = note(vErrors,instancePath+"/severity","#/properties/severity/type","type",{type: "string"});
errors++;
}
if(!((data0 === "error") || (data0 === "warning"))){
vErrors = note(vErrors,instancePath+"/severity","#/properties/severity/enum","enum",{allowedValues: ["error","warning"]});
errors++;
}
}
if(data.pointer !== undefined){
if(typeof data.pointer !== "string"){
vErrors = note(vErrors,instancePath+"/pointer","#/properties/pointer/type","type",{type: "string"});
errors++;
}
}
if(data.rule !== undefined){
if(typeof data.rule !== "string"){
vErrors = note(vErrors,instancePath+"/rule","#/properties/rule/type","type",{type: "string"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = note(vErrors,instancePath+"/message","#/properties/message/type","type",{type: "string"});
errors++;
}
}
if(data.nearest !== undefined){
let data4 = data.nearest;
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){
vErrors = note(vErrors,instancePath+"/nearest","#/properties/nearest/type","type",{type: ["string","number","boolean"]});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate209.errors = vErrors;
return errors === 0;
}
function validate207(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "kind"});
errors++;
}
if(data.number === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "number"});
errors++;
}
if(data.at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "at"});
errors++;
}
if(data.request_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "request_id"});
errors++;
}
if(data.method === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "method"});
errors++;
}
if(data.path === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "path"});
errors++;
}
if(data.body === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "body"});
errors++;
}
if(data.status === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "status"});
errors++;
}
if(data.answer === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "answer"});
errors++;
}
if(data.diagnostics === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "diagnostics"});
errors++;
}
for(const key0 in data){
if(!(func8.call({"kind":{"const":"request"},"number":{"type":"integer"},"at":{"$ref":"#/$defs/time"},"request_id":{"type":"string"},"method":{"type":"string"},"path":{"type":"string"},"dialect":{"type":"string"},"operation":{"type":"string"},"task_id":{"type":"string"},"content_type":{"type":"string"},"user_agent":{"type":"string"},"test":{"description":"the test that sent it, as its header kling-emulator-test says","type":"string"},"fault":{"description":"id of the fault that it met: it was refused for it, or its task is going to fail","type":"string"},"body":{"type":"string"},"status":{"type":"integer"},"failure":{"description":"our name of what went wrong","type":"string"},"answer":{"type":"string"},"diagnostics":{"type":"array","items":{"$ref":"#/$defs/diagnostic"}}}, key0))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.kind !== undefined){
if("request" !== data.kind){
vErrors = note(vErrors,instancePath+"/kind","#/properties/kind/const","const",{allowedValue: "request"});
errors++;
}
}
if(data.number !== undefined){
let data1 = data.number;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = note(vErrors,instancePath+"/number","#/properties/number/type","type",{type: "integer"});
errors++;
}
}
if(data.at !== undefined){
if(!(validate100(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(typeof data.request_id !== "string"){
vErrors = note(vErrors,instancePath+"/request_id","#/properties/request_id/type","type",{type: "string"});
errors++;
}
}
if(data.method !== undefined){
if(typeof data.method !== "string"){
vErrors = note(vErrors,instancePath+"/method","#/properties/method/type","type",{type: "string"});
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
vErrors = note(vErrors,instancePath+"/path","#/properties/path/type","type",{type: "string"});
errors++;
}
}
if(data.dialect !== undefined){
if(typeof data.dialect !== "string"){
vErrors = note(vErrors,instancePath+"/dialect","#/properties/dialect/type","type",{type: "string"});
errors++;
}
}
if(data.operation !== undefined){
if(typeof data.operation !== "string"){
vErrors = note(vErrors,instancePath+"/operation","#/properties/operation/type","type",{type: "string"});
errors++;
}
}
if(data.task_id !== undefined){
if(typeof data.task_id !== "string"){
vErrors = note(vErrors,instancePath+"/task_id","#/properties/task_id/type","type",{type: "string"});
errors++;
}
}
if(data.content_type !== undefined){
if(typeof data.content_type !== "string"){
vErrors = note(vErrors,instancePath+"/content_type","#/properties/content_type/type","type",{type: "string"});
errors++;
}
}
if(data.user_agent !== undefined){
if(typeof data.user_agent !== "string"){
vErrors = note(vErrors,instancePath+"/user_agent","#/properties/user_agent/type","type",{type: "string"});
errors++;
}
}
if(data.test !== undefined){
if(typeof data.test !== "string"){
vErrors = note(vErrors,instancePath+"/test","#/properties/test/type","type",{type: "string"});
errors++;
}
}
if(data.fault !== undefined){
if(typeof data.fault !== "string"){
vErrors = note(vErrors,instancePath+"/fault","#/properties/fault/type","type",{type: "string"});
errors++;
}
}
if(data.body !== undefined){
if(typeof data.body !== "string"){
vErrors = note(vErrors,instancePath+"/body","#/properties/body/type","type",{type: "string"});
errors++;
}
}
if(data.status !== undefined){
let data14 = data.status;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
vErrors = note(vErrors,instancePath+"/status","#/properties/status/type","type",{type: "integer"});
errors++;
}
}
if(data.failure !== undefined){
if(typeof data.failure !== "string"){
vErrors = note(vErrors,instancePath+"/failure","#/properties/failure/type","type",{type: "string"});
errors++;
}
}
if(data.answer !== undefined){
if(typeof data.answer !== "string"){
vErrors = note(vErrors,instancePath+"/answer","#/properties/answer/type","type",{type: "string"});
errors++;
}
}
if(data.diagnostics !== undefined){
let data17 = data.diagnostics;
if(Array.isArray(data17)){
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
if(!(validate209(data17[i0], {instancePath:instancePath+"/diagnostics/" + i0,parentData:data17,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/diagnostics","#/properties/diagnostics/type","type",{type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate207.errors = vErrors;
return errors === 0;
}
function validate212(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "kind"});
errors++;
}
if(data.number === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "number"});
errors++;
}
if(data.at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "at"});
errors++;
}
if(data.task_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task_id"});
errors++;
}
if(data.product === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "product"});
errors++;
}
if(data.from === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "from"});
errors++;
}
if(data.to === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "to"});
errors++;
}
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "message"});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "kind") || (key0 === "number")) || (key0 === "at")) || (key0 === "task_id")) || (key0 === "product")) || (key0 === "from")) || (key0 === "to")) || (key0 === "message"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.kind !== undefined){
if("transition" !== data.kind){
vErrors = note(vErrors,instancePath+"/kind","#/properties/kind/const","const",{allowedValue: "transition"});
errors++;
}
}
if(data.number !== undefined){
let data1 = data.number;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = note(vErrors,instancePath+"/number","#/properties/number/type","type",{type: "integer"});
errors++;
}
}
if(data.at !== undefined){
if(!(validate100(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.task_id !== undefined){
if(typeof data.task_id !== "string"){
vErrors = note(vErrors,instancePath+"/task_id","#/properties/task_id/type","type",{type: "string"});
errors++;
}
}
if(data.product !== undefined){
if(typeof data.product !== "string"){
vErrors = note(vErrors,instancePath+"/product","#/properties/product/type","type",{type: "string"});
errors++;
}
}
if(data.from !== undefined){
let data5 = data.from;
if((typeof data5 !== "string") && (data5 !== null)){
vErrors = note(vErrors,instancePath+"/from","#/properties/from/type","type",{type: ["string","null"]});
errors++;
}
}
if(data.to !== undefined){
if(typeof data.to !== "string"){
vErrors = note(vErrors,instancePath+"/to","#/properties/to/type","type",{type: "string"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = note(vErrors,instancePath+"/message","#/properties/message/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate212.errors = vErrors;
return errors === 0;
}
function validate215(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "kind"});
errors++;
}
if(data.number === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "number"});
errors++;
}
if(data.at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "at"});
errors++;
}
if(data.delivery_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "delivery_id"});
errors++;
}
if(data.task_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task_id"});
errors++;
}
if(data.task_status === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task_status"});
errors++;
}
if(data.url === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "url"});
errors++;
}
if(data.attempt === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "attempt"});
errors++;
}
if(data.resent === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "resent"});
errors++;
}
if(data.outcome === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "outcome"});
errors++;
}
if(data.body === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "body"});
errors++;
}
for(const key0 in data){
if(!(func8.call({"kind":{"const":"callback"},"number":{"type":"integer"},"at":{"$ref":"#/$defs/time"},"delivery_id":{"type":"string"},"task_id":{"type":"string"},"task_status":{"type":"string"},"url":{"type":"string"},"attempt":{"type":"integer"},"resent":{"type":"boolean"},"outcome":{"type":"string"},"body":{"type":"string"}}, key0))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.kind !== undefined){
if("callback" !== data.kind){
vErrors = note(vErrors,instancePath+"/kind","#/properties/kind/const","const",{allowedValue: "callback"});
errors++;
}
}
if(data.number !== undefined){
let data1 = data.number;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = note(vErrors,instancePath+"/number","#/properties/number/type","type",{type: "integer"});
errors++;
}
}
if(data.at !== undefined){
if(!(validate100(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.delivery_id !== undefined){
if(typeof data.delivery_id !== "string"){
vErrors = note(vErrors,instancePath+"/delivery_id","#/properties/delivery_id/type","type",{type: "string"});
errors++;
}
}
if(data.task_id !== undefined){
if(typeof data.task_id !== "string"){
vErrors = note(vErrors,instancePath+"/task_id","#/properties/task_id/type","type",{type: "string"});
errors++;
}
}
if(data.task_status !== undefined){
if(typeof data.task_status !== "string"){
vErrors = note(vErrors,instancePath+"/task_status","#/properties/task_status/type","type",{type: "string"});
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
vErrors = note(vErrors,instancePath+"/url","#/properties/url/type","type",{type: "string"});
errors++;
}
}
if(data.attempt !== undefined){
let data7 = data.attempt;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = note(vErrors,instancePath+"/attempt","#/properties/attempt/type","type",{type: "integer"});
errors++;
}
}
if(data.resent !== undefined){
if(typeof data.resent !== "boolean"){
vErrors = note(vErrors,instancePath+"/resent","#/properties/resent/type","type",{type: "boolean"});
errors++;
}
}
if(data.outcome !== undefined){
if(typeof data.outcome !== "string"){
vErrors = note(vErrors,instancePath+"/outcome","#/properties/outcome/type","type",{type: "string"});
errors++;
}
}
if(data.body !== undefined){
if(typeof data.body !== "string"){
vErrors = note(vErrors,instancePath+"/body","#/properties/body/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate215.errors = vErrors;
return errors === 0;
}
function validate206(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate206.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate207(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = true;
}
const _errs2 = errors;
if(!(validate212(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
const _errs3 = errors;
if(!(validate215(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
if(props0 !== true){
props0 = true;
}
}
}
}
if(!valid0){
vErrors = note(vErrors,instancePath,"#/oneOf","oneOf",{passingSchemas: passing0});
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
validate206.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate206.evaluated = {"dynamicProps":true,"dynamicItems":false};
function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/journal.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.entries === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "entries"});
errors++;
}
if(data.dropped === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "dropped"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "entries") || (key0 === "dropped")) || (key0 === "more"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.entries !== undefined){
let data0 = data.entries;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate206(data0[i0], {instancePath:instancePath+"/entries/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/entries","#/properties/entries/type","type",{type: "array"});
errors++;
}
}
if(data.dropped !== undefined){
let data2 = data.dropped;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = note(vErrors,instancePath+"/dropped","#/properties/dropped/type","type",{type: "integer"});
errors++;
}
}
if(data.more !== undefined){
if(typeof data.more !== "boolean"){
vErrors = note(vErrors,instancePath+"/more","#/properties/more/type","type",{type: "boolean"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate205.errors = vErrors;
return errors === 0;
}
export const validateControlLedgerResponse = validate219;
function validate220(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.number === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "number"});
errors++;
}
if(data.at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "at"});
errors++;
}
if(data.kind === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "kind"});
errors++;
}
if(data.pack_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "pack_id"});
errors++;
}
if(data.units === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "units"});
errors++;
}
if(data.remaining_units === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "remaining_units"});
errors++;
}
if(data.held_units === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "held_units"});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "number") || (key0 === "at")) || (key0 === "kind")) || (key0 === "pack_id")) || (key0 === "task_id")) || (key0 === "units")) || (key0 === "remaining_units")) || (key0 === "held_units"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.number !== undefined){
let data0 = data.number;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = note(vErrors,instancePath+"/number","#/properties/number/type","type",{type: "integer"});
errors++;
}
}
if(data.at !== undefined){
if(!(validate100(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(typeof data2 !== "string"){
vErrors = note(vErrors,instancePath+"/kind","#/properties/kind/type","type",{type: "string"});
errors++;
}
if(!((((data2 === "grant") || (data2 === "hold")) || (data2 === "settle")) || (data2 === "release"))){
vErrors = note(vErrors,instancePath+"/kind","#/properties/kind/enum","enum",{allowedValues: ["grant","hold","settle","release"]});
errors++;
}
}
if(data.pack_id !== undefined){
if(typeof data.pack_id !== "string"){
vErrors = note(vErrors,instancePath+"/pack_id","#/properties/pack_id/type","type",{type: "string"});
errors++;
}
}
if(data.task_id !== undefined){
if(typeof data.task_id !== "string"){
vErrors = note(vErrors,instancePath+"/task_id","#/properties/task_id/type","type",{type: "string"});
errors++;
}
}
if(data.units !== undefined){
let data5 = data.units;
if(!((typeof data5 == "number") && (isFinite(data5)))){
vErrors = note(vErrors,instancePath+"/units","#/properties/units/type","type",{type: "number"});
errors++;
}
}
if(data.remaining_units !== undefined){
let data6 = data.remaining_units;
if(!((typeof data6 == "number") && (isFinite(data6)))){
vErrors = note(vErrors,instancePath+"/remaining_units","#/properties/remaining_units/type","type",{type: "number"});
errors++;
}
}
if(data.held_units !== undefined){
let data7 = data.held_units;
if(!((typeof data7 == "number") && (isFinite(data7)))){
vErrors = note(vErrors,instancePath+"/held_units","#/properties/held_units/type","type",{type: "number"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate220.errors = vErrors;
return errors === 0;
}
function validate228(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.number === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "number"});
errors++;
}
if(data.at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "at"});
errors++;
}
if(data.dialect === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "dialect"});
errors++;
}
if(data.kind === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "kind"});
errors++;
}
if(data.task_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task_id"});
errors++;
}
if(data.micro_usd === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "micro_usd"});
errors++;
}
if(data.balance_micro_usd === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "balance_micro_usd"});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "number") || (key0 === "at")) || (key0 === "dialect")) || (key0 === "kind")) || (key0 === "task_id")) || (key0 === "micro_usd")) || (key0 === "balance_micro_usd"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.number !== undefined){
let data0 = data.number;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = note(vErrors,instancePath+"/number","#/properties/number/type","type",{type: "integer"});
errors++;
}
}
if(data.at !== undefined){
if(!(validate100(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.dialect !== undefined){
if(typeof data.dialect !== "string"){
vErrors = note(vErrors,instancePath+"/dialect","#/properties/dialect/type","type",{type: "string"});
errors++;
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if(typeof data3 !== "string"){
vErrors = note(vErrors,instancePath+"/kind","#/properties/kind/type","type",{type: "string"});
errors++;
}
if(!(((data3 === "charge") || (data3 === "adjustment")) || (data3 === "refund"))){
vErrors = note(vErrors,instancePath+"/kind","#/properties/kind/enum","enum",{allowedValues: ["charge","adjustment","refund"]});
errors++;
}
}
if(data.task_id !== undefined){
if(typeof data.task_id !== "string"){
vErrors = note(vErrors,instancePath+"/task_id","#/properties/task_id/type","type",{type: "string"});
errors++;
}
}
if(data.micro_usd !== undefined){
let data5 = data.micro_usd;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = note(vErrors,instancePath+"/micro_usd","#/properties/micro_usd/type","type",{type: "integer"});
errors++;
}
}
if(data.balance_micro_usd !== undefined){
let data6 = data.balance_micro_usd;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = note(vErrors,instancePath+"/balance_micro_usd","#/properties/balance_micro_usd/type","type",{type: "integer"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate228.errors = vErrors;
return errors === 0;
}
function validate231(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dialect === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "dialect"});
errors++;
}
if(data.micro_usd === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "micro_usd"});
errors++;
}
for(const key0 in data){
if(!((key0 === "dialect") || (key0 === "micro_usd"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.dialect !== undefined){
if(typeof data.dialect !== "string"){
vErrors = note(vErrors,instancePath+"/dialect","#/properties/dialect/type","type",{type: "string"});
errors++;
}
}
if(data.micro_usd !== undefined){
let data1 = data.micro_usd;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = note(vErrors,instancePath+"/micro_usd","#/properties/micro_usd/type","type",{type: "integer"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate231.errors = vErrors;
return errors === 0;
}
function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/ledger.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.entries === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "entries"});
errors++;
}
if(data.balances === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "balances"});
errors++;
}
if(data.wallet === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "wallet"});
errors++;
}
if(data.wallets === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "wallets"});
errors++;
}
if(data.total === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "total"});
errors++;
}
if(data.more === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "more"});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "entries") || (key0 === "balances")) || (key0 === "wallet")) || (key0 === "wallets")) || (key0 === "total")) || (key0 === "more"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.entries !== undefined){
let data0 = data.entries;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate220(data0[i0], {instancePath:instancePath+"/entries/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/entries","#/properties/entries/type","type",{type: "array"});
errors++;
}
}
if(data.balances !== undefined){
let data2 = data.balances;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate105(data2[i1], {instancePath:instancePath+"/balances/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/balances","#/properties/balances/type","type",{type: "array"});
errors++;
}
}
if(data.wallet !== undefined){
let data4 = data.wallet;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate228(data4[i2], {instancePath:instancePath+"/wallet/" + i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/wallet","#/properties/wallet/type","type",{type: "array"});
errors++;
}
}
if(data.wallets !== undefined){
let data6 = data.wallets;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
if(!(validate231(data6[i3], {instancePath:instancePath+"/wallets/" + i3,parentData:data6,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/wallets","#/properties/wallets/type","type",{type: "array"});
errors++;
}
}
if(data.total !== undefined){
let data8 = data.total;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = note(vErrors,instancePath+"/total","#/properties/total/type","type",{type: "integer"});
errors++;
}
}
if(data.more !== undefined){
if(typeof data.more !== "boolean"){
vErrors = note(vErrors,instancePath+"/more","#/properties/more/type","type",{type: "boolean"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate219.errors = vErrors;
return errors === 0;
}
export const validateControlOpenapiResponse = validate233;
function validate233(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/openapi.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.openapi === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "openapi"});
errors++;
}
if(data.info === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "info"});
errors++;
}
if(data.paths === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "paths"});
errors++;
}
if(data.openapi !== undefined){
if(typeof data.openapi !== "string"){
vErrors = note(vErrors,instancePath+"/openapi","#/properties/openapi/type","type",{type: "string"});
errors++;
}
}
if(data.info !== undefined){
let data1 = data.info;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
vErrors = note(vErrors,instancePath+"/info","#/properties/info/type","type",{type: "object"});
errors++;
}
}
if(data.paths !== undefined){
let data2 = data.paths;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = note(vErrors,instancePath+"/paths","#/properties/paths/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate233.errors = vErrors;
return errors === 0;
}
export const validateControlPackResponse = validate234;
function validate234(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/pack.response.json" */;
let vErrors = null;
let errors = 0;
if(!(validate105(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
validate234.errors = vErrors;
return errors === 0;
}
export const validateControlProgressionsResponse = validate240;
function validate240(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/progressions.response.json" */;
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
let data0 = data.progressions;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(validate110(data0[key1], {instancePath:instancePath+"/progressions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/progressions","#/properties/progressions/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate240.errors = vErrors;
return errors === 0;
}
export const validateControlProviderStateResponse = validate243;
function validate243(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/provider-state.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))){
vErrors = note(vErrors,instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),"#/additionalProperties/type","type",{type: ["string","number"]});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate243.errors = vErrors;
return errors === 0;
}
export const validateControlProviderStatesResponse = validate244;
function validate244(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/provider-states.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.states === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "states"});
errors++;
}
if(data.default_account === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "default_account"});
errors++;
}
for(const key0 in data){
if(!((key0 === "default_account") || (key0 === "states"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.default_account !== undefined){
if(typeof data.default_account !== "string"){
vErrors = note(vErrors,instancePath+"/default_account","#/properties/default_account/type","type",{type: "string"});
errors++;
}
}
if(data.states !== undefined){
let data1 = data.states;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
vErrors = note(vErrors,instancePath+"/states/" + i0,"#/properties/states/items/required","required",{missingProperty: "name"});
errors++;
}
if(data2.does === undefined){
vErrors = note(vErrors,instancePath+"/states/" + i0,"#/properties/states/items/required","required",{missingProperty: "does"});
errors++;
}
if(data2.params === undefined){
vErrors = note(vErrors,instancePath+"/states/" + i0,"#/properties/states/items/required","required",{missingProperty: "params"});
errors++;
}
if(data2.returns === undefined){
vErrors = note(vErrors,instancePath+"/states/" + i0,"#/properties/states/items/required","required",{missingProperty: "returns"});
errors++;
}
for(const key1 in data2){
if(!((((key1 === "name") || (key1 === "does")) || (key1 === "params")) || (key1 === "returns"))){
vErrors = note(vErrors,instancePath+"/states/" + i0,"#/properties/states/items/additionalProperties","additionalProperties",{additionalProperty: key1});
errors++;
}
}
if(data2.name !== undefined){
if(typeof data2.name !== "string"){
vErrors = note(vErrors,instancePath+"/states/" + i0+"/name","#/properties/states/items/properties/name/type","type",{type: "string"});
errors++;
}
}
if(data2.does !== undefined){
if(typeof data2.does !== "string"){
vErrors = note(vErrors,instancePath+"/states/" + i0+"/does","#/properties/states/items/properties/does/type","type",{type: "string"});
errors++;
}
}
if(data2.params !== undefined){
let data5 = data2.params;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
}
else {
vErrors = note(vErrors,instancePath+"/states/" + i0+"/params","#/properties/states/items/properties/params/type","type",{type: "object"});
errors++;
}
}
if(data2.returns !== undefined){
let data6 = data2.returns;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
vErrors = note(vErrors,instancePath+"/states/" + i0+"/returns/" + i1,"#/properties/states/items/properties/returns/items/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/states/" + i0+"/returns","#/properties/states/items/properties/returns/type","type",{type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/states/" + i0,"#/properties/states/items/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/states","#/properties/states/type","type",{type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate244.errors = vErrors;
return errors === 0;
}
export const validateControlReadyResponse = validate245;
function validate245(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/ready.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "status"});
errors++;
}
for(const key0 in data){
if(!(key0 === "status")){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.status !== undefined){
if("ready" !== data.status){
vErrors = note(vErrors,instancePath+"/status","#/properties/status/const","const",{allowedValue: "ready"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate245.errors = vErrors;
return errors === 0;
}
export const validateControlTaskResponse = validate246;
function validate252(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "id"});
errors++;
}
if(data.kind === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "kind"});
errors++;
}
if(data.name === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "name"});
errors++;
}
if(data.url === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "url"});
errors++;
}
if(data.seconds === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "seconds"});
errors++;
}
if(data.expires_at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "expires_at"});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "kind")) || (key0 === "name")) || (key0 === "url")) || (key0 === "seconds")) || (key0 === "expires_at"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = note(vErrors,instancePath+"/id","#/properties/id/type","type",{type: "string"});
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
vErrors = note(vErrors,instancePath+"/kind","#/properties/kind/type","type",{type: "string"});
errors++;
}
if(!((((((data1 === "mp3") || (data1 === "wav")) || (data1 === "mp4")) || (data1 === "png")) || (data1 === "srt")) || (data1 === "ass"))){
vErrors = note(vErrors,instancePath+"/kind","#/properties/kind/enum","enum",{allowedValues: ["mp3","wav","mp4","png","srt","ass"]});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = note(vErrors,instancePath+"/name","#/properties/name/type","type",{type: "string"});
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
vErrors = note(vErrors,instancePath+"/url","#/properties/url/type","type",{type: "string"});
errors++;
}
}
if(data.seconds !== undefined){
let data4 = data.seconds;
if(!((typeof data4 == "number") && (isFinite(data4)))){
vErrors = note(vErrors,instancePath+"/seconds","#/properties/seconds/type","type",{type: "number"});
errors++;
}
}
if(data.expires_at !== undefined){
if(!(validate100(data.expires_at, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate252.errors = vErrors;
return errors === 0;
}
function validate247(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "id"});
errors++;
}
if(data.product === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "product"});
errors++;
}
if(data.operation === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "operation"});
errors++;
}
if(data.dialect === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "dialect"});
errors++;
}
if(data.status === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "status"});
errors++;
}
if(data.status_message === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "status_message"});
errors++;
}
if(data.created_at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "created_at"});
errors++;
}
if(data.updated_at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "updated_at"});
errors++;
}
if(data.progression === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "progression"});
errors++;
}
if(data.reads === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "reads"});
errors++;
}
if(data.price_units === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "price_units"});
errors++;
}
if(data.holds_slot === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "holds_slot"});
errors++;
}
if(data.input === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "input"});
errors++;
}
if(data.files === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "files"});
errors++;
}
for(const key0 in data){
if(!(func8.call({"id":{"type":"string"},"external_task_id":{"type":"string"},"gateway_id":{"description":"the gateway's own id of the task","type":"string"},"product":{"type":"string"},"operation":{"type":"string"},"dialect":{"type":"string"},"status":{"$ref":"#/$defs/taskStatus"},"status_message":{"type":"string"},"cancelled":{"description":"true when its owner called it off","type":"boolean"},"created_at":{"$ref":"#/$defs/time"},"updated_at":{"$ref":"#/$defs/time"},"progression":{"$ref":"#/$defs/progression"},"due_at":{"description":"when its next step is due; absent when only a read or a release moves it","type":"integer"},"reads":{"description":"reads counted so far","type":"integer"},"fails_with":{"description":"set when it was decided that the task will fail: its task_status_msg","type":"string"},"callback_url":{"type":"string"},"parent_video":{"type":"object","required":["id","seconds"],"additionalProperties":false,"properties":{"id":{"type":"string"},"seconds":{"type":"number"},"url":{"type":"string"}}},"price_units":{"type":"number"},"deducted_units":{"description":"what success took","type":"number"},"pack_id":{"description":"the pack that pays","type":"string"},"holds_slot":{"description":"whether it counts for concurrency while it runs","type":"boolean"},"input":{"description":"the request as read, long texts cut","type":"object","additionalProperties":{"type":["string","number","boolean","null","array","object"],"items":{}}},"voice_id":{"description":"the custom voice it made","type":"string"},"files":{"type":"array","items":{"$ref":"#/$defs/file"}}}, key0))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = note(vErrors,instancePath+"/id","#/properties/id/type","type",{type: "string"});
errors++;
}
}
if(data.external_task_id !== undefined){
if(typeof data.external_task_id !== "string"){
vErrors = note(vErrors,instancePath+"/external_task_id","#/properties/external_task_id/type","type",{type: "string"});
errors++;
}
}
if(data.gateway_id !== undefined){
if(typeof data.gateway_id !== "string"){
vErrors = note(vErrors,instancePath+"/gateway_id","#/properties/gateway_id/type","type",{type: "string"});
errors++;
}
}
if(data.product !== undefined){
if(typeof data.product !== "string"){
vErrors = note(vErrors,instancePath+"/product","#/properties/product/type","type",{type: "string"});
errors++;
}
}
if(data.operation !== undefined){
if(typeof data.operation !== "string"){
vErrors = note(vErrors,instancePath+"/operation","#/properties/operation/type","type",{type: "string"});
errors++;
}
}
if(data.dialect !== undefined){
if(typeof data.dialect !== "string"){
vErrors = note(vErrors,instancePath+"/dialect","#/properties/dialect/type","type",{type: "string"});
errors++;
}
}
if(data.status !== undefined){
if(!(validate149(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data.status_message !== undefined){
if(typeof data.status_message !== "string"){
vErrors = note(vErrors,instancePath+"/status_message","#/properties/status_message/type","type",{type: "string"});
errors++;
}
}
if(data.cancelled !== undefined){
if(typeof data.cancelled !== "boolean"){
vErrors = note(vErrors,instancePath+"/cancelled","#/properties/cancelled/type","type",{type: "boolean"});
errors++;
}
}
if(data.created_at !== undefined){
if(!(validate100(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
if(!(validate100(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.progression !== undefined){
if(!(validate110(data.progression, {instancePath:instancePath+"/progression",parentData:data,parentDataProperty:"progression",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data.due_at !== undefined){
let data12 = data.due_at;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
vErrors = note(vErrors,instancePath+"/due_at","#/properties/due_at/type","type",{type: "integer"});
errors++;
}
}
if(data.reads !== undefined){
let data13 = data.reads;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
vErrors = note(vErrors,instancePath+"/reads","#/properties/reads/type","type",{type: "integer"});
errors++;
}
}
if(data.fails_with !== undefined){
if(typeof data.fails_with !== "string"){
vErrors = note(vErrors,instancePath+"/fails_with","#/properties/fails_with/type","type",{type: "string"});
errors++;
}
}
if(data.callback_url !== undefined){
if(typeof data.callback_url !== "string"){
vErrors = note(vErrors,instancePath+"/callback_url","#/properties/callback_url/type","type",{type: "string"});
errors++;
}
}
if(data.parent_video !== undefined){
let data16 = data.parent_video;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.id === undefined){
vErrors = note(vErrors,instancePath+"/parent_video","#/properties/parent_video/required","required",{missingProperty: "id"});
errors++;
}
if(data16.seconds === undefined){
vErrors = note(vErrors,instancePath+"/parent_video","#/properties/parent_video/required","required",{missingProperty: "seconds"});
errors++;
}
for(const key1 in data16){
if(!(((key1 === "id") || (key1 === "seconds")) || (key1 === "url"))){
vErrors = note(vErrors,instancePath+"/parent_video","#/properties/parent_video/additionalProperties","additionalProperties",{additionalProperty: key1});
errors++;
}
}
if(data16.id !== undefined){
if(typeof data16.id !== "string"){
vErrors = note(vErrors,instancePath+"/parent_video/id","#/properties/parent_video/properties/id/type","type",{type: "string"});
errors++;
}
}
if(data16.seconds !== undefined){
let data18 = data16.seconds;
if(!((typeof data18 == "number") && (isFinite(data18)))){
vErrors = note(vErrors,instancePath+"/parent_video/seconds","#/properties/parent_video/properties/seconds/type","type",{type: "number"});
errors++;
}
}
if(data16.url !== undefined){
if(typeof data16.url !== "string"){
vErrors = note(vErrors,instancePath+"/parent_video/url","#/properties/parent_video/properties/url/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/parent_video","#/properties/parent_video/type","type",{type: "object"});
errors++;
}
}
if(data.price_units !== undefined){
let data20 = data.price_units;
if(!((typeof data20 == "number") && (isFinite(data20)))){
vErrors = note(vErrors,instancePath+"/price_units","#/properties/price_units/type","type",{type: "number"});
errors++;
}
}
if(data.deducted_units !== undefined){
let data21 = data.deducted_units;
if(!((typeof data21 == "number") && (isFinite(data21)))){
vErrors = note(vErrors,instancePath+"/deducted_units","#/properties/deducted_units/type","type",{type: "number"});
errors++;
}
}
if(data.pack_id !== undefined){
if(typeof data.pack_id !== "string"){
vErrors = note(vErrors,instancePath+"/pack_id","#/properties/pack_id/type","type",{type: "string"});
errors++;
}
}
if(data.holds_slot !== undefined){
if(typeof data.holds_slot !== "boolean"){
vErrors = note(vErrors,instancePath+"/holds_slot","#/properties/holds_slot/type","type",{type: "boolean"});
errors++;
}
}
if(data.input !== undefined){
let data24 = data.input;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key2 in data24){
let data25 = data24[key2];
if((((typeof data25 != "object") && (typeof data25 !== "string")) && (!((typeof data25 == "number") && (isFinite(data25))))) && (typeof data25 !== "boolean")){
vErrors = note(vErrors,instancePath+"/input/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/input/additionalProperties/type","type",{type: ["string","number","boolean","null","array","object"]});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/input","#/properties/input/type","type",{type: "object"});
errors++;
}
}
if(data.voice_id !== undefined){
if(typeof data.voice_id !== "string"){
vErrors = note(vErrors,instancePath+"/voice_id","#/properties/voice_id/type","type",{type: "string"});
errors++;
}
}
if(data.files !== undefined){
let data27 = data.files;
if(Array.isArray(data27)){
const len0 = data27.length;
for(let i0=0; i0<len0; i0++){
if(!(validate252(data27[i0], {instancePath:instancePath+"/files/" + i0,parentData:data27,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/files","#/properties/files/type","type",{type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate247.errors = vErrors;
return errors === 0;
}
function validate246(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/task.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task"});
errors++;
}
if(data.requests === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "requests"});
errors++;
}
if(data.transitions === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "transitions"});
errors++;
}
if(data.ledger === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "ledger"});
errors++;
}
if(data.callbacks === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "callbacks"});
errors++;
}
if(data.charge === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "charge"});
errors++;
}
if(data.wallet === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "wallet"});
errors++;
}
if(data.dropped === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "dropped"});
errors++;
}
if(data.made_from === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "made_from"});
errors++;
}
for(const key0 in data){
if(!(func8.call({"task":{"$ref":"common.json#/$defs/task"},"requests":{"type":"array","items":{"$ref":"common.json#/$defs/journalRequest"}},"transitions":{"type":"array","items":{"$ref":"common.json#/$defs/journalTransition"}},"ledger":{"type":"array","items":{"$ref":"common.json#/$defs/ledgerEntry"}},"callbacks":{"type":"array","items":{"type":"object","required":["delivery","attempts"],"additionalProperties":false,"properties":{"delivery":{"$ref":"common.json#/$defs/delivery"},"attempts":{"type":"array","items":{"$ref":"common.json#/$defs/attempt"}}}}},"charge":{"$ref":"common.json#/$defs/charge"},"wallet":{"description":"what a gateway took and gave back for the task","type":"array","items":{"$ref":"common.json#/$defs/walletEntry"}},"dropped":{"description":"journal entries of the account that are gone because the journal was full: requests and transitions may be missing","type":"integer"},"made_from":{"description":"the account's tasks whose results its request names, in the order of the request","type":"array","items":{"type":"object","required":["id","product","status"],"additionalProperties":false,"properties":{"id":{"type":"string"},"product":{"type":"string"},"status":{"$ref":"common.json#/$defs/taskStatus"}}}}}, key0))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.task !== undefined){
if(!(validate247(data.task, {instancePath:instancePath+"/task",parentData:data,parentDataProperty:"task",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
}
if(data.requests !== undefined){
let data1 = data.requests;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate207(data1[i0], {instancePath:instancePath+"/requests/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/requests","#/properties/requests/type","type",{type: "array"});
errors++;
}
}
if(data.transitions !== undefined){
let data3 = data.transitions;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate212(data3[i1], {instancePath:instancePath+"/transitions/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/transitions","#/properties/transitions/type","type",{type: "array"});
errors++;
}
}
if(data.ledger !== undefined){
let data5 = data.ledger;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(!(validate220(data5[i2], {instancePath:instancePath+"/ledger/" + i2,parentData:data5,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/ledger","#/properties/ledger/type","type",{type: "array"});
errors++;
}
}
if(data.callbacks !== undefined){
let data7 = data.callbacks;
if(Array.isArray(data7)){
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
let data8 = data7[i3];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.delivery === undefined){
vErrors = note(vErrors,instancePath+"/callbacks/" + i3,"#/properties/callbacks/items/required","required",{missingProperty: "delivery"});
errors++;
}
if(data8.attempts === undefined){
vErrors = note(vErrors,instancePath+"/callbacks/" + i3,"#/properties/callbacks/items/required","required",{missingProperty: "attempts"});
errors++;
}
for(const key1 in data8){
if(!((key1 === "delivery") || (key1 === "attempts"))){
vErrors = note(vErrors,instancePath+"/callbacks/" + i3,"#/properties/callbacks/items/additionalProperties","additionalProperties",{additionalProperty: key1});
errors++;
}
}
if(data8.delivery !== undefined){
if(!(validate125(data8.delivery, {instancePath:instancePath+"/callbacks/" + i3+"/delivery",parentData:data8,parentDataProperty:"delivery",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
}
if(data8.attempts !== undefined){
let data10 = data8.attempts;
if(Array.isArray(data10)){
const len4 = data10.length;
for(let i4=0; i4<len4; i4++){
if(!(validate130(data10[i4], {instancePath:instancePath+"/callbacks/" + i3+"/attempts/" + i4,parentData:data10,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/callbacks/" + i3+"/attempts","#/properties/callbacks/items/properties/attempts/type","type",{type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/callbacks/" + i3,"#/properties/callbacks/items/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/callbacks","#/properties/callbacks/type","type",{type: "array"});
errors++;
}
}
if(data.charge !== undefined){
if(!(validate140(data.charge, {instancePath:instancePath+"/charge",parentData:data,parentDataProperty:"charge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
}
if(data.wallet !== undefined){
let data13 = data.wallet;
if(Array.isArray(data13)){
const len5 = data13.length;
for(let i5=0; i5<len5; i5++){
if(!(validate228(data13[i5], {instancePath:instancePath+"/wallet/" + i5,parentData:data13,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/wallet","#/properties/wallet/type","type",{type: "array"});
errors++;
}
}
if(data.dropped !== undefined){
let data15 = data.dropped;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
vErrors = note(vErrors,instancePath+"/dropped","#/properties/dropped/type","type",{type: "integer"});
errors++;
}
}
if(data.made_from !== undefined){
let data16 = data.made_from;
if(Array.isArray(data16)){
const len6 = data16.length;
for(let i6=0; i6<len6; i6++){
let data17 = data16[i6];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.id === undefined){
vErrors = note(vErrors,instancePath+"/made_from/" + i6,"#/properties/made_from/items/required","required",{missingProperty: "id"});
errors++;
}
if(data17.product === undefined){
vErrors = note(vErrors,instancePath+"/made_from/" + i6,"#/properties/made_from/items/required","required",{missingProperty: "product"});
errors++;
}
if(data17.status === undefined){
vErrors = note(vErrors,instancePath+"/made_from/" + i6,"#/properties/made_from/items/required","required",{missingProperty: "status"});
errors++;
}
for(const key2 in data17){
if(!(((key2 === "id") || (key2 === "product")) || (key2 === "status"))){
vErrors = note(vErrors,instancePath+"/made_from/" + i6,"#/properties/made_from/items/additionalProperties","additionalProperties",{additionalProperty: key2});
errors++;
}
}
if(data17.id !== undefined){
if(typeof data17.id !== "string"){
vErrors = note(vErrors,instancePath+"/made_from/" + i6+"/id","#/properties/made_from/items/properties/id/type","type",{type: "string"});
errors++;
}
}
if(data17.product !== undefined){
if(typeof data17.product !== "string"){
vErrors = note(vErrors,instancePath+"/made_from/" + i6+"/product","#/properties/made_from/items/properties/product/type","type",{type: "string"});
errors++;
}
}
if(data17.status !== undefined){
if(!(validate149(data17.status, {instancePath:instancePath+"/made_from/" + i6+"/status",parentData:data17,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/made_from/" + i6,"#/properties/made_from/items/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/made_from","#/properties/made_from/type","type",{type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate246.errors = vErrors;
return errors === 0;
}
export const validateControlTasksResponse = validate280;
function validate280(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/tasks.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tasks === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "tasks"});
errors++;
}
if(data.total === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "total"});
errors++;
}
if(data.more === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "more"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "tasks") || (key0 === "total")) || (key0 === "more"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.tasks !== undefined){
let data0 = data.tasks;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate247(data0[i0], {instancePath:instancePath+"/tasks/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/tasks","#/properties/tasks/type","type",{type: "array"});
errors++;
}
}
if(data.total !== undefined){
let data2 = data.total;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = note(vErrors,instancePath+"/total","#/properties/total/type","type",{type: "integer"});
errors++;
}
}
if(data.more !== undefined){
if(typeof data.more !== "boolean"){
vErrors = note(vErrors,instancePath+"/more","#/properties/more/type","type",{type: "boolean"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate280.errors = vErrors;
return errors === 0;
}
export const validateControlTestCallbackResponse = validate288;
function validate288(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/test-callback.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.delivery_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "delivery_id"});
errors++;
}
if(data.url === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "url"});
errors++;
}
if(data.body === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "body"});
errors++;
}
if(data.ok === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "ok"});
errors++;
}
if(data.outcome === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "outcome"});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "delivery_id") || (key0 === "url")) || (key0 === "body")) || (key0 === "ok")) || (key0 === "outcome")) || (key0 === "status")) || (key0 === "answer")) || (key0 === "message"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.delivery_id !== undefined){
if(typeof data.delivery_id !== "string"){
vErrors = note(vErrors,instancePath+"/delivery_id","#/properties/delivery_id/type","type",{type: "string"});
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
vErrors = note(vErrors,instancePath+"/url","#/properties/url/type","type",{type: "string"});
errors++;
}
}
if(data.body !== undefined){
if(typeof data.body !== "string"){
vErrors = note(vErrors,instancePath+"/body","#/properties/body/type","type",{type: "string"});
errors++;
}
}
if(data.ok !== undefined){
if(typeof data.ok !== "boolean"){
vErrors = note(vErrors,instancePath+"/ok","#/properties/ok/type","type",{type: "boolean"});
errors++;
}
}
if(data.outcome !== undefined){
if(typeof data.outcome !== "string"){
vErrors = note(vErrors,instancePath+"/outcome","#/properties/outcome/type","type",{type: "string"});
errors++;
}
}
if(data.status !== undefined){
let data5 = data.status;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = note(vErrors,instancePath+"/status","#/properties/status/type","type",{type: "integer"});
errors++;
}
}
if(data.answer !== undefined){
if(typeof data.answer !== "string"){
vErrors = note(vErrors,instancePath+"/answer","#/properties/answer/type","type",{type: "string"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = note(vErrors,instancePath+"/message","#/properties/message/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate288.errors = vErrors;
return errors === 0;
}
export const validateControlTimingsResponse = validate289;
function validate290(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.number === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "number"});
errors++;
}
if(data.started_at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "started_at"});
errors++;
}
if(data.ms === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "ms"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "number") || (key0 === "started_at")) || (key0 === "ms")) || (key0 === "hung_up"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.number !== undefined){
let data0 = data.number;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = note(vErrors,instancePath+"/number","#/properties/number/type","type",{type: "integer"});
errors++;
}
}
if(data.started_at !== undefined){
if(!(validate100(data.started_at, {instancePath:instancePath+"/started_at",parentData:data,parentDataProperty:"started_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.ms !== undefined){
let data2 = data.ms;
if(!((typeof data2 == "number") && (isFinite(data2)))){
vErrors = note(vErrors,instancePath+"/ms","#/properties/ms/type","type",{type: "number"});
errors++;
}
}
if(data.hung_up !== undefined){
if(typeof data.hung_up !== "boolean"){
vErrors = note(vErrors,instancePath+"/hung_up","#/properties/hung_up/type","type",{type: "boolean"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate290.errors = vErrors;
return errors === 0;
}
function validate289(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/timings.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.timings === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "timings"});
errors++;
}
if(data.dropped === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "dropped"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "timings") || (key0 === "more")) || (key0 === "dropped"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.timings !== undefined){
let data0 = data.timings;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate290(data0[i0], {instancePath:instancePath+"/timings/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/timings","#/properties/timings/type","type",{type: "array"});
errors++;
}
}
if(data.more !== undefined){
if(typeof data.more !== "boolean"){
vErrors = note(vErrors,instancePath+"/more","#/properties/more/type","type",{type: "boolean"});
errors++;
}
}
if(data.dropped !== undefined){
let data3 = data.dropped;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = note(vErrors,instancePath+"/dropped","#/properties/dropped/type","type",{type: "integer"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate289.errors = vErrors;
return errors === 0;
}
export const validateControlVideoResponse = validate293;
function validate294(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "id"});
errors++;
}
if(data.made_by === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "made_by"});
errors++;
}
if(data.sound === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "sound"});
errors++;
}
if(data.seconds === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "seconds"});
errors++;
}
if(data.created_at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "created_at"});
errors++;
}
if(data.cleared === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "cleared"});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "made_by")) || (key0 === "model")) || (key0 === "sound")) || (key0 === "seconds")) || (key0 === "created_at")) || (key0 === "cleared"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = note(vErrors,instancePath+"/id","#/properties/id/type","type",{type: "string"});
errors++;
}
}
if(data.made_by !== undefined){
if(typeof data.made_by !== "string"){
vErrors = note(vErrors,instancePath+"/made_by","#/properties/made_by/type","type",{type: "string"});
errors++;
}
}
if(data.model !== undefined){
if(typeof data.model !== "string"){
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
if(data.seconds !== undefined){
let data4 = data.seconds;
if(!((typeof data4 == "number") && (isFinite(data4)))){
vErrors = note(vErrors,instancePath+"/seconds","#/properties/seconds/type","type",{type: "number"});
errors++;
}
}
if(data.created_at !== undefined){
if(!(validate100(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.cleared !== undefined){
if(typeof data.cleared !== "boolean"){
vErrors = note(vErrors,instancePath+"/cleared","#/properties/cleared/type","type",{type: "boolean"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate294.errors = vErrors;
return errors === 0;
}
function validate293(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/video.response.json" */;
let vErrors = null;
let errors = 0;
if(!(validate294(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
errors = vErrors.length;
}
validate293.errors = vErrors;
return errors === 0;
}
export const validateControlVideosResponse = validate297;
function validate297(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/videos.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.videos === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "videos"});
errors++;
}
if(data.total === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "total"});
errors++;
}
if(data.more === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "more"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "videos") || (key0 === "total")) || (key0 === "more"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.videos !== undefined){
let data0 = data.videos;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate294(data0[i0], {instancePath:instancePath+"/videos/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/videos","#/properties/videos/type","type",{type: "array"});
errors++;
}
}
if(data.total !== undefined){
let data2 = data.total;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = note(vErrors,instancePath+"/total","#/properties/total/type","type",{type: "integer"});
errors++;
}
}
if(data.more !== undefined){
if(typeof data.more !== "boolean"){
vErrors = note(vErrors,instancePath+"/more","#/properties/more/type","type",{type: "boolean"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate297.errors = vErrors;
return errors === 0;
}
export const validateControlVoicesResponse = validate301;
function validate302(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "id"});
errors++;
}
if(data.name === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "name"});
errors++;
}
if(data.status === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "status"});
errors++;
}
if(data.task_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task_id"});
errors++;
}
if(data.created_at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "created_at"});
errors++;
}
if(data.trial_url === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "trial_url"});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "name")) || (key0 === "status")) || (key0 === "task_id")) || (key0 === "created_at")) || (key0 === "trial_url"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = note(vErrors,instancePath+"/id","#/properties/id/type","type",{type: "string"});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = note(vErrors,instancePath+"/name","#/properties/name/type","type",{type: "string"});
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(typeof data2 !== "string"){
vErrors = note(vErrors,instancePath+"/status","#/properties/status/type","type",{type: "string"});
errors++;
}
if(!((data2 === "succeed") || (data2 === "deleted"))){
vErrors = note(vErrors,instancePath+"/status","#/properties/status/enum","enum",{allowedValues: ["succeed","deleted"]});
errors++;
}
}
if(data.task_id !== undefined){
if(typeof data.task_id !== "string"){
vErrors = note(vErrors,instancePath+"/task_id","#/properties/task_id/type","type",{type: "string"});
errors++;
}
}
if(data.created_at !== undefined){
if(!(validate100(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.trial_url !== undefined){
if(typeof data.trial_url !== "string"){
vErrors = note(vErrors,instancePath+"/trial_url","#/properties/trial_url/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate302.errors = vErrors;
return errors === 0;
}
function validate301(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/voices.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.voices === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "voices"});
errors++;
}
if(data.total === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "total"});
errors++;
}
if(data.more === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "more"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "voices") || (key0 === "total")) || (key0 === "more"))){
vErrors = note(vErrors,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0});
errors++;
}
}
if(data.voices !== undefined){
let data0 = data.voices;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate302(data0[i0], {instancePath:instancePath+"/voices/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/voices","#/properties/voices/type","type",{type: "array"});
errors++;
}
}
if(data.total !== undefined){
let data2 = data.total;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = note(vErrors,instancePath+"/total","#/properties/total/type","type",{type: "integer"});
errors++;
}
}
if(data.more !== undefined){
if(typeof data.more !== "boolean"){
vErrors = note(vErrors,instancePath+"/more","#/properties/more/type","type",{type: "boolean"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate301.errors = vErrors;
return errors === 0;
}
export const validateGmiCancelRequestResponse = validate305;
function validate308(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) < 1){
vErrors = note(vErrors,instancePath,"#/minLength","minLength",{limit: 1});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "string"});
errors++;
}
validate308.errors = vErrors;
return errors === 0;
}
function validate310(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = note(vErrors,instancePath,"#/type","type",{type: "string"});
errors++;
}
if(!(((((((data === "created") || (data === "queued")) || (data === "dispatched")) || (data === "processing")) || (data === "success")) || (data === "failed")) || (data === "cancelled"))){
vErrors = note(vErrors,instancePath,"#/enum","enum",{allowedValues: ["created","queued","dispatched","processing","success","failed","cancelled"]});
errors++;
}
validate310.errors = vErrors;
return errors === 0;
}
function validate312(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate312.errors = vErrors;
return errors === 0;
}
function validate315(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.voice_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "voice_id"});
errors++;
}
if(data.voice_name === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "voice_name"});
errors++;
}
if(data.trial_url === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "trial_url"});
errors++;
}
if(data.voice_id !== undefined){
let data0 = data.voice_id;
if(typeof data0 === "string"){
if(func1(data0) < 1){
vErrors = note(vErrors,instancePath+"/voice_id","#/properties/voice_id/minLength","minLength",{limit: 1});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/voice_id","#/properties/voice_id/type","type",{type: "string"});
errors++;
}
}
if(data.voice_name !== undefined){
if(typeof data.voice_name !== "string"){
vErrors = note(vErrors,instancePath+"/voice_name","#/properties/voice_name/type","type",{type: "string"});
errors++;
}
}
if(data.trial_url !== undefined){
let data2 = data.trial_url;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
vErrors = note(vErrors,instancePath+"/trial_url","#/properties/trial_url/pattern","pattern",{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://."});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/trial_url","#/properties/trial_url/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate315.errors = vErrors;
return errors === 0;
}
function validate314(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = note(vErrors,instancePath,"#/type","type",{type: ["object","null"]});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.voices !== undefined){
let data0 = data.voices;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate315(data0[i0], {instancePath:instancePath+"/voices/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/voices","#/properties/voices/type","type",{type: "array"});
errors++;
}
}
if(data.data !== undefined){
let data2 = data.data;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.session_id === undefined){
vErrors = note(vErrors,instancePath+"/data","#/properties/data/required","required",{missingProperty: "session_id"});
errors++;
}
if(data2.face_data === undefined){
vErrors = note(vErrors,instancePath+"/data","#/properties/data/required","required",{missingProperty: "face_data"});
errors++;
}
if(data2.session_id !== undefined){
let data3 = data2.session_id;
if(typeof data3 === "string"){
if(func1(data3) < 1){
vErrors = note(vErrors,instancePath+"/data/session_id","#/properties/data/properties/session_id/minLength","minLength",{limit: 1});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/data/session_id","#/properties/data/properties/session_id/type","type",{type: "string"});
errors++;
}
}
if(data2.final_unit_deduction !== undefined){
if(typeof data2.final_unit_deduction !== "string"){
vErrors = note(vErrors,instancePath+"/data/final_unit_deduction","#/properties/data/properties/final_unit_deduction/type","type",{type: "string"});
errors++;
}
}
if(data2.face_data !== undefined){
let data5 = data2.face_data;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.face_id === undefined){
vErrors = note(vErrors,instancePath+"/data/face_data/" + i1,"#/properties/data/properties/face_data/items/required","required",{missingProperty: "face_id"});
errors++;
}
if(data6.face_image === undefined){
vErrors = note(vErrors,instancePath+"/data/face_data/" + i1,"#/properties/data/properties/face_data/items/required","required",{missingProperty: "face_image"});
errors++;
}
if(data6.start_time === undefined){
vErrors = note(vErrors,instancePath+"/data/face_data/" + i1,"#/properties/data/properties/face_data/items/required","required",{missingProperty: "start_time"});
errors++;
}
if(data6.end_time === undefined){
vErrors = note(vErrors,instancePath+"/data/face_data/" + i1,"#/properties/data/properties/face_data/items/required","required",{missingProperty: "end_time"});
errors++;
}
if(data6.face_id !== undefined){
if(typeof data6.face_id !== "string"){
vErrors = note(vErrors,instancePath+"/data/face_data/" + i1+"/face_id","#/properties/data/properties/face_data/items/properties/face_id/type","type",{type: "string"});
errors++;
}
}
if(data6.face_image !== undefined){
let data8 = data6.face_image;
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
vErrors = note(vErrors,instancePath+"/data/face_data/" + i1+"/face_image","#/properties/data/properties/face_data/items/properties/face_image/pattern","pattern",{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://."});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/data/face_data/" + i1+"/face_image","#/properties/data/properties/face_data/items/properties/face_image/type","type",{type: "string"});
errors++;
}
}
if(data6.start_time !== undefined){
let data9 = data6.start_time;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = note(vErrors,instancePath+"/data/face_data/" + i1+"/start_time","#/properties/data/properties/face_data/items/properties/start_time/type","type",{type: "integer"});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
vErrors = note(vErrors,instancePath+"/data/face_data/" + i1+"/start_time","#/properties/data/properties/face_data/items/properties/start_time/minimum","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
}
if(data6.end_time !== undefined){
let data10 = data6.end_time;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
vErrors = note(vErrors,instancePath+"/data/face_data/" + i1+"/end_time","#/properties/data/properties/face_data/items/properties/end_time/type","type",{type: "integer"});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
vErrors = note(vErrors,instancePath+"/data/face_data/" + i1+"/end_time","#/properties/data/properties/face_data/items/properties/end_time/minimum","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
}
}
else {
vErrors = note(vErrors,instancePath+"/data/face_data/" + i1,"#/properties/data/properties/face_data/items/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/data/face_data","#/properties/data/properties/face_data/type","type",{type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/data","#/properties/data/type","type",{type: "object"});
errors++;
}
}
if(data.media_urls !== undefined){
let data11 = data.media_urls;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.url === undefined){
vErrors = note(vErrors,instancePath+"/media_urls/" + i2,"#/properties/media_urls/items/required","required",{missingProperty: "url"});
errors++;
}
if(data12.url !== undefined){
let data13 = data12.url;
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
vErrors = note(vErrors,instancePath+"/media_urls/" + i2+"/url","#/properties/media_urls/items/properties/url/pattern","pattern",{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://."});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/media_urls/" + i2+"/url","#/properties/media_urls/items/properties/url/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/media_urls/" + i2,"#/properties/media_urls/items/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/media_urls","#/properties/media_urls/type","type",{type: "array"});
errors++;
}
}
if(data.video_url !== undefined){
let data14 = data.video_url;
if(typeof data14 === "string"){
if(!pattern4.test(data14)){
vErrors = note(vErrors,instancePath+"/video_url","#/properties/video_url/pattern","pattern",{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://."});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/video_url","#/properties/video_url/type","type",{type: "string"});
errors++;
}
}
if(data.error !== undefined){
let data15 = data.error;
if(typeof data15 === "string"){
if(func1(data15) < 1){
vErrors = note(vErrors,instancePath+"/error","#/properties/error/minLength","minLength",{limit: 1});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/error","#/properties/error/type","type",{type: "string"});
errors++;
}
}
}
validate314.errors = vErrors;
return errors === 0;
}
function validate318(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = note(vErrors,instancePath,"#/type","type",{type: "integer"});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 99999999999 || isNaN(data)){
vErrors = note(vErrors,instancePath,"#/maximum","maximum",{comparison: "<=", limit: 99999999999});
errors++;
}
if(data < 100000000 || isNaN(data)){
vErrors = note(vErrors,instancePath,"#/minimum","minimum",{comparison: ">=", limit: 100000000});
errors++;
}
}
validate318.errors = vErrors;
return errors === 0;
}
function validate307(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.request_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "request_id"});
errors++;
}
if(data.model === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "model"});
errors++;
}
if(data.status === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "status"});
errors++;
}
if(data.payload === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "payload"});
errors++;
}
if(data.created_at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "created_at"});
errors++;
}
if(data.updated_at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "updated_at"});
errors++;
}
if(data.queued_at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "queued_at"});
errors++;
}
if(data.request_id !== undefined){
if(!(validate308(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
errors = vErrors.length;
}
}
if(data.org_id !== undefined){
if(typeof data.org_id !== "string"){
vErrors = note(vErrors,instancePath+"/org_id","#/properties/org_id/type","type",{type: "string"});
errors++;
}
}
if(data.user_id !== undefined){
if(typeof data.user_id !== "string"){
vErrors = note(vErrors,instancePath+"/user_id","#/properties/user_id/type","type",{type: "string"});
errors++;
}
}
if(data.model !== undefined){
let data3 = data.model;
if(typeof data3 === "string"){
if(func1(data3) < 1){
vErrors = note(vErrors,instancePath+"/model","#/properties/model/minLength","minLength",{limit: 1});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/model","#/properties/model/type","type",{type: "string"});
errors++;
}
}
if(data.status !== undefined){
if(!(validate310(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors);
errors = vErrors.length;
}
}
if(data.is_public !== undefined){
if(typeof data.is_public !== "boolean"){
vErrors = note(vErrors,instancePath+"/is_public","#/properties/is_public/type","type",{type: "boolean"});
errors++;
}
}
if(data.payload !== undefined){
if(!(validate312(data.payload, {instancePath:instancePath+"/payload",parentData:data,parentDataProperty:"payload",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
errors = vErrors.length;
}
}
if(data.error !== undefined){
if(typeof data.error !== "string"){
vErrors = note(vErrors,instancePath+"/error","#/properties/error/type","type",{type: "string"});
errors++;
}
}
if(data.outcome !== undefined){
if(!(validate314(data.outcome, {instancePath:instancePath+"/outcome",parentData:data,parentDataProperty:"outcome",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
}
if(data.created_at !== undefined){
if(!(validate318(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
if(!(validate318(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
errors = vErrors.length;
}
}
if(data.queued_at !== undefined){
if(!(validate318(data.queued_at, {instancePath:instancePath+"/queued_at",parentData:data,parentDataProperty:"queued_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate307.errors = vErrors;
return errors === 0;
}
function validate305(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="gmi/cancel-request.response.json" */;
let vErrors = null;
let errors = 0;
if(!(validate307(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
validate305.errors = vErrors;
return errors === 0;
}
export const validateGmiError = validate323;
function validate323(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="gmi/error.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "error"});
errors++;
}
if(data.error !== undefined){
let data0 = data.error;
if(typeof data0 === "string"){
if(func1(data0) < 1){
vErrors = note(vErrors,instancePath+"/error","#/properties/error/minLength","minLength",{limit: 1});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/error","#/properties/error/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate323.errors = vErrors;
return errors === 0;
}
export const validateGmiGetModelResponse = validate324;
function validate325(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "model"});
errors++;
}
if(data.model_type === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "model_type"});
errors++;
}
if(data.parameters === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "parameters"});
errors++;
}
if(data.price_info === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "price_info"});
errors++;
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 === "string"){
if(func1(data0) < 1){
vErrors = note(vErrors,instancePath+"/model","#/properties/model/minLength","minLength",{limit: 1});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/model","#/properties/model/type","type",{type: "string"});
errors++;
}
}
if(data.org_id !== undefined){
if(typeof data.org_id !== "string"){
vErrors = note(vErrors,instancePath+"/org_id","#/properties/org_id/type","type",{type: "string"});
errors++;
}
}
if(data.model_type !== undefined){
if(typeof data.model_type !== "string"){
vErrors = note(vErrors,instancePath+"/model_type","#/properties/model_type/type","type",{type: "string"});
errors++;
}
}
if(data.brief_description !== undefined){
if(typeof data.brief_description !== "string"){
vErrors = note(vErrors,instancePath+"/brief_description","#/properties/brief_description/type","type",{type: "string"});
errors++;
}
}
if(data.detailed_description !== undefined){
if(typeof data.detailed_description !== "string"){
vErrors = note(vErrors,instancePath+"/detailed_description","#/properties/detailed_description/type","type",{type: "string"});
errors++;
}
}
if(data.modalities !== undefined){
let data5 = data.modalities;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
vErrors = note(vErrors,instancePath+"/modalities","#/properties/modalities/type","type",{type: "object"});
errors++;
}
}
if(data.parameters !== undefined){
let data6 = data.parameters;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.name === undefined){
vErrors = note(vErrors,instancePath+"/parameters/" + i0,"#/properties/parameters/items/required","required",{missingProperty: "name"});
errors++;
}
if(data7.type === undefined){
vErrors = note(vErrors,instancePath+"/parameters/" + i0,"#/properties/parameters/items/required","required",{missingProperty: "type"});
errors++;
}
if(data7.required === undefined){
vErrors = note(vErrors,instancePath+"/parameters/" + i0,"#/properties/parameters/items/required","required",{missingProperty: "required"});
errors++;
}
if(data7.name !== undefined){
if(typeof data7.name !== "string"){
vErrors = note(vErrors,instancePath+"/parameters/" + i0+"/name","#/properties/parameters/items/properties/name/type","type",{type: "string"});
errors++;
}
}
if(data7.display_name !== undefined){
if(typeof data7.display_name !== "string"){
vErrors = note(vErrors,instancePath+"/parameters/" + i0+"/display_name","#/properties/parameters/items/properties/display_name/type","type",{type: "string"});
errors++;
}
}
if(data7.description !== undefined){
if(typeof data7.description !== "string"){
vErrors = note(vErrors,instancePath+"/parameters/" + i0+"/description","#/properties/parameters/items/properties/description/type","type",{type: "string"});
errors++;
}
}
if(data7.type !== undefined){
if(typeof data7.type !== "string"){
vErrors = note(vErrors,instancePath+"/parameters/" + i0+"/type","#/properties/parameters/items/properties/type/type","type",{type: "string"});
errors++;
}
}
if(data7.required !== undefined){
if(typeof data7.required !== "boolean"){
vErrors = note(vErrors,instancePath+"/parameters/" + i0+"/required","#/properties/parameters/items/properties/required/type","type",{type: "boolean"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/parameters/" + i0,"#/properties/parameters/items/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/parameters","#/properties/parameters/type","type",{type: "array"});
errors++;
}
}
if(data.internal_parameters !== undefined){
let data13 = data.internal_parameters;
if(!(data13 && typeof data13 == "object" && !Array.isArray(data13))){
vErrors = note(vErrors,instancePath+"/internal_parameters","#/properties/internal_parameters/type","type",{type: "object"});
errors++;
}
}
if(data.tags !== undefined){
let data14 = data.tags;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
if(typeof data14[i1] !== "string"){
vErrors = note(vErrors,instancePath+"/tags/" + i1,"#/properties/tags/items/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/tags","#/properties/tags/type","type",{type: "array"});
errors++;
}
}
if(data.price_info !== undefined){
let data16 = data.price_info;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.price === undefined){
vErrors = note(vErrors,instancePath+"/price_info","#/properties/price_info/required","required",{missingProperty: "price"});
errors++;
}
if(data16.pricing_type === undefined){
vErrors = note(vErrors,instancePath+"/price_info","#/properties/price_info/required","required",{missingProperty: "pricing_type"});
errors++;
}
if(data16.unit === undefined){
vErrors = note(vErrors,instancePath+"/price_info","#/properties/price_info/required","required",{missingProperty: "unit"});
errors++;
}
if(data16.price !== undefined){
let data17 = data16.price;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
vErrors = note(vErrors,instancePath+"/price_info/price","#/properties/price_info/properties/price/type","type",{type: "integer"});
errors++;
}
}
if(data16.pricing_type !== undefined){
if(typeof data16.pricing_type !== "string"){
vErrors = note(vErrors,instancePath+"/price_info/pricing_type","#/properties/price_info/properties/pricing_type/type","type",{type: "string"});
errors++;
}
}
if(data16.unit !== undefined){
if(typeof data16.unit !== "string"){
vErrors = note(vErrors,instancePath+"/price_info/unit","#/properties/price_info/properties/unit/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/price_info","#/properties/price_info/type","type",{type: "object"});
errors++;
}
}
if(data.host_type !== undefined){
if(typeof data.host_type !== "string"){
vErrors = note(vErrors,instancePath+"/host_type","#/properties/host_type/type","type",{type: "string"});
errors++;
}
}
if(data.external_provider !== undefined){
if(typeof data.external_provider !== "string"){
vErrors = note(vErrors,instancePath+"/external_provider","#/properties/external_provider/type","type",{type: "string"});
errors++;
}
}
if(data.external_api_url !== undefined){
if(typeof data.external_api_url !== "string"){
vErrors = note(vErrors,instancePath+"/external_api_url","#/properties/external_api_url/type","type",{type: "string"});
errors++;
}
}
if(data.external_api_endpoint !== undefined){
if(typeof data.external_api_endpoint !== "string"){
vErrors = note(vErrors,instancePath+"/external_api_endpoint","#/properties/external_api_endpoint/type","type",{type: "string"});
errors++;
}
}
if(data.icon_link !== undefined){
if(typeof data.icon_link !== "string"){
vErrors = note(vErrors,instancePath+"/icon_link","#/properties/icon_link/type","type",{type: "string"});
errors++;
}
}
if(data.background_image_url !== undefined){
if(typeof data.background_image_url !== "string"){
vErrors = note(vErrors,instancePath+"/background_image_url","#/properties/background_image_url/type","type",{type: "string"});
errors++;
}
}
if(data.qworkers !== undefined){
if(!(Array.isArray(data.qworkers))){
vErrors = note(vErrors,instancePath+"/qworkers","#/properties/qworkers/type","type",{type: "array"});
errors++;
}
}
if(data.created_at !== undefined){
if(!(validate318(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
if(!(validate318(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate325.errors = vErrors;
return errors === 0;
}
function validate324(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="gmi/get-model.response.json" */;
let vErrors = null;
let errors = 0;
if(!(validate325(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
validate324.errors = vErrors;
return errors === 0;
}
export const validateGmiGetRequestResponse = validate329;
function validate329(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="gmi/get-request.response.json" */;
let vErrors = null;
let errors = 0;
if(!(validate307(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
validate329.errors = vErrors;
return errors === 0;
}
export const validateGmiListModelsResponse = validate339;
function validate339(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="gmi/list-models.response.json" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.models === undefined) && (missing0 = "models")){
vErrors = note(vErrors);
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model_ids === undefined){
vErrors = note(vErrors,instancePath,"#/else/required","required",{missingProperty: "model_ids"});
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
}
if(!valid0){
vErrors = note(vErrors,instancePath,"#/if","if",{failingKeyword: "else"});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model_ids !== undefined){
let data0 = data.model_ids;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
vErrors = note(vErrors,instancePath+"/model_ids/" + i0,"#/properties/model_ids/items/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/model_ids","#/properties/model_ids/type","type",{type: "array"});
errors++;
}
}
if(data.models !== undefined){
let data2 = data.models;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate325(data2[i1], {instancePath:instancePath+"/models/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/models","#/properties/models/type","type",{type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate339.errors = vErrors;
return errors === 0;
}
export const validateGmiListRequestsResponse = validate344;
function validate344(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="gmi/list-requests.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.requests === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "requests"});
errors++;
}
if(data.total === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "total"});
errors++;
}
if(data.requests !== undefined){
let data0 = data.requests;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate307(data0[i0], {instancePath:instancePath+"/requests/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/requests","#/properties/requests/type","type",{type: "array"});
errors++;
}
}
if(data.total !== undefined){
let data2 = data.total;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = note(vErrors,instancePath+"/total","#/properties/total/type","type",{type: "integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = note(vErrors,instancePath+"/total","#/properties/total/minimum","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate344.errors = vErrors;
return errors === 0;
}
export const validateGmiSubmitRequestCallback = validate354;
function validate354(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="gmi/submit-request.callback.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.request_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "request_id"});
errors++;
}
if(data.model === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "model"});
errors++;
}
if(data.status === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "status"});
errors++;
}
if(data.outcome === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "outcome"});
errors++;
}
if(data.request_id !== undefined){
if(!(validate308(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
errors = vErrors.length;
}
}
if(data.model !== undefined){
let data1 = data.model;
if(typeof data1 === "string"){
if(func1(data1) < 1){
vErrors = note(vErrors,instancePath+"/model","#/properties/model/minLength","minLength",{limit: 1});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/model","#/properties/model/type","type",{type: "string"});
errors++;
}
}
if(data.status !== undefined){
if(!(validate310(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors);
errors = vErrors.length;
}
}
if(data.outcome !== undefined){
if(!(validate314(data.outcome, {instancePath:instancePath+"/outcome",parentData:data,parentDataProperty:"outcome",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
}
if(data.error !== undefined){
if(typeof data.error !== "string"){
vErrors = note(vErrors,instancePath+"/error","#/properties/error/type","type",{type: "string"});
errors++;
}
}
if(data.payload !== undefined){
if(!(validate312(data.payload, {instancePath:instancePath+"/payload",parentData:data,parentDataProperty:"payload",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
errors = vErrors.length;
}
}
if(data.created_at !== undefined){
if(!(validate318(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
if(!(validate318(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
errors = vErrors.length;
}
}
if(data.queued_at !== undefined){
if(!(validate318(data.queued_at, {instancePath:instancePath+"/queued_at",parentData:data,parentDataProperty:"queued_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
errors = vErrors.length;
}
}
if(data.org_id !== undefined){
if(typeof data.org_id !== "string"){
vErrors = note(vErrors,instancePath+"/org_id","#/properties/org_id/type","type",{type: "string"});
errors++;
}
}
if(data.user_id !== undefined){
if(typeof data.user_id !== "string"){
vErrors = note(vErrors,instancePath+"/user_id","#/properties/user_id/type","type",{type: "string"});
errors++;
}
}
if(data.is_public !== undefined){
if(typeof data.is_public !== "boolean"){
vErrors = note(vErrors,instancePath+"/is_public","#/properties/is_public/type","type",{type: "boolean"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate354.errors = vErrors;
return errors === 0;
}
export const validateGmiSubmitRequestResponse = validate368;
function validate368(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="gmi/submit-request.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.request_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "request_id"});
errors++;
}
if(data.status === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "status"});
errors++;
}
if(data.request_id !== undefined){
if(!(validate308(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
errors = vErrors.length;
}
}
if(data.model !== undefined){
let data1 = data.model;
if(typeof data1 === "string"){
if(func1(data1) < 1){
vErrors = note(vErrors,instancePath+"/model","#/properties/model/minLength","minLength",{limit: 1});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/model","#/properties/model/type","type",{type: "string"});
errors++;
}
}
if(data.status !== undefined){
if(!(validate310(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors);
errors = vErrors.length;
}
}
if(data.payload !== undefined){
if(!(validate312(data.payload, {instancePath:instancePath+"/payload",parentData:data,parentDataProperty:"payload",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
errors = vErrors.length;
}
}
if(data.error !== undefined){
if(typeof data.error !== "string"){
vErrors = note(vErrors,instancePath+"/error","#/properties/error/type","type",{type: "string"});
errors++;
}
}
if(data.outcome !== undefined){
if(!(validate314(data.outcome, {instancePath:instancePath+"/outcome",parentData:data,parentDataProperty:"outcome",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
}
if(data.created_at !== undefined){
if(!(validate318(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
if(!(validate318(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
errors = vErrors.length;
}
}
if(data.queued_at !== undefined){
if(!(validate318(data.queued_at, {instancePath:instancePath+"/queued_at",parentData:data,parentDataProperty:"queued_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
errors = vErrors.length;
}
}
if(data.org_id !== undefined){
if(typeof data.org_id !== "string"){
vErrors = note(vErrors,instancePath+"/org_id","#/properties/org_id/type","type",{type: "string"});
errors++;
}
}
if(data.user_id !== undefined){
if(typeof data.user_id !== "string"){
vErrors = note(vErrors,instancePath+"/user_id","#/properties/user_id/type","type",{type: "string"});
errors++;
}
}
if(data.is_public !== undefined){
if(typeof data.is_public !== "boolean"){
vErrors = note(vErrors,instancePath+"/is_public","#/properties/is_public/type","type",{type: "boolean"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate368.errors = vErrors;
return errors === 0;
}
export const validateKkiaiError = validate382;
function validate382(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kkiai/error.json" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
vErrors = note(vErrors,instancePath,"#/anyOf/0/required","required",{missingProperty: "error"});
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/anyOf/1/required","required",{missingProperty: "message"});
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
if(data.error !== undefined){
let data0 = data.error;
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (typeof data0 !== "string")){
vErrors = note(vErrors,instancePath+"/error","#/properties/error/type","type",{type: ["object","string"]});
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.message !== undefined){
let data1 = data0.message;
if(typeof data1 === "string"){
if(func1(data1) < 1){
vErrors = note(vErrors,instancePath+"/error/message","#/properties/error/properties/message/minLength","minLength",{limit: 1});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/error/message","#/properties/error/properties/message/type","type",{type: "string"});
errors++;
}
}
if(data0.type !== undefined){
if(typeof data0.type !== "string"){
vErrors = note(vErrors,instancePath+"/error/type","#/properties/error/properties/type/type","type",{type: "string"});
errors++;
}
}
if(data0.code !== undefined){
if(typeof data0.code !== "string"){
vErrors = note(vErrors,instancePath+"/error/code","#/properties/error/properties/code/type","type",{type: "string"});
errors++;
}
}
}
}
if(data.code !== undefined){
let data4 = data.code;
if((typeof data4 !== "string") && (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4))))){
vErrors = note(vErrors,instancePath+"/code","#/properties/code/type","type",{type: ["string","integer"]});
errors++;
}
}
if(data.message !== undefined){
let data5 = data.message;
if(typeof data5 === "string"){
if(func1(data5) < 1){
vErrors = note(vErrors,instancePath+"/message","#/properties/message/minLength","minLength",{limit: 1});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/message","#/properties/message/type","type",{type: "string"});
errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
vErrors = note(vErrors,instancePath+"/type","#/properties/type/type","type",{type: "string"});
errors++;
}
}
if(data.param !== undefined){
if(typeof data.param !== "string"){
vErrors = note(vErrors,instancePath+"/param","#/properties/param/type","type",{type: "string"});
errors++;
}
}
if(data.request_id !== undefined){
if(typeof data.request_id !== "string"){
vErrors = note(vErrors,instancePath+"/request_id","#/properties/request_id/type","type",{type: "string"});
errors++;
}
}
if(data.data !== undefined){
let data9 = data.data;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
vErrors = note(vErrors,instancePath+"/data","#/properties/data/type","type",{type: ["object","null"]});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate382.errors = vErrors;
return errors === 0;
}
export const validateKlingAdvancedLipSyncTask = validate383;
function validate385(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate385.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid1 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.task_status === undefined) && (missing0 = "task_status")){
vErrors = note(vErrors);
errors++;
}
else {
if(data.task_status !== undefined){
if("succeed" !== data.task_status){
vErrors = note(vErrors);
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
const _errs5 = errors;
let valid3 = false;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.final_unit_deduction === undefined){
vErrors = note(vErrors,instancePath,"#/allOf/0/then/anyOf/0/required","required",{missingProperty: "final_unit_deduction"});
errors++;
}
}
var _valid1 = _errs6 === errors;
valid3 = valid3 || _valid1;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.final_balance_deduction === undefined){
vErrors = note(vErrors,instancePath,"#/allOf/0/then/anyOf/1/required","required",{missingProperty: "final_balance_deduction"});
errors++;
}
}
var _valid1 = _errs7 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
vErrors = note(vErrors,instancePath,"#/allOf/0/then/anyOf","anyOf",{});
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_result === undefined){
vErrors = note(vErrors,instancePath,"#/allOf/0/then/required","required",{missingProperty: "task_result"});
errors++;
}
if(data.task_status_msg === undefined){
vErrors = note(vErrors,instancePath,"#/allOf/0/then/required","required",{missingProperty: "task_status_msg"});
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = note(vErrors,instancePath,"#/allOf/0/if","if",{failingKeyword: "then"});
errors++;
}
const _errs9 = errors;
let valid4 = true;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.task_status === undefined) && (missing1 = "task_status")){
vErrors = note(vErrors);
errors++;
}
else {
if(data.task_status !== undefined){
if("failed" !== data.task_status){
vErrors = note(vErrors);
errors++;
}
}
}
}
var _valid2 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_status_msg === undefined){
vErrors = note(vErrors,instancePath,"#/allOf/1/then/required","required",{missingProperty: "task_status_msg"});
errors++;
}
if(data.task_result !== undefined){
let data2 = data.task_result;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length > 0){
vErrors = note(vErrors,instancePath+"/task_result","#/allOf/1/then/properties/task_result/maxProperties","maxProperties",{limit: 0});
errors++;
}
}
}
}
var _valid2 = _errs12 === errors;
valid4 = _valid2;
if(valid4){
var props0 = {};
props0.task_result = true;
props0.task_status = true;
}
}
if(!valid4){
vErrors = note(vErrors,instancePath,"#/allOf/1/if","if",{failingKeyword: "then"});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.task_status = true;
}
const _errs15 = errors;
let valid7 = true;
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.task_status === undefined) && (missing2 = "task_status")){
vErrors = note(vErrors);
errors++;
}
else {
if(data.task_status !== undefined){
let data3 = data.task_status;
if(!((data3 === "submitted") || (data3 === "processing"))){
vErrors = note(vErrors);
errors++;
}
}
}
}
var _valid3 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_result !== undefined){
vErrors = note(vErrors,instancePath+"/task_result","#/allOf/2/then/properties/task_result/false schema","false schema",{});
errors++;
}
}
var _valid3 = _errs18 === errors;
valid7 = _valid3;
if(valid7){
var props1 = {};
props1.task_result = true;
props1.task_status = true;
}
}
if(!valid7){
vErrors = note(vErrors,instancePath,"#/allOf/2/if","if",{failingKeyword: "then"});
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
validate385.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate385.evaluated = {"dynamicProps":true,"dynamicItems":false};
const pattern19 = new RegExp("^[1-9][0-9]{14,19}$", "u");
function validate389(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern19.test(data)){
vErrors = note(vErrors,instancePath,"#/pattern","pattern",{pattern: "^[1-9][0-9]{14,19}$"});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "string"});
errors++;
}
validate389.errors = vErrors;
return errors === 0;
}
function validate391(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern4.test(data)){
vErrors = note(vErrors,instancePath,"#/pattern","pattern",{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://."});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "string"});
errors++;
}
validate391.errors = vErrors;
return errors === 0;
}
const pattern21 = new RegExp("^(0|[1-9][0-9]*)(\\.[0-9]{0,2}[1-9])?$", "u");
function validate394(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern21.test(data)){
vErrors = note(vErrors,instancePath,"#/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{0,2}[1-9])?$"});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "string"});
errors++;
}
validate394.errors = vErrors;
return errors === 0;
}
function validate388(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "id"});
errors++;
}
if(data.url === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "url"});
errors++;
}
if(data.duration === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "duration"});
errors++;
}
if(data.id !== undefined){
if(!(validate389(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors);
errors = vErrors.length;
}
}
if(data.url !== undefined){
if(!(validate391(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate391.errors : vErrors.concat(validate391.errors);
errors = vErrors.length;
}
}
if(data.watermark_url !== undefined){
if(!(validate391(data.watermark_url, {instancePath:instancePath+"/watermark_url",parentData:data,parentDataProperty:"watermark_url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate391.errors : vErrors.concat(validate391.errors);
errors = vErrors.length;
}
}
if(data.duration !== undefined){
if(!(validate394(data.duration, {instancePath:instancePath+"/duration",parentData:data,parentDataProperty:"duration",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate388.errors = vErrors;
return errors === 0;
}
function validate387(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.videos === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "videos"});
errors++;
}
if(data.videos !== undefined){
let data0 = data.videos;
if(Array.isArray(data0)){
if(data0.length < 1){
vErrors = note(vErrors,instancePath+"/videos","#/properties/videos/minItems","minItems",{limit: 1});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate388(data0[i0], {instancePath:instancePath+"/videos/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate388.errors : vErrors.concat(validate388.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/videos","#/properties/videos/type","type",{type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate387.errors = vErrors;
return errors === 0;
}
function validate403(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
if(!(validate389(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors);
errors = vErrors.length;
}
}
if(data.url !== undefined){
if(!(validate391(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate391.errors : vErrors.concat(validate391.errors);
errors = vErrors.length;
}
}
if(data.duration !== undefined){
if(!(validate394(data.duration, {instancePath:instancePath+"/duration",parentData:data,parentDataProperty:"duration",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate403.errors = vErrors;
return errors === 0;
}
function validate402(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.external_task_id !== undefined){
if(typeof data.external_task_id !== "string"){
vErrors = note(vErrors,instancePath+"/external_task_id","#/properties/external_task_id/type","type",{type: "string"});
errors++;
}
}
if(data.parent_video !== undefined){
if(!(validate403(data.parent_video, {instancePath:instancePath+"/parent_video",parentData:data,parentDataProperty:"parent_video",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate403.errors : vErrors.concat(validate403.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate402.errors = vErrors;
return errors === 0;
}
function validate410(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.enabled !== undefined){
if(typeof data.enabled !== "boolean"){
vErrors = note(vErrors,instancePath+"/enabled","#/properties/enabled/type","type",{type: "boolean"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate410.errors = vErrors;
return errors === 0;
}
const pattern23 = new RegExp("^(0|[1-9][0-9]*)(\\.[0-9]*[1-9])?$", "u");
function validate412(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern23.test(data)){
vErrors = note(vErrors,instancePath,"#/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]*[1-9])?$"});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "string"});
errors++;
}
validate412.errors = vErrors;
return errors === 0;
}
function validate414(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = note(vErrors,instancePath,"#/type","type",{type: ["object","null"]});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.quota !== undefined){
if(typeof data.quota !== "string"){
vErrors = note(vErrors,instancePath+"/quota","#/properties/quota/type","type",{type: "string"});
errors++;
}
}
if(data.list_price !== undefined){
if(typeof data.list_price !== "string"){
vErrors = note(vErrors,instancePath+"/list_price","#/properties/list_price/type","type",{type: "string"});
errors++;
}
}
}
validate414.errors = vErrors;
return errors === 0;
}
function validate383(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/advanced-lip-sync.task.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate383.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate385(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
else {
var props0 = validate385.evaluated.props;
}
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.task_status === undefined) && (missing0 = "task_status")){
vErrors = note(vErrors);
errors++;
}
else {
if(data.task_status !== undefined){
if("succeed" !== data.task_status){
vErrors = note(vErrors);
errors++;
}
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_result !== undefined){
if(!(validate387(data.task_result, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
if(valid1){
var props1 = {};
props1.task_result = true;
props1.task_status = true;
}
}
if(!valid1){
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task_id"});
errors++;
}
if(data.task_status === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task_status"});
errors++;
}
if(data.created_at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "created_at"});
errors++;
}
if(data.updated_at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "updated_at"});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.task_id = true;
props0.task_status = true;
props0.task_info = true;
props0.task_result = true;
props0.watermark_info = true;
props0.task_status_msg = true;
props0.final_unit_deduction = true;
props0.final_balance_deduction = true;
props0.created_at = true;
props0.updated_at = true;
}
if(data.task_id !== undefined){
if(!(validate389(data.task_id, {instancePath:instancePath+"/task_id",parentData:data,parentDataProperty:"task_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors);
errors = vErrors.length;
}
}
if(data.task_status !== undefined){
if(!(validate149(data.task_status, {instancePath:instancePath+"/task_status",parentData:data,parentDataProperty:"task_status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data.task_info !== undefined){
if(!(validate402(data.task_info, {instancePath:instancePath+"/task_info",parentData:data,parentDataProperty:"task_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
errors = vErrors.length;
}
}
if(data.task_result !== undefined){
let data5 = data.task_result;
const _errs12 = errors;
let valid5 = false;
const _errs13 = errors;
if(!(validate387(data5, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
var _valid1 = _errs13 === errors;
valid5 = valid5 || _valid1;
if(_valid1){
var props2 = {};
props2.videos = true;
}
const _errs14 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length > 0){
vErrors = note(vErrors,instancePath+"/task_result","#/properties/task_result/anyOf/1/maxProperties","maxProperties",{limit: 0});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/task_result","#/properties/task_result/anyOf/1/type","type",{type: "object"});
errors++;
}
var _valid1 = _errs14 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
vErrors = note(vErrors,instancePath+"/task_result","#/properties/task_result/anyOf","anyOf",{});
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
if(data.watermark_info !== undefined){
if(!(validate410(data.watermark_info, {instancePath:instancePath+"/watermark_info",parentData:data,parentDataProperty:"watermark_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data.task_status_msg !== undefined){
if(typeof data.task_status_msg !== "string"){
vErrors = note(vErrors,instancePath+"/task_status_msg","#/properties/task_status_msg/type","type",{type: "string"});
errors++;
}
}
if(data.final_unit_deduction !== undefined){
if(!(validate412(data.final_unit_deduction, {instancePath:instancePath+"/final_unit_deduction",parentData:data,parentDataProperty:"final_unit_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate412.errors : vErrors.concat(validate412.errors);
errors = vErrors.length;
}
}
if(data.final_balance_deduction !== undefined){
if(!(validate414(data.final_balance_deduction, {instancePath:instancePath+"/final_balance_deduction",parentData:data,parentDataProperty:"final_balance_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate414.errors : vErrors.concat(validate414.errors);
errors = vErrors.length;
}
}
if(data.created_at !== undefined){
if(!(validate61(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
if(!(validate61(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate383.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate383.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const validateKlingAvatarTask = validate419;
function validate419(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/avatar.task.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate419.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate385(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
else {
var props0 = validate385.evaluated.props;
}
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.task_status === undefined) && (missing0 = "task_status")){
vErrors = note(vErrors);
errors++;
}
else {
if(data.task_status !== undefined){
if("succeed" !== data.task_status){
vErrors = note(vErrors);
errors++;
}
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_result !== undefined){
if(!(validate387(data.task_result, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
if(valid1){
var props1 = {};
props1.task_result = true;
props1.task_status = true;
}
}
if(!valid1){
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task_id"});
errors++;
}
if(data.task_status === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task_status"});
errors++;
}
if(data.created_at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "created_at"});
errors++;
}
if(data.updated_at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "updated_at"});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.task_id = true;
props0.task_status = true;
props0.task_info = true;
props0.task_result = true;
props0.watermark_info = true;
props0.task_status_msg = true;
props0.final_unit_deduction = true;
props0.final_balance_deduction = true;
props0.created_at = true;
props0.updated_at = true;
}
if(data.task_id !== undefined){
if(!(validate389(data.task_id, {instancePath:instancePath+"/task_id",parentData:data,parentDataProperty:"task_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors);
errors = vErrors.length;
}
}
if(data.task_status !== undefined){
if(!(validate149(data.task_status, {instancePath:instancePath+"/task_status",parentData:data,parentDataProperty:"task_status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data.task_info !== undefined){
if(!(validate402(data.task_info, {instancePath:instancePath+"/task_info",parentData:data,parentDataProperty:"task_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
errors = vErrors.length;
}
}
if(data.task_result !== undefined){
let data5 = data.task_result;
const _errs12 = errors;
let valid5 = false;
const _errs13 = errors;
if(!(validate387(data5, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
var _valid1 = _errs13 === errors;
valid5 = valid5 || _valid1;
if(_valid1){
var props2 = {};
props2.videos = true;
}
const _errs14 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length > 0){
vErrors = note(vErrors,instancePath+"/task_result","#/properties/task_result/anyOf/1/maxProperties","maxProperties",{limit: 0});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/task_result","#/properties/task_result/anyOf/1/type","type",{type: "object"});
errors++;
}
var _valid1 = _errs14 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
vErrors = note(vErrors,instancePath+"/task_result","#/properties/task_result/anyOf","anyOf",{});
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
if(data.watermark_info !== undefined){
if(!(validate410(data.watermark_info, {instancePath:instancePath+"/watermark_info",parentData:data,parentDataProperty:"watermark_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data.task_status_msg !== undefined){
if(typeof data.task_status_msg !== "string"){
vErrors = note(vErrors,instancePath+"/task_status_msg","#/properties/task_status_msg/type","type",{type: "string"});
errors++;
}
}
if(data.final_unit_deduction !== undefined){
if(!(validate412(data.final_unit_deduction, {instancePath:instancePath+"/final_unit_deduction",parentData:data,parentDataProperty:"final_unit_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate412.errors : vErrors.concat(validate412.errors);
errors = vErrors.length;
}
}
if(data.final_balance_deduction !== undefined){
if(!(validate414(data.final_balance_deduction, {instancePath:instancePath+"/final_balance_deduction",parentData:data,parentDataProperty:"final_balance_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate414.errors : vErrors.concat(validate414.errors);
errors = vErrors.length;
}
}
if(data.created_at !== undefined){
if(!(validate61(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
if(!(validate61(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate419.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate419.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const validateKlingCreateAdvancedLipSyncCallback = validate442;
function validate442(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-advanced-lip-sync.callback.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate442.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.code === undefined) && (missing0 = "code")){
vErrors = note(vErrors);
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.request_id === undefined) && (missing1 = "request_id")){
vErrors = note(vErrors);
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
vErrors = note(vErrors);
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
let valid2 = true;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.task_status === undefined) && (missing2 = "task_status")){
vErrors = note(vErrors);
errors++;
}
else {
if(data.task_status !== undefined){
if("succeed" !== data.task_status){
vErrors = note(vErrors);
errors++;
}
}
}
}
var _valid1 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid1){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_result !== undefined){
if(!(validate387(data.task_result, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
}
}
var _valid1 = _errs9 === errors;
valid2 = _valid1;
if(valid2){
var props0 = {};
props0.task_result = true;
props0.task_status = true;
}
ifClause0 = "then";
}
else {
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_result !== undefined){
let data2 = data.task_result;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length > 0){
vErrors = note(vErrors,instancePath+"/task_result","#/else/properties/task_result/maxProperties","maxProperties",{limit: 0});
errors++;
}
}
}
}
var _valid1 = _errs11 === errors;
valid2 = _valid1;
if(valid2){
if(props0 !== true){
props0 = props0 || {};
props0.task_result = true;
}
}
ifClause0 = "else";
}
if(!valid2){
vErrors = note(vErrors,instancePath,"#/if","if",{failingKeyword: ifClause0});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task_id"});
errors++;
}
if(data.task_status === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task_status"});
errors++;
}
if(data.created_at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "created_at"});
errors++;
}
if(data.updated_at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "updated_at"});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.task_id = true;
props0.task_status = true;
props0.task_status_msg = true;
props0.created_at = true;
props0.updated_at = true;
props0.final_unit_deduction = true;
props0.final_balance_deduction = true;
props0.task_info = true;
props0.task_result = true;
props0.watermark_info = true;
}
if(data.task_id !== undefined){
if(!(validate389(data.task_id, {instancePath:instancePath+"/task_id",parentData:data,parentDataProperty:"task_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors);
errors = vErrors.length;
}
}
if(data.task_status !== undefined){
if(!(validate149(data.task_status, {instancePath:instancePath+"/task_status",parentData:data,parentDataProperty:"task_status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data.task_status_msg !== undefined){
if(typeof data.task_status_msg !== "string"){
vErrors = note(vErrors,instancePath+"/task_status_msg","#/properties/task_status_msg/type","type",{type: "string"});
errors++;
}
}
if(data.created_at !== undefined){
if(!(validate61(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
if(!(validate61(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.final_unit_deduction !== undefined){
if(!(validate412(data.final_unit_deduction, {instancePath:instancePath+"/final_unit_deduction",parentData:data,parentDataProperty:"final_unit_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate412.errors : vErrors.concat(validate412.errors);
errors = vErrors.length;
}
}
if(data.final_balance_deduction !== undefined){
if(!(validate414(data.final_balance_deduction, {instancePath:instancePath+"/final_balance_deduction",parentData:data,parentDataProperty:"final_balance_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate414.errors : vErrors.concat(validate414.errors);
errors = vErrors.length;
}
}
if(data.task_info !== undefined){
if(!(validate402(data.task_info, {instancePath:instancePath+"/task_info",parentData:data,parentDataProperty:"task_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
errors = vErrors.length;
}
}
if(data.task_result !== undefined){
let data11 = data.task_result;
const _errs23 = errors;
let valid7 = false;
const _errs24 = errors;
if(!(validate387(data11, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
var _valid2 = _errs24 === errors;
valid7 = valid7 || _valid2;
if(_valid2){
var props1 = {};
props1.videos = true;
}
const _errs25 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length > 0){
vErrors = note(vErrors,instancePath+"/task_result","#/properties/task_result/anyOf/1/maxProperties","maxProperties",{limit: 0});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/task_result","#/properties/task_result/anyOf/1/type","type",{type: "object"});
errors++;
}
var _valid2 = _errs25 === errors;
valid7 = valid7 || _valid2;
if(!valid7){
vErrors = note(vErrors,instancePath+"/task_result","#/properties/task_result/anyOf","anyOf",{});
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
}
if(data.watermark_info !== undefined){
if(!(validate410(data.watermark_info, {instancePath:instancePath+"/watermark_info",parentData:data,parentDataProperty:"watermark_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate442.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate442.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const validateKlingCreateAdvancedLipSyncResponse = validate463;
function validate464(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(0 !== data){
vErrors = note(vErrors,instancePath,"#/const","const",{allowedValue: 0});
errors++;
}
validate464.errors = vErrors;
return errors === 0;
}
function validate466(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if("SUCCEED" !== data){
vErrors = note(vErrors,instancePath,"#/const","const",{allowedValue: "SUCCEED"});
errors++;
}
validate466.errors = vErrors;
return errors === 0;
}
const pattern28 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");
function validate468(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern28.test(data)){
vErrors = note(vErrors,instancePath,"#/pattern","pattern",{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "string"});
errors++;
}
validate468.errors = vErrors;
return errors === 0;
}
function validate470(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task_id"});
errors++;
}
if(data.task_status === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task_status"});
errors++;
}
if(data.created_at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "created_at"});
errors++;
}
if(data.updated_at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "updated_at"});
errors++;
}
if(data.task_id !== undefined){
if(!(validate389(data.task_id, {instancePath:instancePath+"/task_id",parentData:data,parentDataProperty:"task_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors);
errors = vErrors.length;
}
}
if(data.task_status !== undefined){
if(!(validate149(data.task_status, {instancePath:instancePath+"/task_status",parentData:data,parentDataProperty:"task_status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data.task_info !== undefined){
if(!(validate402(data.task_info, {instancePath:instancePath+"/task_info",parentData:data,parentDataProperty:"task_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
errors = vErrors.length;
}
}
if(data.created_at !== undefined){
if(!(validate61(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
if(!(validate61(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate470.errors = vErrors;
return errors === 0;
}
function validate463(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-advanced-lip-sync.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "code"});
errors++;
}
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "message"});
errors++;
}
if(data.request_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "request_id"});
errors++;
}
if(data.data === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "data"});
errors++;
}
if(data.code !== undefined){
if(!(validate464(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate466(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate468(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate470(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate470.errors : vErrors.concat(validate470.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate463.errors = vErrors;
return errors === 0;
}
export const validateKlingCreateAvatarCallback = validate481;
function validate481(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-avatar.callback.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate481.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.code === undefined) && (missing0 = "code")){
vErrors = note(vErrors);
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.request_id === undefined) && (missing1 = "request_id")){
vErrors = note(vErrors);
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
vErrors = note(vErrors);
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
let valid2 = true;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.task_status === undefined) && (missing2 = "task_status")){
vErrors = note(vErrors);
errors++;
}
else {
if(data.task_status !== undefined){
if("succeed" !== data.task_status){
vErrors = note(vErrors);
errors++;
}
}
}
}
var _valid1 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid1){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_result !== undefined){
if(!(validate387(data.task_result, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
}
}
var _valid1 = _errs9 === errors;
valid2 = _valid1;
if(valid2){
var props0 = {};
props0.task_result = true;
props0.task_status = true;
}
ifClause0 = "then";
}
else {
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_result !== undefined){
let data2 = data.task_result;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length > 0){
vErrors = note(vErrors,instancePath+"/task_result","#/else/properties/task_result/maxProperties","maxProperties",{limit: 0});
errors++;
}
}
}
}
var _valid1 = _errs11 === errors;
valid2 = _valid1;
if(valid2){
if(props0 !== true){
props0 = props0 || {};
props0.task_result = true;
}
}
ifClause0 = "else";
}
if(!valid2){
vErrors = note(vErrors,instancePath,"#/if","if",{failingKeyword: ifClause0});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task_id"});
errors++;
}
if(data.task_status === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task_status"});
errors++;
}
if(data.created_at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "created_at"});
errors++;
}
if(data.updated_at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "updated_at"});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.task_id = true;
props0.task_status = true;
props0.task_status_msg = true;
props0.created_at = true;
props0.updated_at = true;
props0.final_unit_deduction = true;
props0.final_balance_deduction = true;
props0.task_info = true;
props0.task_result = true;
props0.watermark_info = true;
}
if(data.task_id !== undefined){
if(!(validate389(data.task_id, {instancePath:instancePath+"/task_id",parentData:data,parentDataProperty:"task_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors);
errors = vErrors.length;
}
}
if(data.task_status !== undefined){
if(!(validate149(data.task_status, {instancePath:instancePath+"/task_status",parentData:data,parentDataProperty:"task_status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data.task_status_msg !== undefined){
if(typeof data.task_status_msg !== "string"){
vErrors = note(vErrors,instancePath+"/task_status_msg","#/properties/task_status_msg/type","type",{type: "string"});
errors++;
}
}
if(data.created_at !== undefined){
if(!(validate61(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
if(!(validate61(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.final_unit_deduction !== undefined){
if(!(validate412(data.final_unit_deduction, {instancePath:instancePath+"/final_unit_deduction",parentData:data,parentDataProperty:"final_unit_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate412.errors : vErrors.concat(validate412.errors);
errors = vErrors.length;
}
}
if(data.final_balance_deduction !== undefined){
if(!(validate414(data.final_balance_deduction, {instancePath:instancePath+"/final_balance_deduction",parentData:data,parentDataProperty:"final_balance_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate414.errors : vErrors.concat(validate414.errors);
errors = vErrors.length;
}
}
if(data.task_info !== undefined){
if(!(validate402(data.task_info, {instancePath:instancePath+"/task_info",parentData:data,parentDataProperty:"task_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
errors = vErrors.length;
}
}
if(data.task_result !== undefined){
let data11 = data.task_result;
const _errs23 = errors;
let valid7 = false;
const _errs24 = errors;
if(!(validate387(data11, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
var _valid2 = _errs24 === errors;
valid7 = valid7 || _valid2;
if(_valid2){
var props1 = {};
props1.videos = true;
}
const _errs25 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length > 0){
vErrors = note(vErrors,instancePath+"/task_result","#/properties/task_result/anyOf/1/maxProperties","maxProperties",{limit: 0});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/task_result","#/properties/task_result/anyOf/1/type","type",{type: "object"});
errors++;
}
var _valid2 = _errs25 === errors;
valid7 = valid7 || _valid2;
if(!valid7){
vErrors = note(vErrors,instancePath+"/task_result","#/properties/task_result/anyOf","anyOf",{});
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
}
if(data.watermark_info !== undefined){
if(!(validate410(data.watermark_info, {instancePath:instancePath+"/watermark_info",parentData:data,parentDataProperty:"watermark_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate481.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate481.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const validateKlingCreateAvatarResponse = validate502;
function validate502(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-avatar.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "code"});
errors++;
}
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "message"});
errors++;
}
if(data.request_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "request_id"});
errors++;
}
if(data.data === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "data"});
errors++;
}
if(data.code !== undefined){
if(!(validate464(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate466(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate468(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate470(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate470.errors : vErrors.concat(validate470.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate502.errors = vErrors;
return errors === 0;
}
export const validateKlingCreateClothingDupeCallback = validate516;
function validate519(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = note(vErrors,instancePath,"#/type","type",{type: "string"});
errors++;
}
if(!((((data === "submitted") || (data === "processing")) || (data === "succeeded")) || (data === "failed"))){
vErrors = note(vErrors,instancePath,"#/enum","enum",{allowedValues: ["submitted","processing","succeeded","failed"]});
errors++;
}
validate519.errors = vErrors;
return errors === 0;
}
function validate521(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data0 = data.type;
if(!((data0 === "video") || (data0 === "subbed_video"))){
vErrors = note(vErrors);
errors++;
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
if(data.duration === undefined){
vErrors = note(vErrors,instancePath,"#/allOf/0/then/required","required",{missingProperty: "duration"});
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "type"});
errors++;
}
if(data.url === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "url"});
errors++;
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
vErrors = note(vErrors,instancePath+"/type","#/properties/type/type","type",{type: "string"});
errors++;
}
if(!(((((((data1 === "video") || (data1 === "subbed_video")) || (data1 === "srt")) || (data1 === "ass")) || (data1 === "product_image")) || (data1 === "model_images")) || (data1 === "product_video"))){
vErrors = note(vErrors,instancePath+"/type","#/properties/type/enum","enum",{allowedValues: ["video","subbed_video","srt","ass","product_image","model_images","product_video"]});
errors++;
}
}
if(data.url !== undefined){
if(!(validate391(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate391.errors : vErrors.concat(validate391.errors);
errors = vErrors.length;
}
}
if(data.watermark_url !== undefined){
if(typeof data.watermark_url !== "string"){
vErrors = note(vErrors,instancePath+"/watermark_url","#/properties/watermark_url/type","type",{type: "string"});
errors++;
}
}
if(data.duration !== undefined){
if(!(validate394(data.duration, {instancePath:instancePath+"/duration",parentData:data,parentDataProperty:"duration",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate521.errors = vErrors;
return errors === 0;
}
function validate527(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.charge_type === undefined) && (missing0 = "charge_type")){
vErrors = note(vErrors);
errors++;
}
else {
if(data.charge_type !== undefined){
if("unit" !== data.charge_type){
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
if(data.package_type === undefined){
vErrors = note(vErrors,instancePath,"#/allOf/0/then/required","required",{missingProperty: "package_type"});
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
if((data.charge_type === undefined) && (missing1 = "charge_type")){
vErrors = note(vErrors);
errors++;
}
else {
if(data.charge_type !== undefined){
if("cash" !== data.charge_type){
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
if(data.cash_type === undefined){
vErrors = note(vErrors,instancePath,"#/allOf/1/then/required","required",{missingProperty: "cash_type"});
errors++;
}
if(data.currency === undefined){
vErrors = note(vErrors,instancePath,"#/allOf/1/then/required","required",{missingProperty: "currency"});
errors++;
}
if(data.list_price === undefined){
vErrors = note(vErrors,instancePath,"#/allOf/1/then/required","required",{missingProperty: "list_price"});
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
if(data.amount === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "amount"});
errors++;
}
if(data.charge_type !== undefined){
let data2 = data.charge_type;
if(typeof data2 !== "string"){
vErrors = note(vErrors,instancePath+"/charge_type","#/properties/charge_type/type","type",{type: "string"});
errors++;
}
if(!((data2 === "cash") || (data2 === "unit"))){
vErrors = note(vErrors,instancePath+"/charge_type","#/properties/charge_type/enum","enum",{allowedValues: ["cash","unit"]});
errors++;
}
}
if(data.amount !== undefined){
if(!(validate412(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate412.errors : vErrors.concat(validate412.errors);
errors = vErrors.length;
}
}
if(data.cash_type !== undefined){
let data4 = data.cash_type;
if(typeof data4 !== "string"){
vErrors = note(vErrors,instancePath+"/cash_type","#/properties/cash_type/type","type",{type: "string"});
errors++;
}
if(!((data4 === "balance") || (data4 === "test_balance"))){
vErrors = note(vErrors,instancePath+"/cash_type","#/properties/cash_type/enum","enum",{allowedValues: ["balance","test_balance"]});
errors++;
}
}
if(data.currency !== undefined){
let data5 = data.currency;
if(typeof data5 !== "string"){
vErrors = note(vErrors,instancePath+"/currency","#/properties/currency/type","type",{type: "string"});
errors++;
}
if(!((data5 === "CNY") || (data5 === "USD"))){
vErrors = note(vErrors,instancePath+"/currency","#/properties/currency/enum","enum",{allowedValues: ["CNY","USD"]});
errors++;
}
}
if(data.list_price !== undefined){
if(typeof data.list_price !== "string"){
vErrors = note(vErrors,instancePath+"/list_price","#/properties/list_price/type","type",{type: "string"});
errors++;
}
}
if(data.package_type !== undefined){
let data7 = data.package_type;
if(typeof data7 !== "string"){
vErrors = note(vErrors,instancePath+"/package_type","#/properties/package_type/type","type",{type: "string"});
errors++;
}
if(!(((data7 === "video") || (data7 === "image")) || (data7 === "audio"))){
vErrors = note(vErrors,instancePath+"/package_type","#/properties/package_type/enum","enum",{allowedValues: ["video","image","audio"]});
errors++;
}
}
if(data.video_sound !== undefined){
let data8 = data.video_sound;
if(typeof data8 !== "string"){
vErrors = note(vErrors,instancePath+"/video_sound","#/properties/video_sound/type","type",{type: "string"});
errors++;
}
if(!(((data8 === "native") || (data8 === "original")) || (data8 === "off"))){
vErrors = note(vErrors,instancePath+"/video_sound","#/properties/video_sound/enum","enum",{allowedValues: ["native","original","off"]});
errors++;
}
}
if(data.voice_control !== undefined){
if(typeof data.voice_control !== "boolean"){
vErrors = note(vErrors,instancePath+"/voice_control","#/properties/voice_control/type","type",{type: "boolean"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate527.errors = vErrors;
return errors === 0;
}
function validate517(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate517.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.task_id === undefined) && (missing0 = "task_id")){
vErrors = note(vErrors);
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.task_status === undefined) && (missing1 = "task_status")){
vErrors = note(vErrors);
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
vErrors = note(vErrors);
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
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.status === undefined) && (missing2 = "status")){
vErrors = note(vErrors);
errors++;
}
else {
if(data.status !== undefined){
if("succeeded" !== data.status){
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
if(data.outputs === undefined){
vErrors = note(vErrors,instancePath,"#/allOf/0/then/required","required",{missingProperty: "outputs"});
errors++;
}
if(data.billing === undefined){
vErrors = note(vErrors,instancePath,"#/allOf/0/then/required","required",{missingProperty: "billing"});
errors++;
}
if(data.outputs !== undefined){
let data1 = data.outputs;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = note(vErrors,instancePath+"/outputs","#/allOf/0/then/properties/outputs/minItems","minItems",{limit: 1});
errors++;
}
}
}
}
var _valid1 = _errs10 === errors;
valid3 = _valid1;
if(valid3){
var props0 = {};
props0.outputs = true;
props0.status = true;
}
}
if(!valid3){
vErrors = note(vErrors,instancePath,"#/allOf/0/if","if",{failingKeyword: "then"});
errors++;
}
const _errs13 = errors;
let valid6 = true;
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.status === undefined) && (missing3 = "status")){
vErrors = note(vErrors);
errors++;
}
else {
if(data.status !== undefined){
if("failed" !== data.status){
vErrors = note(vErrors);
errors++;
}
}
}
}
var _valid2 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/allOf/1/then/required","required",{missingProperty: "message"});
errors++;
}
}
var _valid2 = _errs16 === errors;
valid6 = _valid2;
}
if(!valid6){
vErrors = note(vErrors,instancePath,"#/allOf/1/if","if",{failingKeyword: "then"});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.status = true;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "id"});
errors++;
}
if(data.status === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "status"});
errors++;
}
if(data.create_time === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "create_time"});
errors++;
}
if(data.update_time === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "update_time"});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.id = true;
props0.status = true;
props0.outputs = true;
props0.message = true;
props0.create_time = true;
props0.update_time = true;
props0.external_id = true;
props0.billing = true;
}
if(data.id !== undefined){
if(!(validate389(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate519(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate519.errors : vErrors.concat(validate519.errors);
errors = vErrors.length;
}
}
if(data.outputs !== undefined){
let data5 = data.outputs;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate521(data5[i0], {instancePath:instancePath+"/outputs/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate521.errors : vErrors.concat(validate521.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/outputs","#/properties/outputs/type","type",{type: "array"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = note(vErrors,instancePath+"/message","#/properties/message/type","type",{type: "string"});
errors++;
}
}
if(data.create_time !== undefined){
if(!(validate61(data.create_time, {instancePath:instancePath+"/create_time",parentData:data,parentDataProperty:"create_time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.update_time !== undefined){
if(!(validate61(data.update_time, {instancePath:instancePath+"/update_time",parentData:data,parentDataProperty:"update_time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.external_id !== undefined){
if(typeof data.external_id !== "string"){
vErrors = note(vErrors,instancePath+"/external_id","#/properties/external_id/type","type",{type: "string"});
errors++;
}
}
if(data.billing !== undefined){
let data11 = data.billing;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(!(validate527(data11[i1], {instancePath:instancePath+"/billing/" + i1,parentData:data11,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate527.errors : vErrors.concat(validate527.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/billing","#/properties/billing/type","type",{type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate517.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate517.evaluated = {"dynamicProps":true,"dynamicItems":false};
function validate516(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-clothing-dupe.callback.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate516.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate517(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate517.errors : vErrors.concat(validate517.errors);
errors = vErrors.length;
}
else {
var props0 = validate517.evaluated.props;
}
validate516.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate516.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const validateKlingCreateClothingDupeResponse = validate532;
function validate539(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.task_id === undefined) && (missing0 = "task_id")){
vErrors = note(vErrors);
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.task_status === undefined) && (missing1 = "task_status")){
vErrors = note(vErrors);
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
vErrors = note(vErrors);
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "id"});
errors++;
}
if(data.status === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "status"});
errors++;
}
if(data.create_time === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "create_time"});
errors++;
}
if(data.update_time === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "update_time"});
errors++;
}
if(data.id !== undefined){
if(!(validate389(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate519(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate519.errors : vErrors.concat(validate519.errors);
errors = vErrors.length;
}
}
if(data.external_id !== undefined){
if(typeof data.external_id !== "string"){
vErrors = note(vErrors,instancePath+"/external_id","#/properties/external_id/type","type",{type: "string"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = note(vErrors,instancePath+"/message","#/properties/message/type","type",{type: "string"});
errors++;
}
}
if(data.create_time !== undefined){
if(!(validate61(data.create_time, {instancePath:instancePath+"/create_time",parentData:data,parentDataProperty:"create_time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.update_time !== undefined){
if(!(validate61(data.update_time, {instancePath:instancePath+"/update_time",parentData:data,parentDataProperty:"update_time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate539.errors = vErrors;
return errors === 0;
}
function validate532(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-clothing-dupe.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "code"});
errors++;
}
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "message"});
errors++;
}
if(data.request_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "request_id"});
errors++;
}
if(data.data === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "data"});
errors++;
}
if(data.code !== undefined){
if(!(validate464(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate466(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate468(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate539(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate539.errors : vErrors.concat(validate539.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate532.errors = vErrors;
return errors === 0;
}
export const validateKlingCreateCustomVoiceCallback = validate545;
const pattern34 = new RegExp("^(kling|[1-9][0-9]{14,19})$", "u");
function validate547(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.voice_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "voice_id"});
errors++;
}
if(data.voice_name === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "voice_name"});
errors++;
}
if(data.trial_url === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "trial_url"});
errors++;
}
if(data.owned_by === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "owned_by"});
errors++;
}
if(data.voice_id !== undefined){
if(!(validate389(data.voice_id, {instancePath:instancePath+"/voice_id",parentData:data,parentDataProperty:"voice_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors);
errors = vErrors.length;
}
}
if(data.voice_name !== undefined){
if(typeof data.voice_name !== "string"){
vErrors = note(vErrors,instancePath+"/voice_name","#/properties/voice_name/type","type",{type: "string"});
errors++;
}
}
if(data.trial_url !== undefined){
if(!(validate391(data.trial_url, {instancePath:instancePath+"/trial_url",parentData:data,parentDataProperty:"trial_url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate391.errors : vErrors.concat(validate391.errors);
errors = vErrors.length;
}
}
if(data.owned_by !== undefined){
let data3 = data.owned_by;
if(typeof data3 === "string"){
if(!pattern34.test(data3)){
vErrors = note(vErrors,instancePath+"/owned_by","#/properties/owned_by/pattern","pattern",{pattern: "^(kling|[1-9][0-9]{14,19})$"});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/owned_by","#/properties/owned_by/type","type",{type: "string"});
errors++;
}
}
if(data.status !== undefined){
let data4 = data.status;
if(typeof data4 !== "string"){
vErrors = note(vErrors,instancePath+"/status","#/properties/status/type","type",{type: "string"});
errors++;
}
if(!((data4 === "succeed") || (data4 === "deleted"))){
vErrors = note(vErrors,instancePath+"/status","#/properties/status/enum","enum",{allowedValues: ["succeed","deleted"]});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate547.errors = vErrors;
return errors === 0;
}
function validate546(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.voices === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "voices"});
errors++;
}
if(data.voices !== undefined){
let data0 = data.voices;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate547(data0[i0], {instancePath:instancePath+"/voices/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate547.errors : vErrors.concat(validate547.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/voices","#/properties/voices/type","type",{type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate546.errors = vErrors;
return errors === 0;
}
function validate545(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-custom-voice.callback.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate545.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.code === undefined) && (missing0 = "code")){
vErrors = note(vErrors);
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.request_id === undefined) && (missing1 = "request_id")){
vErrors = note(vErrors);
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
vErrors = note(vErrors);
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
let valid2 = true;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.task_status === undefined) && (missing2 = "task_status")){
vErrors = note(vErrors);
errors++;
}
else {
if(data.task_status !== undefined){
if("succeed" !== data.task_status){
vErrors = note(vErrors);
errors++;
}
}
}
}
var _valid1 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid1){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_result !== undefined){
if(!(validate546(data.task_result, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate546.errors : vErrors.concat(validate546.errors);
errors = vErrors.length;
}
}
}
var _valid1 = _errs9 === errors;
valid2 = _valid1;
if(valid2){
var props0 = {};
props0.task_result = true;
props0.task_status = true;
}
ifClause0 = "then";
}
else {
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_result !== undefined){
let data2 = data.task_result;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length > 0){
vErrors = note(vErrors,instancePath+"/task_result","#/else/properties/task_result/maxProperties","maxProperties",{limit: 0});
errors++;
}
}
}
}
var _valid1 = _errs11 === errors;
valid2 = _valid1;
if(valid2){
if(props0 !== true){
props0 = props0 || {};
props0.task_result = true;
}
}
ifClause0 = "else";
}
if(!valid2){
vErrors = note(vErrors,instancePath,"#/if","if",{failingKeyword: ifClause0});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task_id"});
errors++;
}
if(data.task_status === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task_status"});
errors++;
}
if(data.created_at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "created_at"});
errors++;
}
if(data.updated_at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "updated_at"});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.task_id = true;
props0.task_status = true;
props0.task_status_msg = true;
props0.created_at = true;
props0.updated_at = true;
props0.final_unit_deduction = true;
props0.final_balance_deduction = true;
props0.task_info = true;
props0.task_result = true;
props0.watermark_info = true;
}
if(data.task_id !== undefined){
if(!(validate389(data.task_id, {instancePath:instancePath+"/task_id",parentData:data,parentDataProperty:"task_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors);
errors = vErrors.length;
}
}
if(data.task_status !== undefined){
if(!(validate149(data.task_status, {instancePath:instancePath+"/task_status",parentData:data,parentDataProperty:"task_status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data.task_status_msg !== undefined){
if(typeof data.task_status_msg !== "string"){
vErrors = note(vErrors,instancePath+"/task_status_msg","#/properties/task_status_msg/type","type",{type: "string"});
errors++;
}
}
if(data.created_at !== undefined){
if(!(validate61(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
if(!(validate61(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.final_unit_deduction !== undefined){
if(!(validate412(data.final_unit_deduction, {instancePath:instancePath+"/final_unit_deduction",parentData:data,parentDataProperty:"final_unit_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate412.errors : vErrors.concat(validate412.errors);
errors = vErrors.length;
}
}
if(data.final_balance_deduction !== undefined){
if(!(validate414(data.final_balance_deduction, {instancePath:instancePath+"/final_balance_deduction",parentData:data,parentDataProperty:"final_balance_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate414.errors : vErrors.concat(validate414.errors);
errors = vErrors.length;
}
}
if(data.task_info !== undefined){
if(!(validate402(data.task_info, {instancePath:instancePath+"/task_info",parentData:data,parentDataProperty:"task_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
errors = vErrors.length;
}
}
if(data.task_result !== undefined){
let data11 = data.task_result;
const _errs23 = errors;
let valid7 = false;
const _errs24 = errors;
if(!(validate546(data11, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate546.errors : vErrors.concat(validate546.errors);
errors = vErrors.length;
}
var _valid2 = _errs24 === errors;
valid7 = valid7 || _valid2;
if(_valid2){
var props1 = {};
props1.voices = true;
}
const _errs25 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length > 0){
vErrors = note(vErrors,instancePath+"/task_result","#/properties/task_result/anyOf/1/maxProperties","maxProperties",{limit: 0});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/task_result","#/properties/task_result/anyOf/1/type","type",{type: "object"});
errors++;
}
var _valid2 = _errs25 === errors;
valid7 = valid7 || _valid2;
if(!valid7){
vErrors = note(vErrors,instancePath+"/task_result","#/properties/task_result/anyOf","anyOf",{});
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
}
if(data.watermark_info !== undefined){
if(!(validate410(data.watermark_info, {instancePath:instancePath+"/watermark_info",parentData:data,parentDataProperty:"watermark_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate545.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate545.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const validateKlingCreateCustomVoiceResponse = validate569;
function validate569(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-custom-voice.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "code"});
errors++;
}
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "message"});
errors++;
}
if(data.request_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "request_id"});
errors++;
}
if(data.data === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "data"});
errors++;
}
if(data.code !== undefined){
if(!(validate464(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate466(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate468(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate470(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate470.errors : vErrors.concat(validate470.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate569.errors = vErrors;
return errors === 0;
}
export const validateKlingCreateDramaSubtitleCallback = validate583;
function validate583(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-drama-subtitle.callback.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate583.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate517(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate517.errors : vErrors.concat(validate517.errors);
errors = vErrors.length;
}
else {
var props0 = validate517.evaluated.props;
}
validate583.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate583.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const validateKlingCreateDramaSubtitleResponse = validate592;
function validate592(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-drama-subtitle.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "code"});
errors++;
}
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "message"});
errors++;
}
if(data.request_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "request_id"});
errors++;
}
if(data.data === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "data"});
errors++;
}
if(data.code !== undefined){
if(!(validate464(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate466(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate468(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate539(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate539.errors : vErrors.concat(validate539.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate592.errors = vErrors;
return errors === 0;
}
export const validateKlingCreateElementCallback = validate605;
function validate607(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.element_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "element_id"});
errors++;
}
if(data.element_name === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "element_name"});
errors++;
}
if(data.element_description === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "element_description"});
errors++;
}
if(data.owned_by === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "owned_by"});
errors++;
}
if(data.status === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "status"});
errors++;
}
if(data.element_id !== undefined){
let data0 = data.element_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = note(vErrors,instancePath+"/element_id","#/properties/element_id/type","type",{type: "integer"});
errors++;
}
}
if(data.element_name !== undefined){
if(typeof data.element_name !== "string"){
vErrors = note(vErrors,instancePath+"/element_name","#/properties/element_name/type","type",{type: "string"});
errors++;
}
}
if(data.element_description !== undefined){
if(typeof data.element_description !== "string"){
vErrors = note(vErrors,instancePath+"/element_description","#/properties/element_description/type","type",{type: "string"});
errors++;
}
}
if(data.reference_type !== undefined){
let data3 = data.reference_type;
if(typeof data3 !== "string"){
vErrors = note(vErrors,instancePath+"/reference_type","#/properties/reference_type/type","type",{type: "string"});
errors++;
}
if(!((data3 === "image_refer") || (data3 === "video_refer"))){
vErrors = note(vErrors,instancePath+"/reference_type","#/properties/reference_type/enum","enum",{allowedValues: ["image_refer","video_refer"]});
errors++;
}
}
if(data.element_type !== undefined){
if(typeof data.element_type !== "string"){
vErrors = note(vErrors,instancePath+"/element_type","#/properties/element_type/type","type",{type: "string"});
errors++;
}
}
if(data.element_image_list !== undefined){
let data5 = data.element_image_list;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.frontal_image !== undefined){
if(typeof data5.frontal_image !== "string"){
vErrors = note(vErrors,instancePath+"/element_image_list/frontal_image","#/properties/element_image_list/properties/frontal_image/type","type",{type: "string"});
errors++;
}
}
if(data5.refer_images !== undefined){
let data7 = data5.refer_images;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.image_url !== undefined){
if(typeof data8.image_url !== "string"){
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
if(data10.refer_videos !== undefined){
let data11 = data10.refer_videos;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.video_url !== undefined){
if(typeof data12.video_url !== "string"){
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
if(data.element_voice_info !== undefined){
if(!(validate547(data.element_voice_info, {instancePath:instancePath+"/element_voice_info",parentData:data,parentDataProperty:"element_voice_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate547.errors : vErrors.concat(validate547.errors);
errors = vErrors.length;
}
}
if(data.tag_list !== undefined){
let data15 = data.tag_list;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.id !== undefined){
if(typeof data16.id !== "string"){
vErrors = note(vErrors,instancePath+"/tag_list/" + i2+"/id","#/properties/tag_list/items/properties/id/type","type",{type: "string"});
errors++;
}
}
if(data16.name !== undefined){
if(typeof data16.name !== "string"){
vErrors = note(vErrors,instancePath+"/tag_list/" + i2+"/name","#/properties/tag_list/items/properties/name/type","type",{type: "string"});
errors++;
}
}
if(data16.description !== undefined){
if(typeof data16.description !== "string"){
vErrors = note(vErrors,instancePath+"/tag_list/" + i2+"/description","#/properties/tag_list/items/properties/description/type","type",{type: "string"});
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
if(data.owned_by !== undefined){
if(typeof data.owned_by !== "string"){
vErrors = note(vErrors,instancePath+"/owned_by","#/properties/owned_by/type","type",{type: "string"});
errors++;
}
}
if(data.status !== undefined){
let data21 = data.status;
if(typeof data21 !== "string"){
vErrors = note(vErrors,instancePath+"/status","#/properties/status/type","type",{type: "string"});
errors++;
}
if(!((data21 === "succeed") || (data21 === "deleted"))){
vErrors = note(vErrors,instancePath+"/status","#/properties/status/enum","enum",{allowedValues: ["succeed","deleted"]});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate607.errors = vErrors;
return errors === 0;
}
function validate606(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.elements === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "elements"});
errors++;
}
if(data.elements !== undefined){
let data0 = data.elements;
if(Array.isArray(data0)){
if(data0.length < 1){
vErrors = note(vErrors,instancePath+"/elements","#/properties/elements/minItems","minItems",{limit: 1});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate607(data0[i0], {instancePath:instancePath+"/elements/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate607.errors : vErrors.concat(validate607.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/elements","#/properties/elements/type","type",{type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate606.errors = vErrors;
return errors === 0;
}
function validate605(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-element.callback.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate605.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.code === undefined) && (missing0 = "code")){
vErrors = note(vErrors);
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.request_id === undefined) && (missing1 = "request_id")){
vErrors = note(vErrors);
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
vErrors = note(vErrors);
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
let valid2 = true;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.task_status === undefined) && (missing2 = "task_status")){
vErrors = note(vErrors);
errors++;
}
else {
if(data.task_status !== undefined){
if("succeed" !== data.task_status){
vErrors = note(vErrors);
errors++;
}
}
}
}
var _valid1 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid1){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_result !== undefined){
if(!(validate606(data.task_result, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate606.errors : vErrors.concat(validate606.errors);
errors = vErrors.length;
}
}
}
var _valid1 = _errs9 === errors;
valid2 = _valid1;
if(valid2){
var props0 = {};
props0.task_result = true;
props0.task_status = true;
}
ifClause0 = "then";
}
else {
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_result !== undefined){
let data2 = data.task_result;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length > 0){
vErrors = note(vErrors,instancePath+"/task_result","#/else/properties/task_result/maxProperties","maxProperties",{limit: 0});
errors++;
}
}
}
}
var _valid1 = _errs11 === errors;
valid2 = _valid1;
if(valid2){
if(props0 !== true){
props0 = props0 || {};
props0.task_result = true;
}
}
ifClause0 = "else";
}
if(!valid2){
vErrors = note(vErrors,instancePath,"#/if","if",{failingKeyword: ifClause0});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task_id"});
errors++;
}
if(data.task_status === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task_status"});
errors++;
}
if(data.created_at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "created_at"});
errors++;
}
if(data.updated_at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "updated_at"});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.task_id = true;
props0.task_status = true;
props0.task_status_msg = true;
props0.created_at = true;
props0.updated_at = true;
props0.final_unit_deduction = true;
props0.final_balance_deduction = true;
props0.task_info = true;
props0.task_result = true;
props0.watermark_info = true;
}
if(data.task_id !== undefined){
if(!(validate389(data.task_id, {instancePath:instancePath+"/task_id",parentData:data,parentDataProperty:"task_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors);
errors = vErrors.length;
}
}
if(data.task_status !== undefined){
if(!(validate149(data.task_status, {instancePath:instancePath+"/task_status",parentData:data,parentDataProperty:"task_status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data.task_status_msg !== undefined){
if(typeof data.task_status_msg !== "string"){
vErrors = note(vErrors,instancePath+"/task_status_msg","#/properties/task_status_msg/type","type",{type: "string"});
errors++;
}
}
if(data.created_at !== undefined){
if(!(validate61(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
if(!(validate61(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.final_unit_deduction !== undefined){
if(!(validate412(data.final_unit_deduction, {instancePath:instancePath+"/final_unit_deduction",parentData:data,parentDataProperty:"final_unit_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate412.errors : vErrors.concat(validate412.errors);
errors = vErrors.length;
}
}
if(data.final_balance_deduction !== undefined){
if(!(validate414(data.final_balance_deduction, {instancePath:instancePath+"/final_balance_deduction",parentData:data,parentDataProperty:"final_balance_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate414.errors : vErrors.concat(validate414.errors);
errors = vErrors.length;
}
}
if(data.task_info !== undefined){
if(!(validate402(data.task_info, {instancePath:instancePath+"/task_info",parentData:data,parentDataProperty:"task_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
errors = vErrors.length;
}
}
if(data.task_result !== undefined){
let data11 = data.task_result;
const _errs23 = errors;
let valid7 = false;
const _errs24 = errors;
if(!(validate606(data11, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate606.errors : vErrors.concat(validate606.errors);
errors = vErrors.length;
}
var _valid2 = _errs24 === errors;
valid7 = valid7 || _valid2;
if(_valid2){
var props1 = {};
props1.elements = true;
}
const _errs25 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length > 0){
vErrors = note(vErrors,instancePath+"/task_result","#/properties/task_result/anyOf/1/maxProperties","maxProperties",{limit: 0});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/task_result","#/properties/task_result/anyOf/1/type","type",{type: "object"});
errors++;
}
var _valid2 = _errs25 === errors;
valid7 = valid7 || _valid2;
if(!valid7){
vErrors = note(vErrors,instancePath+"/task_result","#/properties/task_result/anyOf","anyOf",{});
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
}
if(data.watermark_info !== undefined){
if(!(validate410(data.watermark_info, {instancePath:instancePath+"/watermark_info",parentData:data,parentDataProperty:"watermark_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate605.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate605.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const validateKlingCreateElementResponse = validate628;
function validate628(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-element.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "code"});
errors++;
}
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "message"});
errors++;
}
if(data.request_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "request_id"});
errors++;
}
if(data.data === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "data"});
errors++;
}
if(data.code !== undefined){
if(!(validate464(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate466(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate468(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate470(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate470.errors : vErrors.concat(validate470.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate628.errors = vErrors;
return errors === 0;
}
export const validateKlingCreateImageToVideo26Callback = validate642;
function validate646(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
if("video" !== data.type){
vErrors = note(vErrors);
errors++;
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
if(data.id === undefined){
vErrors = note(vErrors,instancePath,"#/allOf/0/then/required","required",{missingProperty: "id"});
errors++;
}
if(data.url === undefined){
vErrors = note(vErrors,instancePath,"#/allOf/0/then/required","required",{missingProperty: "url"});
errors++;
}
if(data.duration === undefined){
vErrors = note(vErrors,instancePath,"#/allOf/0/then/required","required",{missingProperty: "duration"});
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
if(data.type !== undefined){
if("audio" !== data.type){
vErrors = note(vErrors);
errors++;
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
if(data.id === undefined){
vErrors = note(vErrors,instancePath,"#/allOf/1/then/required","required",{missingProperty: "id"});
errors++;
}
if(data.mp3_url === undefined){
vErrors = note(vErrors,instancePath,"#/allOf/1/then/required","required",{missingProperty: "mp3_url"});
errors++;
}
if(data.wav_url === undefined){
vErrors = note(vErrors,instancePath,"#/allOf/1/then/required","required",{missingProperty: "wav_url"});
errors++;
}
if(data.mp3_duration === undefined){
vErrors = note(vErrors,instancePath,"#/allOf/1/then/required","required",{missingProperty: "mp3_duration"});
errors++;
}
if(data.wav_duration === undefined){
vErrors = note(vErrors,instancePath,"#/allOf/1/then/required","required",{missingProperty: "wav_duration"});
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
const _errs12 = errors;
let valid5 = true;
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
if("voice" !== data.type){
vErrors = note(vErrors);
errors++;
}
}
}
var _valid2 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = note(vErrors,instancePath,"#/allOf/2/then/required","required",{missingProperty: "id"});
errors++;
}
if(data.name === undefined){
vErrors = note(vErrors,instancePath,"#/allOf/2/then/required","required",{missingProperty: "name"});
errors++;
}
if(data.url === undefined){
vErrors = note(vErrors,instancePath,"#/allOf/2/then/required","required",{missingProperty: "url"});
errors++;
}
if(data.owned_by === undefined){
vErrors = note(vErrors,instancePath,"#/allOf/2/then/required","required",{missingProperty: "owned_by"});
errors++;
}
if(data.status === undefined){
vErrors = note(vErrors,instancePath,"#/allOf/2/then/required","required",{missingProperty: "status"});
errors++;
}
}
var _valid2 = _errs15 === errors;
valid5 = _valid2;
}
if(!valid5){
vErrors = note(vErrors,instancePath,"#/allOf/2/if","if",{failingKeyword: "then"});
errors++;
}
const _errs17 = errors;
let valid7 = true;
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
if("element" !== data.type){
vErrors = note(vErrors);
errors++;
}
}
}
var _valid3 = _errs18 === errors;
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs20 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = note(vErrors,instancePath,"#/allOf/3/then/required","required",{missingProperty: "id"});
errors++;
}
if(data.name === undefined){
vErrors = note(vErrors,instancePath,"#/allOf/3/then/required","required",{missingProperty: "name"});
errors++;
}
if(data.owned_by === undefined){
vErrors = note(vErrors,instancePath,"#/allOf/3/then/required","required",{missingProperty: "owned_by"});
errors++;
}
if(data.status === undefined){
vErrors = note(vErrors,instancePath,"#/allOf/3/then/required","required",{missingProperty: "status"});
errors++;
}
}
var _valid3 = _errs20 === errors;
valid7 = _valid3;
}
if(!valid7){
vErrors = note(vErrors,instancePath,"#/allOf/3/if","if",{failingKeyword: "then"});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "type"});
errors++;
}
if(data.type !== undefined){
let data4 = data.type;
if(typeof data4 !== "string"){
vErrors = note(vErrors,instancePath+"/type","#/properties/type/type","type",{type: "string"});
errors++;
}
if(!(((((data4 === "video") || (data4 === "image")) || (data4 === "audio")) || (data4 === "voice")) || (data4 === "element"))){
vErrors = note(vErrors,instancePath+"/type","#/properties/type/enum","enum",{allowedValues: ["video","image","audio","voice","element"]});
errors++;
}
}
if(data.id !== undefined){
let data5 = data.id;
if((typeof data5 !== "string") && (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5))))){
vErrors = note(vErrors,instancePath+"/id","#/properties/id/type","type",{type: ["string","integer"]});
errors++;
}
}
if(data.url !== undefined){
if(!(validate391(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate391.errors : vErrors.concat(validate391.errors);
errors = vErrors.length;
}
}
if(data.watermark_url !== undefined){
if(typeof data.watermark_url !== "string"){
vErrors = note(vErrors,instancePath+"/watermark_url","#/properties/watermark_url/type","type",{type: "string"});
errors++;
}
}
if(data.duration !== undefined){
if(!(validate394(data.duration, {instancePath:instancePath+"/duration",parentData:data,parentDataProperty:"duration",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
errors = vErrors.length;
}
}
if(data.mp3_url !== undefined){
if(!(validate391(data.mp3_url, {instancePath:instancePath+"/mp3_url",parentData:data,parentDataProperty:"mp3_url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate391.errors : vErrors.concat(validate391.errors);
errors = vErrors.length;
}
}
if(data.wav_url !== undefined){
if(!(validate391(data.wav_url, {instancePath:instancePath+"/wav_url",parentData:data,parentDataProperty:"wav_url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate391.errors : vErrors.concat(validate391.errors);
errors = vErrors.length;
}
}
if(data.mp3_duration !== undefined){
if(!(validate394(data.mp3_duration, {instancePath:instancePath+"/mp3_duration",parentData:data,parentDataProperty:"mp3_duration",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
errors = vErrors.length;
}
}
if(data.wav_duration !== undefined){
if(!(validate394(data.wav_duration, {instancePath:instancePath+"/wav_duration",parentData:data,parentDataProperty:"wav_duration",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = note(vErrors,instancePath+"/name","#/properties/name/type","type",{type: "string"});
errors++;
}
}
if(data.owned_by !== undefined){
if(typeof data.owned_by !== "string"){
vErrors = note(vErrors,instancePath+"/owned_by","#/properties/owned_by/type","type",{type: "string"});
errors++;
}
}
if(data.status !== undefined){
let data15 = data.status;
if(typeof data15 !== "string"){
vErrors = note(vErrors,instancePath+"/status","#/properties/status/type","type",{type: "string"});
errors++;
}
if(!((data15 === "succeeded") || (data15 === "deleted"))){
vErrors = note(vErrors,instancePath+"/status","#/properties/status/enum","enum",{allowedValues: ["succeeded","deleted"]});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = note(vErrors,instancePath+"/description","#/properties/description/type","type",{type: "string"});
errors++;
}
}
if(data.element_type !== undefined){
let data17 = data.element_type;
if(typeof data17 !== "string"){
vErrors = note(vErrors,instancePath+"/element_type","#/properties/element_type/type","type",{type: "string"});
errors++;
}
if(!((data17 === "video_character_elements") || (data17 === "multi_image_elements"))){
vErrors = note(vErrors,instancePath+"/element_type","#/properties/element_type/enum","enum",{allowedValues: ["video_character_elements","multi_image_elements"]});
errors++;
}
}
if(data.references !== undefined){
let data18 = data.references;
if(Array.isArray(data18)){
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
let data19 = data18[i0];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.type === undefined){
vErrors = note(vErrors,instancePath+"/references/" + i0,"#/properties/references/items/required","required",{missingProperty: "type"});
errors++;
}
if(data19.type !== undefined){
let data20 = data19.type;
if(typeof data20 !== "string"){
vErrors = note(vErrors,instancePath+"/references/" + i0+"/type","#/properties/references/items/properties/type/type","type",{type: "string"});
errors++;
}
if(!(((data20 === "image") || (data20 === "video")) || (data20 === "voice"))){
vErrors = note(vErrors,instancePath+"/references/" + i0+"/type","#/properties/references/items/properties/type/enum","enum",{allowedValues: ["image","video","voice"]});
errors++;
}
}
if(data19.role !== undefined){
let data21 = data19.role;
if(typeof data21 !== "string"){
vErrors = note(vErrors,instancePath+"/references/" + i0+"/role","#/properties/references/items/properties/role/type","type",{type: "string"});
errors++;
}
if(!((data21 === "frontal") || (data21 === "refer"))){
vErrors = note(vErrors,instancePath+"/references/" + i0+"/role","#/properties/references/items/properties/role/enum","enum",{allowedValues: ["frontal","refer"]});
errors++;
}
}
if(data19.url !== undefined){
if(!(validate391(data19.url, {instancePath:instancePath+"/references/" + i0+"/url",parentData:data19,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate391.errors : vErrors.concat(validate391.errors);
errors = vErrors.length;
}
}
if(data19.id !== undefined){
if(typeof data19.id !== "string"){
vErrors = note(vErrors,instancePath+"/references/" + i0+"/id","#/properties/references/items/properties/id/type","type",{type: "string"});
errors++;
}
}
if(data19.name !== undefined){
if(typeof data19.name !== "string"){
vErrors = note(vErrors,instancePath+"/references/" + i0+"/name","#/properties/references/items/properties/name/type","type",{type: "string"});
errors++;
}
}
if(data19.owned_by !== undefined){
if(typeof data19.owned_by !== "string"){
vErrors = note(vErrors,instancePath+"/references/" + i0+"/owned_by","#/properties/references/items/properties/owned_by/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/references/" + i0,"#/properties/references/items/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/references","#/properties/references/type","type",{type: "array"});
errors++;
}
}
if(data.tags !== undefined){
let data26 = data.tags;
if(Array.isArray(data26)){
const len1 = data26.length;
for(let i1=0; i1<len1; i1++){
let data27 = data26[i1];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.id === undefined){
vErrors = note(vErrors,instancePath+"/tags/" + i1,"#/properties/tags/items/required","required",{missingProperty: "id"});
errors++;
}
if(data27.id !== undefined){
if(typeof data27.id !== "string"){
vErrors = note(vErrors,instancePath+"/tags/" + i1+"/id","#/properties/tags/items/properties/id/type","type",{type: "string"});
errors++;
}
}
if(data27.name !== undefined){
if(typeof data27.name !== "string"){
vErrors = note(vErrors,instancePath+"/tags/" + i1+"/name","#/properties/tags/items/properties/name/type","type",{type: "string"});
errors++;
}
}
if(data27.description !== undefined){
if(typeof data27.description !== "string"){
vErrors = note(vErrors,instancePath+"/tags/" + i1+"/description","#/properties/tags/items/properties/description/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/tags/" + i1,"#/properties/tags/items/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/tags","#/properties/tags/type","type",{type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate646.errors = vErrors;
return errors === 0;
}
function validate643(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate643.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.task_id === undefined) && (missing0 = "task_id")){
vErrors = note(vErrors);
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.task_status === undefined) && (missing1 = "task_status")){
vErrors = note(vErrors);
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
vErrors = note(vErrors);
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
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.status === undefined) && (missing2 = "status")){
vErrors = note(vErrors);
errors++;
}
else {
if(data.status !== undefined){
if("succeeded" !== data.status){
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
if(data.outputs === undefined){
vErrors = note(vErrors,instancePath,"#/allOf/0/then/required","required",{missingProperty: "outputs"});
errors++;
}
if(data.billing === undefined){
vErrors = note(vErrors,instancePath,"#/allOf/0/then/required","required",{missingProperty: "billing"});
errors++;
}
if(data.outputs !== undefined){
let data1 = data.outputs;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = note(vErrors,instancePath+"/outputs","#/allOf/0/then/properties/outputs/minItems","minItems",{limit: 1});
errors++;
}
}
}
}
var _valid1 = _errs10 === errors;
valid3 = _valid1;
if(valid3){
var props0 = {};
props0.outputs = true;
props0.status = true;
}
}
if(!valid3){
vErrors = note(vErrors,instancePath,"#/allOf/0/if","if",{failingKeyword: "then"});
errors++;
}
const _errs13 = errors;
let valid6 = true;
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.status === undefined) && (missing3 = "status")){
vErrors = note(vErrors);
errors++;
}
else {
if(data.status !== undefined){
if("failed" !== data.status){
vErrors = note(vErrors);
errors++;
}
}
}
}
var _valid2 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/allOf/1/then/required","required",{missingProperty: "message"});
errors++;
}
}
var _valid2 = _errs16 === errors;
valid6 = _valid2;
}
if(!valid6){
vErrors = note(vErrors,instancePath,"#/allOf/1/if","if",{failingKeyword: "then"});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.status = true;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "id"});
errors++;
}
if(data.status === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "status"});
errors++;
}
if(data.create_time === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "create_time"});
errors++;
}
if(data.update_time === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "update_time"});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.id = true;
props0.status = true;
props0.outputs = true;
props0.message = true;
props0.create_time = true;
props0.update_time = true;
props0.external_id = true;
props0.billing = true;
}
if(data.id !== undefined){
if(!(validate389(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate519(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate519.errors : vErrors.concat(validate519.errors);
errors = vErrors.length;
}
}
if(data.outputs !== undefined){
let data5 = data.outputs;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate646(data5[i0], {instancePath:instancePath+"/outputs/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate646.errors : vErrors.concat(validate646.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/outputs","#/properties/outputs/type","type",{type: "array"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = note(vErrors,instancePath+"/message","#/properties/message/type","type",{type: "string"});
errors++;
}
}
if(data.create_time !== undefined){
if(!(validate61(data.create_time, {instancePath:instancePath+"/create_time",parentData:data,parentDataProperty:"create_time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.update_time !== undefined){
if(!(validate61(data.update_time, {instancePath:instancePath+"/update_time",parentData:data,parentDataProperty:"update_time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.external_id !== undefined){
if(typeof data.external_id !== "string"){
vErrors = note(vErrors,instancePath+"/external_id","#/properties/external_id/type","type",{type: "string"});
errors++;
}
}
if(data.billing !== undefined){
let data11 = data.billing;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(!(validate527(data11[i1], {instancePath:instancePath+"/billing/" + i1,parentData:data11,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate527.errors : vErrors.concat(validate527.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/billing","#/properties/billing/type","type",{type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate643.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate643.evaluated = {"dynamicProps":true,"dynamicItems":false};
function validate642(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-image-to-video-2-6.callback.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate642.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate643(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate643.errors : vErrors.concat(validate643.errors);
errors = vErrors.length;
}
else {
var props0 = validate643.evaluated.props;
}
validate642.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate642.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const validateKlingCreateImageToVideo26Response = validate659;
function validate659(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-image-to-video-2-6.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "code"});
errors++;
}
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "message"});
errors++;
}
if(data.request_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "request_id"});
errors++;
}
if(data.data === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "data"});
errors++;
}
if(data.code !== undefined){
if(!(validate464(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate466(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate468(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate539(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate539.errors : vErrors.concat(validate539.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate659.errors = vErrors;
return errors === 0;
}
export const validateKlingCreateImageToVideoCallback = validate672;
function validate672(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-image-to-video.callback.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate672.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.code === undefined) && (missing0 = "code")){
vErrors = note(vErrors);
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.request_id === undefined) && (missing1 = "request_id")){
vErrors = note(vErrors);
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
vErrors = note(vErrors);
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
let valid2 = true;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.task_status === undefined) && (missing2 = "task_status")){
vErrors = note(vErrors);
errors++;
}
else {
if(data.task_status !== undefined){
if("succeed" !== data.task_status){
vErrors = note(vErrors);
errors++;
}
}
}
}
var _valid1 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid1){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_result !== undefined){
if(!(validate387(data.task_result, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
}
}
var _valid1 = _errs9 === errors;
valid2 = _valid1;
if(valid2){
var props0 = {};
props0.task_result = true;
props0.task_status = true;
}
ifClause0 = "then";
}
else {
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_result !== undefined){
let data2 = data.task_result;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length > 0){
vErrors = note(vErrors,instancePath+"/task_result","#/else/properties/task_result/maxProperties","maxProperties",{limit: 0});
errors++;
}
}
}
}
var _valid1 = _errs11 === errors;
valid2 = _valid1;
if(valid2){
if(props0 !== true){
props0 = props0 || {};
props0.task_result = true;
}
}
ifClause0 = "else";
}
if(!valid2){
vErrors = note(vErrors,instancePath,"#/if","if",{failingKeyword: ifClause0});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task_id"});
errors++;
}
if(data.task_status === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task_status"});
errors++;
}
if(data.created_at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "created_at"});
errors++;
}
if(data.updated_at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "updated_at"});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.task_id = true;
props0.task_status = true;
props0.task_status_msg = true;
props0.created_at = true;
props0.updated_at = true;
props0.final_unit_deduction = true;
props0.final_balance_deduction = true;
props0.task_info = true;
props0.task_result = true;
props0.watermark_info = true;
}
if(data.task_id !== undefined){
if(!(validate389(data.task_id, {instancePath:instancePath+"/task_id",parentData:data,parentDataProperty:"task_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors);
errors = vErrors.length;
}
}
if(data.task_status !== undefined){
if(!(validate149(data.task_status, {instancePath:instancePath+"/task_status",parentData:data,parentDataProperty:"task_status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data.task_status_msg !== undefined){
if(typeof data.task_status_msg !== "string"){
vErrors = note(vErrors,instancePath+"/task_status_msg","#/properties/task_status_msg/type","type",{type: "string"});
errors++;
}
}
if(data.created_at !== undefined){
if(!(validate61(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
if(!(validate61(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.final_unit_deduction !== undefined){
if(!(validate412(data.final_unit_deduction, {instancePath:instancePath+"/final_unit_deduction",parentData:data,parentDataProperty:"final_unit_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate412.errors : vErrors.concat(validate412.errors);
errors = vErrors.length;
}
}
if(data.final_balance_deduction !== undefined){
if(!(validate414(data.final_balance_deduction, {instancePath:instancePath+"/final_balance_deduction",parentData:data,parentDataProperty:"final_balance_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate414.errors : vErrors.concat(validate414.errors);
errors = vErrors.length;
}
}
if(data.task_info !== undefined){
if(!(validate402(data.task_info, {instancePath:instancePath+"/task_info",parentData:data,parentDataProperty:"task_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
errors = vErrors.length;
}
}
if(data.task_result !== undefined){
let data11 = data.task_result;
const _errs23 = errors;
let valid7 = false;
const _errs24 = errors;
if(!(validate387(data11, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
var _valid2 = _errs24 === errors;
valid7 = valid7 || _valid2;
if(_valid2){
var props1 = {};
props1.videos = true;
}
const _errs25 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length > 0){
vErrors = note(vErrors,instancePath+"/task_result","#/properties/task_result/anyOf/1/maxProperties","maxProperties",{limit: 0});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/task_result","#/properties/task_result/anyOf/1/type","type",{type: "object"});
errors++;
}
var _valid2 = _errs25 === errors;
valid7 = valid7 || _valid2;
if(!valid7){
vErrors = note(vErrors,instancePath+"/task_result","#/properties/task_result/anyOf","anyOf",{});
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
}
if(data.watermark_info !== undefined){
if(!(validate410(data.watermark_info, {instancePath:instancePath+"/watermark_info",parentData:data,parentDataProperty:"watermark_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate672.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate672.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const validateKlingCreateImageToVideoResponse = validate693;
function validate693(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-image-to-video.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "code"});
errors++;
}
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "message"});
errors++;
}
if(data.request_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "request_id"});
errors++;
}
if(data.data === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "data"});
errors++;
}
if(data.code !== undefined){
if(!(validate464(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate466(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate468(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate470(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate470.errors : vErrors.concat(validate470.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate693.errors = vErrors;
return errors === 0;
}
export const validateKlingCreateLipSyncCallback = validate707;
function validate707(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-lip-sync.callback.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate707.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.code === undefined) && (missing0 = "code")){
vErrors = note(vErrors);
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.request_id === undefined) && (missing1 = "request_id")){
vErrors = note(vErrors);
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
vErrors = note(vErrors);
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
let valid2 = true;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.task_status === undefined) && (missing2 = "task_status")){
vErrors = note(vErrors);
errors++;
}
else {
if(data.task_status !== undefined){
if("succeed" !== data.task_status){
vErrors = note(vErrors);
errors++;
}
}
}
}
var _valid1 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid1){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_result !== undefined){
if(!(validate387(data.task_result, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
}
}
var _valid1 = _errs9 === errors;
valid2 = _valid1;
if(valid2){
var props0 = {};
props0.task_result = true;
props0.task_status = true;
}
ifClause0 = "then";
}
else {
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_result !== undefined){
let data2 = data.task_result;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length > 0){
vErrors = note(vErrors,instancePath+"/task_result","#/else/properties/task_result/maxProperties","maxProperties",{limit: 0});
errors++;
}
}
}
}
var _valid1 = _errs11 === errors;
valid2 = _valid1;
if(valid2){
if(props0 !== true){
props0 = props0 || {};
props0.task_result = true;
}
}
ifClause0 = "else";
}
if(!valid2){
vErrors = note(vErrors,instancePath,"#/if","if",{failingKeyword: ifClause0});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task_id"});
errors++;
}
if(data.task_status === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task_status"});
errors++;
}
if(data.created_at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "created_at"});
errors++;
}
if(data.updated_at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "updated_at"});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.task_id = true;
props0.task_status = true;
props0.task_status_msg = true;
props0.created_at = true;
props0.updated_at = true;
props0.final_unit_deduction = true;
props0.final_balance_deduction = true;
props0.task_info = true;
props0.task_result = true;
props0.watermark_info = true;
}
if(data.task_id !== undefined){
if(!(validate389(data.task_id, {instancePath:instancePath+"/task_id",parentData:data,parentDataProperty:"task_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors);
errors = vErrors.length;
}
}
if(data.task_status !== undefined){
if(!(validate149(data.task_status, {instancePath:instancePath+"/task_status",parentData:data,parentDataProperty:"task_status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data.task_status_msg !== undefined){
if(typeof data.task_status_msg !== "string"){
vErrors = note(vErrors,instancePath+"/task_status_msg","#/properties/task_status_msg/type","type",{type: "string"});
errors++;
}
}
if(data.created_at !== undefined){
if(!(validate61(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
if(!(validate61(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.final_unit_deduction !== undefined){
if(!(validate412(data.final_unit_deduction, {instancePath:instancePath+"/final_unit_deduction",parentData:data,parentDataProperty:"final_unit_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate412.errors : vErrors.concat(validate412.errors);
errors = vErrors.length;
}
}
if(data.final_balance_deduction !== undefined){
if(!(validate414(data.final_balance_deduction, {instancePath:instancePath+"/final_balance_deduction",parentData:data,parentDataProperty:"final_balance_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate414.errors : vErrors.concat(validate414.errors);
errors = vErrors.length;
}
}
if(data.task_info !== undefined){
if(!(validate402(data.task_info, {instancePath:instancePath+"/task_info",parentData:data,parentDataProperty:"task_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
errors = vErrors.length;
}
}
if(data.task_result !== undefined){
let data11 = data.task_result;
const _errs23 = errors;
let valid7 = false;
const _errs24 = errors;
if(!(validate387(data11, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
var _valid2 = _errs24 === errors;
valid7 = valid7 || _valid2;
if(_valid2){
var props1 = {};
props1.videos = true;
}
const _errs25 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length > 0){
vErrors = note(vErrors,instancePath+"/task_result","#/properties/task_result/anyOf/1/maxProperties","maxProperties",{limit: 0});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/task_result","#/properties/task_result/anyOf/1/type","type",{type: "object"});
errors++;
}
var _valid2 = _errs25 === errors;
valid7 = valid7 || _valid2;
if(!valid7){
vErrors = note(vErrors,instancePath+"/task_result","#/properties/task_result/anyOf","anyOf",{});
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
}
if(data.watermark_info !== undefined){
if(!(validate410(data.watermark_info, {instancePath:instancePath+"/watermark_info",parentData:data,parentDataProperty:"watermark_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate707.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate707.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const validateKlingCreateLipSyncResponse = validate728;
function validate728(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-lip-sync.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "code"});
errors++;
}
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "message"});
errors++;
}
if(data.request_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "request_id"});
errors++;
}
if(data.data === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "data"});
errors++;
}
if(data.code !== undefined){
if(!(validate464(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate466(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate468(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate470(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate470.errors : vErrors.concat(validate470.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate728.errors = vErrors;
return errors === 0;
}
export const validateKlingCreateOmniVideo30Callback = validate742;
function validate742(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-omni-video-3-0.callback.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate742.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate643(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate643.errors : vErrors.concat(validate643.errors);
errors = vErrors.length;
}
else {
var props0 = validate643.evaluated.props;
}
validate742.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate742.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const validateKlingCreateOmniVideo30Response = validate751;
function validate751(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-omni-video-3-0.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "code"});
errors++;
}
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "message"});
errors++;
}
if(data.request_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "request_id"});
errors++;
}
if(data.data === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "data"});
errors++;
}
if(data.code !== undefined){
if(!(validate464(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate466(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate468(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate539(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate539.errors : vErrors.concat(validate539.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate751.errors = vErrors;
return errors === 0;
}
export const validateKlingCreateOmniVideo40FlashCallback = validate764;
function validate764(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-omni-video-4-0-flash.callback.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate764.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate643(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate643.errors : vErrors.concat(validate643.errors);
errors = vErrors.length;
}
else {
var props0 = validate643.evaluated.props;
}
validate764.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate764.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const validateKlingCreateOmniVideo40FlashResponse = validate773;
function validate773(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-omni-video-4-0-flash.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "code"});
errors++;
}
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "message"});
errors++;
}
if(data.request_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "request_id"});
errors++;
}
if(data.data === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "data"});
errors++;
}
if(data.code !== undefined){
if(!(validate464(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate466(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate468(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate539(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate539.errors : vErrors.concat(validate539.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate773.errors = vErrors;
return errors === 0;
}
export const validateKlingCreateOmniVideo40Callback = validate786;
function validate786(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-omni-video-4-0.callback.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate786.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate643(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate643.errors : vErrors.concat(validate643.errors);
errors = vErrors.length;
}
else {
var props0 = validate643.evaluated.props;
}
validate786.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate786.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const validateKlingCreateOmniVideo40Response = validate795;
function validate795(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-omni-video-4-0.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "code"});
errors++;
}
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "message"});
errors++;
}
if(data.request_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "request_id"});
errors++;
}
if(data.data === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "data"});
errors++;
}
if(data.code !== undefined){
if(!(validate464(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate466(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate468(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate539(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate539.errors : vErrors.concat(validate539.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate795.errors = vErrors;
return errors === 0;
}
export const validateKlingCreateTalkingAgentCallback = validate808;
function validate808(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-talking-agent.callback.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate808.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate517(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate517.errors : vErrors.concat(validate517.errors);
errors = vErrors.length;
}
else {
var props0 = validate517.evaluated.props;
}
validate808.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate808.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const validateKlingCreateTalkingAgentResponse = validate817;
function validate817(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-talking-agent.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "code"});
errors++;
}
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "message"});
errors++;
}
if(data.request_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "request_id"});
errors++;
}
if(data.data === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "data"});
errors++;
}
if(data.code !== undefined){
if(!(validate464(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate466(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate468(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate539(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate539.errors : vErrors.concat(validate539.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate817.errors = vErrors;
return errors === 0;
}
export const validateKlingCreateTextToAudioCallback = validate830;
function validate832(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "id"});
errors++;
}
if(data.url_mp3 === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "url_mp3"});
errors++;
}
if(data.url_wav === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "url_wav"});
errors++;
}
if(data.duration_mp3 === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "duration_mp3"});
errors++;
}
if(data.duration_wav === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "duration_wav"});
errors++;
}
if(data.id !== undefined){
if(!(validate389(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors);
errors = vErrors.length;
}
}
if(data.url_mp3 !== undefined){
if(!(validate391(data.url_mp3, {instancePath:instancePath+"/url_mp3",parentData:data,parentDataProperty:"url_mp3",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate391.errors : vErrors.concat(validate391.errors);
errors = vErrors.length;
}
}
if(data.url_wav !== undefined){
if(!(validate391(data.url_wav, {instancePath:instancePath+"/url_wav",parentData:data,parentDataProperty:"url_wav",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate391.errors : vErrors.concat(validate391.errors);
errors = vErrors.length;
}
}
if(data.duration_mp3 !== undefined){
if(!(validate394(data.duration_mp3, {instancePath:instancePath+"/duration_mp3",parentData:data,parentDataProperty:"duration_mp3",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
errors = vErrors.length;
}
}
if(data.duration_wav !== undefined){
if(!(validate394(data.duration_wav, {instancePath:instancePath+"/duration_wav",parentData:data,parentDataProperty:"duration_wav",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate832.errors = vErrors;
return errors === 0;
}
function validate831(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.audios === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "audios"});
errors++;
}
if(data.audios !== undefined){
let data0 = data.audios;
if(Array.isArray(data0)){
if(data0.length < 1){
vErrors = note(vErrors,instancePath+"/audios","#/properties/audios/minItems","minItems",{limit: 1});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate832(data0[i0], {instancePath:instancePath+"/audios/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate832.errors : vErrors.concat(validate832.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/audios","#/properties/audios/type","type",{type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate831.errors = vErrors;
return errors === 0;
}
function validate830(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-text-to-audio.callback.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate830.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.code === undefined) && (missing0 = "code")){
vErrors = note(vErrors);
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.request_id === undefined) && (missing1 = "request_id")){
vErrors = note(vErrors);
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
vErrors = note(vErrors);
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
let valid2 = true;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.task_status === undefined) && (missing2 = "task_status")){
vErrors = note(vErrors);
errors++;
}
else {
if(data.task_status !== undefined){
if("succeed" !== data.task_status){
vErrors = note(vErrors);
errors++;
}
}
}
}
var _valid1 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid1){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_result !== undefined){
if(!(validate831(data.task_result, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate831.errors : vErrors.concat(validate831.errors);
errors = vErrors.length;
}
}
}
var _valid1 = _errs9 === errors;
valid2 = _valid1;
if(valid2){
var props0 = {};
props0.task_result = true;
props0.task_status = true;
}
ifClause0 = "then";
}
else {
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_result !== undefined){
let data2 = data.task_result;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length > 0){
vErrors = note(vErrors,instancePath+"/task_result","#/else/properties/task_result/maxProperties","maxProperties",{limit: 0});
errors++;
}
}
}
}
var _valid1 = _errs11 === errors;
valid2 = _valid1;
if(valid2){
if(props0 !== true){
props0 = props0 || {};
props0.task_result = true;
}
}
ifClause0 = "else";
}
if(!valid2){
vErrors = note(vErrors,instancePath,"#/if","if",{failingKeyword: ifClause0});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task_id"});
errors++;
}
if(data.task_status === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task_status"});
errors++;
}
if(data.created_at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "created_at"});
errors++;
}
if(data.updated_at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "updated_at"});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.task_id = true;
props0.task_status = true;
props0.task_status_msg = true;
props0.created_at = true;
props0.updated_at = true;
props0.final_unit_deduction = true;
props0.final_balance_deduction = true;
props0.task_info = true;
props0.task_result = true;
props0.watermark_info = true;
}
if(data.task_id !== undefined){
if(!(validate389(data.task_id, {instancePath:instancePath+"/task_id",parentData:data,parentDataProperty:"task_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors);
errors = vErrors.length;
}
}
if(data.task_status !== undefined){
if(!(validate149(data.task_status, {instancePath:instancePath+"/task_status",parentData:data,parentDataProperty:"task_status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data.task_status_msg !== undefined){
if(typeof data.task_status_msg !== "string"){
vErrors = note(vErrors,instancePath+"/task_status_msg","#/properties/task_status_msg/type","type",{type: "string"});
errors++;
}
}
if(data.created_at !== undefined){
if(!(validate61(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
if(!(validate61(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.final_unit_deduction !== undefined){
if(!(validate412(data.final_unit_deduction, {instancePath:instancePath+"/final_unit_deduction",parentData:data,parentDataProperty:"final_unit_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate412.errors : vErrors.concat(validate412.errors);
errors = vErrors.length;
}
}
if(data.final_balance_deduction !== undefined){
if(!(validate414(data.final_balance_deduction, {instancePath:instancePath+"/final_balance_deduction",parentData:data,parentDataProperty:"final_balance_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate414.errors : vErrors.concat(validate414.errors);
errors = vErrors.length;
}
}
if(data.task_info !== undefined){
if(!(validate402(data.task_info, {instancePath:instancePath+"/task_info",parentData:data,parentDataProperty:"task_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
errors = vErrors.length;
}
}
if(data.task_result !== undefined){
let data11 = data.task_result;
const _errs23 = errors;
let valid7 = false;
const _errs24 = errors;
if(!(validate831(data11, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate831.errors : vErrors.concat(validate831.errors);
errors = vErrors.length;
}
var _valid2 = _errs24 === errors;
valid7 = valid7 || _valid2;
if(_valid2){
var props1 = {};
props1.audios = true;
}
const _errs25 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length > 0){
vErrors = note(vErrors,instancePath+"/task_result","#/properties/task_result/anyOf/1/maxProperties","maxProperties",{limit: 0});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/task_result","#/properties/task_result/anyOf/1/type","type",{type: "object"});
errors++;
}
var _valid2 = _errs25 === errors;
valid7 = valid7 || _valid2;
if(!valid7){
vErrors = note(vErrors,instancePath+"/task_result","#/properties/task_result/anyOf","anyOf",{});
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
}
if(data.watermark_info !== undefined){
if(!(validate410(data.watermark_info, {instancePath:instancePath+"/watermark_info",parentData:data,parentDataProperty:"watermark_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate830.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate830.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const validateKlingCreateTextToAudioResponse = validate857;
function validate857(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-text-to-audio.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "code"});
errors++;
}
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "message"});
errors++;
}
if(data.request_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "request_id"});
errors++;
}
if(data.data === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "data"});
errors++;
}
if(data.code !== undefined){
if(!(validate464(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate466(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate468(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate470(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate470.errors : vErrors.concat(validate470.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate857.errors = vErrors;
return errors === 0;
}
export const validateKlingCreateTextToVideoCallback = validate871;
function validate871(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-text-to-video.callback.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate871.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.code === undefined) && (missing0 = "code")){
vErrors = note(vErrors);
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.request_id === undefined) && (missing1 = "request_id")){
vErrors = note(vErrors);
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
vErrors = note(vErrors);
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
let valid2 = true;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.task_status === undefined) && (missing2 = "task_status")){
vErrors = note(vErrors);
errors++;
}
else {
if(data.task_status !== undefined){
if("succeed" !== data.task_status){
vErrors = note(vErrors);
errors++;
}
}
}
}
var _valid1 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid1){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_result !== undefined){
if(!(validate387(data.task_result, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
}
}
var _valid1 = _errs9 === errors;
valid2 = _valid1;
if(valid2){
var props0 = {};
props0.task_result = true;
props0.task_status = true;
}
ifClause0 = "then";
}
else {
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_result !== undefined){
let data2 = data.task_result;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length > 0){
vErrors = note(vErrors,instancePath+"/task_result","#/else/properties/task_result/maxProperties","maxProperties",{limit: 0});
errors++;
}
}
}
}
var _valid1 = _errs11 === errors;
valid2 = _valid1;
if(valid2){
if(props0 !== true){
props0 = props0 || {};
props0.task_result = true;
}
}
ifClause0 = "else";
}
if(!valid2){
vErrors = note(vErrors,instancePath,"#/if","if",{failingKeyword: ifClause0});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task_id"});
errors++;
}
if(data.task_status === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task_status"});
errors++;
}
if(data.created_at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "created_at"});
errors++;
}
if(data.updated_at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "updated_at"});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.task_id = true;
props0.task_status = true;
props0.task_status_msg = true;
props0.created_at = true;
props0.updated_at = true;
props0.final_unit_deduction = true;
props0.final_balance_deduction = true;
props0.task_info = true;
props0.task_result = true;
props0.watermark_info = true;
}
if(data.task_id !== undefined){
if(!(validate389(data.task_id, {instancePath:instancePath+"/task_id",parentData:data,parentDataProperty:"task_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors);
errors = vErrors.length;
}
}
if(data.task_status !== undefined){
if(!(validate149(data.task_status, {instancePath:instancePath+"/task_status",parentData:data,parentDataProperty:"task_status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data.task_status_msg !== undefined){
if(typeof data.task_status_msg !== "string"){
vErrors = note(vErrors,instancePath+"/task_status_msg","#/properties/task_status_msg/type","type",{type: "string"});
errors++;
}
}
if(data.created_at !== undefined){
if(!(validate61(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
if(!(validate61(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.final_unit_deduction !== undefined){
if(!(validate412(data.final_unit_deduction, {instancePath:instancePath+"/final_unit_deduction",parentData:data,parentDataProperty:"final_unit_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate412.errors : vErrors.concat(validate412.errors);
errors = vErrors.length;
}
}
if(data.final_balance_deduction !== undefined){
if(!(validate414(data.final_balance_deduction, {instancePath:instancePath+"/final_balance_deduction",parentData:data,parentDataProperty:"final_balance_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate414.errors : vErrors.concat(validate414.errors);
errors = vErrors.length;
}
}
if(data.task_info !== undefined){
if(!(validate402(data.task_info, {instancePath:instancePath+"/task_info",parentData:data,parentDataProperty:"task_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
errors = vErrors.length;
}
}
if(data.task_result !== undefined){
let data11 = data.task_result;
const _errs23 = errors;
let valid7 = false;
const _errs24 = errors;
if(!(validate387(data11, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
var _valid2 = _errs24 === errors;
valid7 = valid7 || _valid2;
if(_valid2){
var props1 = {};
props1.videos = true;
}
const _errs25 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length > 0){
vErrors = note(vErrors,instancePath+"/task_result","#/properties/task_result/anyOf/1/maxProperties","maxProperties",{limit: 0});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/task_result","#/properties/task_result/anyOf/1/type","type",{type: "object"});
errors++;
}
var _valid2 = _errs25 === errors;
valid7 = valid7 || _valid2;
if(!valid7){
vErrors = note(vErrors,instancePath+"/task_result","#/properties/task_result/anyOf","anyOf",{});
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
}
if(data.watermark_info !== undefined){
if(!(validate410(data.watermark_info, {instancePath:instancePath+"/watermark_info",parentData:data,parentDataProperty:"watermark_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate871.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate871.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const validateKlingCreateTextToVideoResponse = validate892;
function validate892(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-text-to-video.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "code"});
errors++;
}
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "message"});
errors++;
}
if(data.request_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "request_id"});
errors++;
}
if(data.data === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "data"});
errors++;
}
if(data.code !== undefined){
if(!(validate464(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate466(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate468(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate470(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate470.errors : vErrors.concat(validate470.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate892.errors = vErrors;
return errors === 0;
}
export const validateKlingCreateVideoToAudioCallback = validate906;
function validate907(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.videos === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "videos"});
errors++;
}
if(data.audios === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "audios"});
errors++;
}
if(data.videos !== undefined){
let data0 = data.videos;
if(Array.isArray(data0)){
if(data0.length < 1){
vErrors = note(vErrors,instancePath+"/videos","#/properties/videos/minItems","minItems",{limit: 1});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate388(data0[i0], {instancePath:instancePath+"/videos/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate388.errors : vErrors.concat(validate388.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/videos","#/properties/videos/type","type",{type: "array"});
errors++;
}
}
if(data.audios !== undefined){
let data2 = data.audios;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = note(vErrors,instancePath+"/audios","#/properties/audios/minItems","minItems",{limit: 1});
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate832(data2[i1], {instancePath:instancePath+"/audios/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate832.errors : vErrors.concat(validate832.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/audios","#/properties/audios/type","type",{type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate907.errors = vErrors;
return errors === 0;
}
function validate906(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-video-to-audio.callback.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate906.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.code === undefined) && (missing0 = "code")){
vErrors = note(vErrors);
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.request_id === undefined) && (missing1 = "request_id")){
vErrors = note(vErrors);
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
vErrors = note(vErrors);
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
let valid2 = true;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.task_status === undefined) && (missing2 = "task_status")){
vErrors = note(vErrors);
errors++;
}
else {
if(data.task_status !== undefined){
if("succeed" !== data.task_status){
vErrors = note(vErrors);
errors++;
}
}
}
}
var _valid1 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid1){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_result !== undefined){
if(!(validate907(data.task_result, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate907.errors : vErrors.concat(validate907.errors);
errors = vErrors.length;
}
}
}
var _valid1 = _errs9 === errors;
valid2 = _valid1;
if(valid2){
var props0 = {};
props0.task_result = true;
props0.task_status = true;
}
ifClause0 = "then";
}
else {
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_result !== undefined){
let data2 = data.task_result;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length > 0){
vErrors = note(vErrors,instancePath+"/task_result","#/else/properties/task_result/maxProperties","maxProperties",{limit: 0});
errors++;
}
}
}
}
var _valid1 = _errs11 === errors;
valid2 = _valid1;
if(valid2){
if(props0 !== true){
props0 = props0 || {};
props0.task_result = true;
}
}
ifClause0 = "else";
}
if(!valid2){
vErrors = note(vErrors,instancePath,"#/if","if",{failingKeyword: ifClause0});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task_id"});
errors++;
}
if(data.task_status === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task_status"});
errors++;
}
if(data.created_at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "created_at"});
errors++;
}
if(data.updated_at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "updated_at"});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.task_id = true;
props0.task_status = true;
props0.task_status_msg = true;
props0.created_at = true;
props0.updated_at = true;
props0.final_unit_deduction = true;
props0.final_balance_deduction = true;
props0.task_info = true;
props0.task_result = true;
props0.watermark_info = true;
}
if(data.task_id !== undefined){
if(!(validate389(data.task_id, {instancePath:instancePath+"/task_id",parentData:data,parentDataProperty:"task_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors);
errors = vErrors.length;
}
}
if(data.task_status !== undefined){
if(!(validate149(data.task_status, {instancePath:instancePath+"/task_status",parentData:data,parentDataProperty:"task_status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data.task_status_msg !== undefined){
if(typeof data.task_status_msg !== "string"){
vErrors = note(vErrors,instancePath+"/task_status_msg","#/properties/task_status_msg/type","type",{type: "string"});
errors++;
}
}
if(data.created_at !== undefined){
if(!(validate61(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
if(!(validate61(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.final_unit_deduction !== undefined){
if(!(validate412(data.final_unit_deduction, {instancePath:instancePath+"/final_unit_deduction",parentData:data,parentDataProperty:"final_unit_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate412.errors : vErrors.concat(validate412.errors);
errors = vErrors.length;
}
}
if(data.final_balance_deduction !== undefined){
if(!(validate414(data.final_balance_deduction, {instancePath:instancePath+"/final_balance_deduction",parentData:data,parentDataProperty:"final_balance_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate414.errors : vErrors.concat(validate414.errors);
errors = vErrors.length;
}
}
if(data.task_info !== undefined){
if(!(validate402(data.task_info, {instancePath:instancePath+"/task_info",parentData:data,parentDataProperty:"task_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
errors = vErrors.length;
}
}
if(data.task_result !== undefined){
let data11 = data.task_result;
const _errs23 = errors;
let valid7 = false;
const _errs24 = errors;
if(!(validate907(data11, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate907.errors : vErrors.concat(validate907.errors);
errors = vErrors.length;
}
var _valid2 = _errs24 === errors;
valid7 = valid7 || _valid2;
if(_valid2){
var props1 = {};
props1.videos = true;
props1.audios = true;
}
const _errs25 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length > 0){
vErrors = note(vErrors,instancePath+"/task_result","#/properties/task_result/anyOf/1/maxProperties","maxProperties",{limit: 0});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/task_result","#/properties/task_result/anyOf/1/type","type",{type: "object"});
errors++;
}
var _valid2 = _errs25 === errors;
valid7 = valid7 || _valid2;
if(!valid7){
vErrors = note(vErrors,instancePath+"/task_result","#/properties/task_result/anyOf","anyOf",{});
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
}
if(data.watermark_info !== undefined){
if(!(validate410(data.watermark_info, {instancePath:instancePath+"/watermark_info",parentData:data,parentDataProperty:"watermark_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate906.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate906.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const validateKlingCreateVideoToAudioResponse = validate928;
function validate928(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-video-to-audio.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "code"});
errors++;
}
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "message"});
errors++;
}
if(data.request_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "request_id"});
errors++;
}
if(data.data === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "data"});
errors++;
}
if(data.code !== undefined){
if(!(validate464(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate466(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate468(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate470(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate470.errors : vErrors.concat(validate470.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate928.errors = vErrors;
return errors === 0;
}
export const validateKlingCustomVoiceTask = validate942;
function validate942(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/custom-voice.task.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate942.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate385(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
else {
var props0 = validate385.evaluated.props;
}
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.task_status === undefined) && (missing0 = "task_status")){
vErrors = note(vErrors);
errors++;
}
else {
if(data.task_status !== undefined){
if("succeed" !== data.task_status){
vErrors = note(vErrors);
errors++;
}
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_result !== undefined){
if(!(validate546(data.task_result, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate546.errors : vErrors.concat(validate546.errors);
errors = vErrors.length;
}
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
if(valid1){
var props1 = {};
props1.task_result = true;
props1.task_status = true;
}
}
if(!valid1){
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task_id"});
errors++;
}
if(data.task_status === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task_status"});
errors++;
}
if(data.created_at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "created_at"});
errors++;
}
if(data.updated_at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "updated_at"});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.task_id = true;
props0.task_status = true;
props0.task_info = true;
props0.task_result = true;
props0.watermark_info = true;
props0.task_status_msg = true;
props0.final_unit_deduction = true;
props0.final_balance_deduction = true;
props0.created_at = true;
props0.updated_at = true;
}
if(data.task_id !== undefined){
if(!(validate389(data.task_id, {instancePath:instancePath+"/task_id",parentData:data,parentDataProperty:"task_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors);
errors = vErrors.length;
}
}
if(data.task_status !== undefined){
if(!(validate149(data.task_status, {instancePath:instancePath+"/task_status",parentData:data,parentDataProperty:"task_status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data.task_info !== undefined){
if(!(validate402(data.task_info, {instancePath:instancePath+"/task_info",parentData:data,parentDataProperty:"task_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
errors = vErrors.length;
}
}
if(data.task_result !== undefined){
let data5 = data.task_result;
const _errs12 = errors;
let valid5 = false;
const _errs13 = errors;
if(!(validate546(data5, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate546.errors : vErrors.concat(validate546.errors);
errors = vErrors.length;
}
var _valid1 = _errs13 === errors;
valid5 = valid5 || _valid1;
if(_valid1){
var props2 = {};
props2.voices = true;
}
const _errs14 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length > 0){
vErrors = note(vErrors,instancePath+"/task_result","#/properties/task_result/anyOf/1/maxProperties","maxProperties",{limit: 0});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/task_result","#/properties/task_result/anyOf/1/type","type",{type: "object"});
errors++;
}
var _valid1 = _errs14 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
vErrors = note(vErrors,instancePath+"/task_result","#/properties/task_result/anyOf","anyOf",{});
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
if(data.watermark_info !== undefined){
if(!(validate410(data.watermark_info, {instancePath:instancePath+"/watermark_info",parentData:data,parentDataProperty:"watermark_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data.task_status_msg !== undefined){
if(typeof data.task_status_msg !== "string"){
vErrors = note(vErrors,instancePath+"/task_status_msg","#/properties/task_status_msg/type","type",{type: "string"});
errors++;
}
}
if(data.final_unit_deduction !== undefined){
if(!(validate412(data.final_unit_deduction, {instancePath:instancePath+"/final_unit_deduction",parentData:data,parentDataProperty:"final_unit_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate412.errors : vErrors.concat(validate412.errors);
errors = vErrors.length;
}
}
if(data.final_balance_deduction !== undefined){
if(!(validate414(data.final_balance_deduction, {instancePath:instancePath+"/final_balance_deduction",parentData:data,parentDataProperty:"final_balance_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate414.errors : vErrors.concat(validate414.errors);
errors = vErrors.length;
}
}
if(data.created_at !== undefined){
if(!(validate61(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
if(!(validate61(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate942.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate942.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const validateKlingDeleteElementResponse = validate965;
function validate965(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/delete-element.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "code"});
errors++;
}
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "message"});
errors++;
}
if(data.request_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "request_id"});
errors++;
}
if(data.code !== undefined){
if(!(validate464(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate466(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate468(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data3 = data.data;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.task_id === undefined){
vErrors = note(vErrors,instancePath+"/data","#/properties/data/required","required",{missingProperty: "task_id"});
errors++;
}
if(data3.task_status === undefined){
vErrors = note(vErrors,instancePath+"/data","#/properties/data/required","required",{missingProperty: "task_status"});
errors++;
}
if(data3.task_id !== undefined){
if(!(validate389(data3.task_id, {instancePath:instancePath+"/data/task_id",parentData:data3,parentDataProperty:"task_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors);
errors = vErrors.length;
}
}
if(data3.task_status !== undefined){
if(!(validate149(data3.task_status, {instancePath:instancePath+"/data/task_status",parentData:data3,parentDataProperty:"task_status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/data","#/properties/data/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate965.errors = vErrors;
return errors === 0;
}
export const validateKlingDeleteVoiceResponse = validate976;
function validate976(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/delete-voice.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "code"});
errors++;
}
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "message"});
errors++;
}
if(data.request_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "request_id"});
errors++;
}
if(data.code !== undefined){
if(!(validate464(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate466(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate468(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data3 = data.data;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.task_id === undefined){
vErrors = note(vErrors,instancePath+"/data","#/properties/data/required","required",{missingProperty: "task_id"});
errors++;
}
if(data3.task_status === undefined){
vErrors = note(vErrors,instancePath+"/data","#/properties/data/required","required",{missingProperty: "task_status"});
errors++;
}
if(data3.task_id !== undefined){
if(!(validate389(data3.task_id, {instancePath:instancePath+"/data/task_id",parentData:data3,parentDataProperty:"task_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors);
errors = vErrors.length;
}
}
if(data3.task_status !== undefined){
if(!(validate149(data3.task_status, {instancePath:instancePath+"/data/task_status",parentData:data3,parentDataProperty:"task_status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/data","#/properties/data/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate976.errors = vErrors;
return errors === 0;
}
export const validateKlingElementTask = validate987;
function validate987(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/element.task.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate987.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate385(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
else {
var props0 = validate385.evaluated.props;
}
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.task_status === undefined) && (missing0 = "task_status")){
vErrors = note(vErrors);
errors++;
}
else {
if(data.task_status !== undefined){
if("succeed" !== data.task_status){
vErrors = note(vErrors);
errors++;
}
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_result !== undefined){
if(!(validate606(data.task_result, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate606.errors : vErrors.concat(validate606.errors);
errors = vErrors.length;
}
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
if(valid1){
var props1 = {};
props1.task_result = true;
props1.task_status = true;
}
}
if(!valid1){
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task_id"});
errors++;
}
if(data.task_status === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task_status"});
errors++;
}
if(data.created_at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "created_at"});
errors++;
}
if(data.updated_at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "updated_at"});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.task_id = true;
props0.task_status = true;
props0.task_info = true;
props0.task_result = true;
props0.watermark_info = true;
props0.task_status_msg = true;
props0.final_unit_deduction = true;
props0.final_balance_deduction = true;
props0.created_at = true;
props0.updated_at = true;
}
if(data.task_id !== undefined){
if(!(validate389(data.task_id, {instancePath:instancePath+"/task_id",parentData:data,parentDataProperty:"task_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors);
errors = vErrors.length;
}
}
if(data.task_status !== undefined){
if(!(validate149(data.task_status, {instancePath:instancePath+"/task_status",parentData:data,parentDataProperty:"task_status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data.task_info !== undefined){
if(!(validate402(data.task_info, {instancePath:instancePath+"/task_info",parentData:data,parentDataProperty:"task_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
errors = vErrors.length;
}
}
if(data.task_result !== undefined){
let data5 = data.task_result;
const _errs12 = errors;
let valid5 = false;
const _errs13 = errors;
if(!(validate606(data5, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate606.errors : vErrors.concat(validate606.errors);
errors = vErrors.length;
}
var _valid1 = _errs13 === errors;
valid5 = valid5 || _valid1;
if(_valid1){
var props2 = {};
props2.elements = true;
}
const _errs14 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length > 0){
vErrors = note(vErrors,instancePath+"/task_result","#/properties/task_result/anyOf/1/maxProperties","maxProperties",{limit: 0});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/task_result","#/properties/task_result/anyOf/1/type","type",{type: "object"});
errors++;
}
var _valid1 = _errs14 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
vErrors = note(vErrors,instancePath+"/task_result","#/properties/task_result/anyOf","anyOf",{});
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
if(data.watermark_info !== undefined){
if(!(validate410(data.watermark_info, {instancePath:instancePath+"/watermark_info",parentData:data,parentDataProperty:"watermark_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data.task_status_msg !== undefined){
if(typeof data.task_status_msg !== "string"){
vErrors = note(vErrors,instancePath+"/task_status_msg","#/properties/task_status_msg/type","type",{type: "string"});
errors++;
}
}
if(data.final_unit_deduction !== undefined){
if(!(validate412(data.final_unit_deduction, {instancePath:instancePath+"/final_unit_deduction",parentData:data,parentDataProperty:"final_unit_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate412.errors : vErrors.concat(validate412.errors);
errors = vErrors.length;
}
}
if(data.final_balance_deduction !== undefined){
if(!(validate414(data.final_balance_deduction, {instancePath:instancePath+"/final_balance_deduction",parentData:data,parentDataProperty:"final_balance_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate414.errors : vErrors.concat(validate414.errors);
errors = vErrors.length;
}
}
if(data.created_at !== undefined){
if(!(validate61(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
if(!(validate61(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate987.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate987.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const validateKlingError = validate1010;
function validate1010(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/error.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "code"});
errors++;
}
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "message"});
errors++;
}
if(data.request_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "request_id"});
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = note(vErrors,instancePath+"/code","#/properties/code/type","type",{type: "integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 5999 || isNaN(data0)){
vErrors = note(vErrors,instancePath+"/code","#/properties/code/maximum","maximum",{comparison: "<=", limit: 5999});
errors++;
}
if(data0 < 1000 || isNaN(data0)){
vErrors = note(vErrors,instancePath+"/code","#/properties/code/minimum","minimum",{comparison: ">=", limit: 1000});
errors++;
}
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 === "string"){
if(func1(data1) < 1){
vErrors = note(vErrors,instancePath+"/message","#/properties/message/minLength","minLength",{limit: 1});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/message","#/properties/message/type","type",{type: "string"});
errors++;
}
}
if(data.request_id !== undefined){
if(!(validate468(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
vErrors = note(vErrors,instancePath+"/data","#/properties/data/false schema","false schema",{});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate1010.errors = vErrors;
return errors === 0;
}
export const validateKlingFindSolutionsResponse = validate1013;
function validate1013(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/find-solutions.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "code"});
errors++;
}
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "message"});
errors++;
}
if(data.request_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "request_id"});
errors++;
}
if(data.data === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "data"});
errors++;
}
if(data.code !== undefined){
if(!(validate464(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate466(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate468(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data3 = data.data;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate517(data3[i0], {instancePath:instancePath+"/data/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate517.errors : vErrors.concat(validate517.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/data","#/properties/data/type","type",{type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate1013.errors = vErrors;
return errors === 0;
}
export const validateKlingFindTasksResponse = validate1028;
function validate1028(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/find-tasks.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "code"});
errors++;
}
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "message"});
errors++;
}
if(data.request_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "request_id"});
errors++;
}
if(data.data === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "data"});
errors++;
}
if(data.code !== undefined){
if(!(validate464(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate466(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate468(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data3 = data.data;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate643(data3[i0], {instancePath:instancePath+"/data/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate643.errors : vErrors.concat(validate643.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/data","#/properties/data/type","type",{type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate1028.errors = vErrors;
return errors === 0;
}
export const validateKlingGetAccountCostsResponse = validate1043;
function validate1043(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/get-account-costs.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "code"});
errors++;
}
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "message"});
errors++;
}
if(data.request_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "request_id"});
errors++;
}
if(data.data === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "data"});
errors++;
}
if(data.code !== undefined){
if(!(validate464(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate466(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate468(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data3 = data.data;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.code === undefined){
vErrors = note(vErrors,instancePath+"/data","#/properties/data/required","required",{missingProperty: "code"});
errors++;
}
if(data3.msg === undefined){
vErrors = note(vErrors,instancePath+"/data","#/properties/data/required","required",{missingProperty: "msg"});
errors++;
}
if(data3.code !== undefined){
let data4 = data3.code;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = note(vErrors,instancePath+"/data/code","#/properties/data/properties/code/type","type",{type: "integer"});
errors++;
}
}
if(data3.msg !== undefined){
if(typeof data3.msg !== "string"){
vErrors = note(vErrors,instancePath+"/data/msg","#/properties/data/properties/msg/type","type",{type: "string"});
errors++;
}
}
if(data3.resource_pack_subscribe_infos !== undefined){
let data6 = data3.resource_pack_subscribe_infos;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.resource_pack_name === undefined){
vErrors = note(vErrors,instancePath+"/data/resource_pack_subscribe_infos/" + i0,"#/properties/data/properties/resource_pack_subscribe_infos/items/required","required",{missingProperty: "resource_pack_name"});
errors++;
}
if(data7.resource_pack_id === undefined){
vErrors = note(vErrors,instancePath+"/data/resource_pack_subscribe_infos/" + i0,"#/properties/data/properties/resource_pack_subscribe_infos/items/required","required",{missingProperty: "resource_pack_id"});
errors++;
}
if(data7.resource_pack_type === undefined){
vErrors = note(vErrors,instancePath+"/data/resource_pack_subscribe_infos/" + i0,"#/properties/data/properties/resource_pack_subscribe_infos/items/required","required",{missingProperty: "resource_pack_type"});
errors++;
}
if(data7.total_quantity === undefined){
vErrors = note(vErrors,instancePath+"/data/resource_pack_subscribe_infos/" + i0,"#/properties/data/properties/resource_pack_subscribe_infos/items/required","required",{missingProperty: "total_quantity"});
errors++;
}
if(data7.remaining_quantity === undefined){
vErrors = note(vErrors,instancePath+"/data/resource_pack_subscribe_infos/" + i0,"#/properties/data/properties/resource_pack_subscribe_infos/items/required","required",{missingProperty: "remaining_quantity"});
errors++;
}
if(data7.purchase_time === undefined){
vErrors = note(vErrors,instancePath+"/data/resource_pack_subscribe_infos/" + i0,"#/properties/data/properties/resource_pack_subscribe_infos/items/required","required",{missingProperty: "purchase_time"});
errors++;
}
if(data7.effective_time === undefined){
vErrors = note(vErrors,instancePath+"/data/resource_pack_subscribe_infos/" + i0,"#/properties/data/properties/resource_pack_subscribe_infos/items/required","required",{missingProperty: "effective_time"});
errors++;
}
if(data7.invalid_time === undefined){
vErrors = note(vErrors,instancePath+"/data/resource_pack_subscribe_infos/" + i0,"#/properties/data/properties/resource_pack_subscribe_infos/items/required","required",{missingProperty: "invalid_time"});
errors++;
}
if(data7.status === undefined){
vErrors = note(vErrors,instancePath+"/data/resource_pack_subscribe_infos/" + i0,"#/properties/data/properties/resource_pack_subscribe_infos/items/required","required",{missingProperty: "status"});
errors++;
}
if(data7.resource_pack_name !== undefined){
if(typeof data7.resource_pack_name !== "string"){
vErrors = note(vErrors,instancePath+"/data/resource_pack_subscribe_infos/" + i0+"/resource_pack_name","#/properties/data/properties/resource_pack_subscribe_infos/items/properties/resource_pack_name/type","type",{type: "string"});
errors++;
}
}
if(data7.resource_pack_id !== undefined){
if(typeof data7.resource_pack_id !== "string"){
vErrors = note(vErrors,instancePath+"/data/resource_pack_subscribe_infos/" + i0+"/resource_pack_id","#/properties/data/properties/resource_pack_subscribe_infos/items/properties/resource_pack_id/type","type",{type: "string"});
errors++;
}
}
if(data7.resource_pack_type !== undefined){
let data10 = data7.resource_pack_type;
if(typeof data10 !== "string"){
vErrors = note(vErrors,instancePath+"/data/resource_pack_subscribe_infos/" + i0+"/resource_pack_type","#/properties/data/properties/resource_pack_subscribe_infos/items/properties/resource_pack_type/type","type",{type: "string"});
errors++;
}
if(!((data10 === "decreasing_total") || (data10 === "constant_period"))){
vErrors = note(vErrors,instancePath+"/data/resource_pack_subscribe_infos/" + i0+"/resource_pack_type","#/properties/data/properties/resource_pack_subscribe_infos/items/properties/resource_pack_type/enum","enum",{allowedValues: ["decreasing_total","constant_period"]});
errors++;
}
}
if(data7.total_quantity !== undefined){
let data11 = data7.total_quantity;
if(!((typeof data11 == "number") && (isFinite(data11)))){
vErrors = note(vErrors,instancePath+"/data/resource_pack_subscribe_infos/" + i0+"/total_quantity","#/properties/data/properties/resource_pack_subscribe_infos/items/properties/total_quantity/type","type",{type: "number"});
errors++;
}
}
if(data7.remaining_quantity !== undefined){
let data12 = data7.remaining_quantity;
if(!((typeof data12 == "number") && (isFinite(data12)))){
vErrors = note(vErrors,instancePath+"/data/resource_pack_subscribe_infos/" + i0+"/remaining_quantity","#/properties/data/properties/resource_pack_subscribe_infos/items/properties/remaining_quantity/type","type",{type: "number"});
errors++;
}
}
if(data7.purchase_time !== undefined){
if(!(validate61(data7.purchase_time, {instancePath:instancePath+"/data/resource_pack_subscribe_infos/" + i0+"/purchase_time",parentData:data7,parentDataProperty:"purchase_time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data7.effective_time !== undefined){
if(!(validate61(data7.effective_time, {instancePath:instancePath+"/data/resource_pack_subscribe_infos/" + i0+"/effective_time",parentData:data7,parentDataProperty:"effective_time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data7.invalid_time !== undefined){
if(!(validate61(data7.invalid_time, {instancePath:instancePath+"/data/resource_pack_subscribe_infos/" + i0+"/invalid_time",parentData:data7,parentDataProperty:"invalid_time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data7.status !== undefined){
let data16 = data7.status;
if(typeof data16 !== "string"){
vErrors = note(vErrors,instancePath+"/data/resource_pack_subscribe_infos/" + i0+"/status","#/properties/data/properties/resource_pack_subscribe_infos/items/properties/status/type","type",{type: "string"});
errors++;
}
if(!((((data16 === "toBeOnline") || (data16 === "online")) || (data16 === "expired")) || (data16 === "runOut"))){
vErrors = note(vErrors,instancePath+"/data/resource_pack_subscribe_infos/" + i0+"/status","#/properties/data/properties/resource_pack_subscribe_infos/items/properties/status/enum","enum",{allowedValues: ["toBeOnline","online","expired","runOut"]});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/data/resource_pack_subscribe_infos/" + i0,"#/properties/data/properties/resource_pack_subscribe_infos/items/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/data/resource_pack_subscribe_infos","#/properties/data/properties/resource_pack_subscribe_infos/type","type",{type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/data","#/properties/data/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate1043.errors = vErrors;
return errors === 0;
}
export const validateKlingGetAdvancedLipSyncResponse = validate1054;
function validate1054(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/get-advanced-lip-sync.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "code"});
errors++;
}
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "message"});
errors++;
}
if(data.request_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "request_id"});
errors++;
}
if(data.data === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "data"});
errors++;
}
if(data.code !== undefined){
if(!(validate464(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate466(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate468(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate383(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate1054.errors = vErrors;
return errors === 0;
}
export const validateKlingGetAvatarResponse = validate1062;
function validate1062(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/get-avatar.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "code"});
errors++;
}
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "message"});
errors++;
}
if(data.request_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "request_id"});
errors++;
}
if(data.data === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "data"});
errors++;
}
if(data.code !== undefined){
if(!(validate464(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate466(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate468(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate419(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate419.errors : vErrors.concat(validate419.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate1062.errors = vErrors;
return errors === 0;
}
export const validateKlingGetConcurrencyResponse = validate1070;
function validate1070(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/get-concurrency.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "code"});
errors++;
}
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "message"});
errors++;
}
if(data.request_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "request_id"});
errors++;
}
if(data.data === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "data"});
errors++;
}
if(data.code !== undefined){
if(!(validate464(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate466(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate468(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data3 = data.data;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = note(vErrors,instancePath+"/data","#/properties/data/type","type",{type: "integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
vErrors = note(vErrors,instancePath+"/data","#/properties/data/minimum","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate1070.errors = vErrors;
return errors === 0;
}
export const validateKlingGetCustomVoiceResponse = validate1077;
function validate1077(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/get-custom-voice.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "code"});
errors++;
}
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "message"});
errors++;
}
if(data.request_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "request_id"});
errors++;
}
if(data.data === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "data"});
errors++;
}
if(data.code !== undefined){
if(!(validate464(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate466(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate468(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate942(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate942.errors : vErrors.concat(validate942.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate1077.errors = vErrors;
return errors === 0;
}
export const validateKlingGetElementResponse = validate1085;
function validate1085(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/get-element.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "code"});
errors++;
}
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "message"});
errors++;
}
if(data.request_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "request_id"});
errors++;
}
if(data.data === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "data"});
errors++;
}
if(data.code !== undefined){
if(!(validate464(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate466(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate468(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate987(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate987.errors : vErrors.concat(validate987.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate1085.errors = vErrors;
return errors === 0;
}
export const validateKlingGetImageToVideoResponse = validate1093;
function validate1100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/image-to-video.task.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate1100.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate385(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
else {
var props0 = validate385.evaluated.props;
}
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.task_status === undefined) && (missing0 = "task_status")){
vErrors = note(vErrors);
errors++;
}
else {
if(data.task_status !== undefined){
if("succeed" !== data.task_status){
vErrors = note(vErrors);
errors++;
}
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_result !== undefined){
if(!(validate387(data.task_result, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
if(valid1){
var props1 = {};
props1.task_result = true;
props1.task_status = true;
}
}
if(!valid1){
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task_id"});
errors++;
}
if(data.task_status === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task_status"});
errors++;
}
if(data.created_at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "created_at"});
errors++;
}
if(data.updated_at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "updated_at"});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.task_id = true;
props0.task_status = true;
props0.task_info = true;
props0.task_result = true;
props0.watermark_info = true;
props0.task_status_msg = true;
props0.final_unit_deduction = true;
props0.final_balance_deduction = true;
props0.created_at = true;
props0.updated_at = true;
}
if(data.task_id !== undefined){
if(!(validate389(data.task_id, {instancePath:instancePath+"/task_id",parentData:data,parentDataProperty:"task_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors);
errors = vErrors.length;
}
}
if(data.task_status !== undefined){
if(!(validate149(data.task_status, {instancePath:instancePath+"/task_status",parentData:data,parentDataProperty:"task_status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data.task_info !== undefined){
if(!(validate402(data.task_info, {instancePath:instancePath+"/task_info",parentData:data,parentDataProperty:"task_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
errors = vErrors.length;
}
}
if(data.task_result !== undefined){
let data5 = data.task_result;
const _errs12 = errors;
let valid5 = false;
const _errs13 = errors;
if(!(validate387(data5, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
var _valid1 = _errs13 === errors;
valid5 = valid5 || _valid1;
if(_valid1){
var props2 = {};
props2.videos = true;
}
const _errs14 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length > 0){
vErrors = note(vErrors,instancePath+"/task_result","#/properties/task_result/anyOf/1/maxProperties","maxProperties",{limit: 0});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/task_result","#/properties/task_result/anyOf/1/type","type",{type: "object"});
errors++;
}
var _valid1 = _errs14 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
vErrors = note(vErrors,instancePath+"/task_result","#/properties/task_result/anyOf","anyOf",{});
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
if(data.watermark_info !== undefined){
if(!(validate410(data.watermark_info, {instancePath:instancePath+"/watermark_info",parentData:data,parentDataProperty:"watermark_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data.task_status_msg !== undefined){
if(typeof data.task_status_msg !== "string"){
vErrors = note(vErrors,instancePath+"/task_status_msg","#/properties/task_status_msg/type","type",{type: "string"});
errors++;
}
}
if(data.final_unit_deduction !== undefined){
if(!(validate412(data.final_unit_deduction, {instancePath:instancePath+"/final_unit_deduction",parentData:data,parentDataProperty:"final_unit_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate412.errors : vErrors.concat(validate412.errors);
errors = vErrors.length;
}
}
if(data.final_balance_deduction !== undefined){
if(!(validate414(data.final_balance_deduction, {instancePath:instancePath+"/final_balance_deduction",parentData:data,parentDataProperty:"final_balance_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate414.errors : vErrors.concat(validate414.errors);
errors = vErrors.length;
}
}
if(data.created_at !== undefined){
if(!(validate61(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
if(!(validate61(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate1100.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate1100.evaluated = {"dynamicProps":true,"dynamicItems":false};
function validate1093(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/get-image-to-video.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "code"});
errors++;
}
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "message"});
errors++;
}
if(data.request_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "request_id"});
errors++;
}
if(data.data === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "data"});
errors++;
}
if(data.code !== undefined){
if(!(validate464(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate466(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate468(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate1100(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1100.errors : vErrors.concat(validate1100.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate1093.errors = vErrors;
return errors === 0;
}
export const validateKlingGetLipSyncResponse = validate1124;
function validate1131(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/lip-sync.task.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate1131.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate385(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
else {
var props0 = validate385.evaluated.props;
}
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.task_status === undefined) && (missing0 = "task_status")){
vErrors = note(vErrors);
errors++;
}
else {
if(data.task_status !== undefined){
if("succeed" !== data.task_status){
vErrors = note(vErrors);
errors++;
}
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_result !== undefined){
if(!(validate387(data.task_result, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
if(valid1){
var props1 = {};
props1.task_result = true;
props1.task_status = true;
}
}
if(!valid1){
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task_id"});
errors++;
}
if(data.task_status === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task_status"});
errors++;
}
if(data.created_at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "created_at"});
errors++;
}
if(data.updated_at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "updated_at"});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.task_id = true;
props0.task_status = true;
props0.task_info = true;
props0.task_result = true;
props0.watermark_info = true;
props0.task_status_msg = true;
props0.final_unit_deduction = true;
props0.final_balance_deduction = true;
props0.created_at = true;
props0.updated_at = true;
}
if(data.task_id !== undefined){
if(!(validate389(data.task_id, {instancePath:instancePath+"/task_id",parentData:data,parentDataProperty:"task_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors);
errors = vErrors.length;
}
}
if(data.task_status !== undefined){
if(!(validate149(data.task_status, {instancePath:instancePath+"/task_status",parentData:data,parentDataProperty:"task_status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data.task_info !== undefined){
if(!(validate402(data.task_info, {instancePath:instancePath+"/task_info",parentData:data,parentDataProperty:"task_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
errors = vErrors.length;
}
}
if(data.task_result !== undefined){
let data5 = data.task_result;
const _errs12 = errors;
let valid5 = false;
const _errs13 = errors;
if(!(validate387(data5, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
var _valid1 = _errs13 === errors;
valid5 = valid5 || _valid1;
if(_valid1){
var props2 = {};
props2.videos = true;
}
const _errs14 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length > 0){
vErrors = note(vErrors,instancePath+"/task_result","#/properties/task_result/anyOf/1/maxProperties","maxProperties",{limit: 0});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/task_result","#/properties/task_result/anyOf/1/type","type",{type: "object"});
errors++;
}
var _valid1 = _errs14 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
vErrors = note(vErrors,instancePath+"/task_result","#/properties/task_result/anyOf","anyOf",{});
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
if(data.watermark_info !== undefined){
if(!(validate410(data.watermark_info, {instancePath:instancePath+"/watermark_info",parentData:data,parentDataProperty:"watermark_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data.task_status_msg !== undefined){
if(typeof data.task_status_msg !== "string"){
vErrors = note(vErrors,instancePath+"/task_status_msg","#/properties/task_status_msg/type","type",{type: "string"});
errors++;
}
}
if(data.final_unit_deduction !== undefined){
if(!(validate412(data.final_unit_deduction, {instancePath:instancePath+"/final_unit_deduction",parentData:data,parentDataProperty:"final_unit_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate412.errors : vErrors.concat(validate412.errors);
errors = vErrors.length;
}
}
if(data.final_balance_deduction !== undefined){
if(!(validate414(data.final_balance_deduction, {instancePath:instancePath+"/final_balance_deduction",parentData:data,parentDataProperty:"final_balance_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate414.errors : vErrors.concat(validate414.errors);
errors = vErrors.length;
}
}
if(data.created_at !== undefined){
if(!(validate61(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
if(!(validate61(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate1131.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate1131.evaluated = {"dynamicProps":true,"dynamicItems":false};
function validate1124(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/get-lip-sync.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "code"});
errors++;
}
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "message"});
errors++;
}
if(data.request_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "request_id"});
errors++;
}
if(data.data === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "data"});
errors++;
}
if(data.code !== undefined){
if(!(validate464(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate466(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate468(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate1131(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1131.errors : vErrors.concat(validate1131.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate1124.errors = vErrors;
return errors === 0;
}
export const validateKlingGetTextToAudioResponse = validate1155;
function validate1162(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/text-to-audio.task.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate1162.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate385(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
else {
var props0 = validate385.evaluated.props;
}
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.task_status === undefined) && (missing0 = "task_status")){
vErrors = note(vErrors);
errors++;
}
else {
if(data.task_status !== undefined){
if("succeed" !== data.task_status){
vErrors = note(vErrors);
errors++;
}
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_result !== undefined){
if(!(validate831(data.task_result, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate831.errors : vErrors.concat(validate831.errors);
errors = vErrors.length;
}
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
if(valid1){
var props1 = {};
props1.task_result = true;
props1.task_status = true;
}
}
if(!valid1){
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task_id"});
errors++;
}
if(data.task_status === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task_status"});
errors++;
}
if(data.created_at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "created_at"});
errors++;
}
if(data.updated_at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "updated_at"});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.task_id = true;
props0.task_status = true;
props0.task_info = true;
props0.task_result = true;
props0.watermark_info = true;
props0.task_status_msg = true;
props0.final_unit_deduction = true;
props0.final_balance_deduction = true;
props0.created_at = true;
props0.updated_at = true;
}
if(data.task_id !== undefined){
if(!(validate389(data.task_id, {instancePath:instancePath+"/task_id",parentData:data,parentDataProperty:"task_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors);
errors = vErrors.length;
}
}
if(data.task_status !== undefined){
if(!(validate149(data.task_status, {instancePath:instancePath+"/task_status",parentData:data,parentDataProperty:"task_status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data.task_info !== undefined){
if(!(validate402(data.task_info, {instancePath:instancePath+"/task_info",parentData:data,parentDataProperty:"task_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
errors = vErrors.length;
}
}
if(data.task_result !== undefined){
let data5 = data.task_result;
const _errs12 = errors;
let valid5 = false;
const _errs13 = errors;
if(!(validate831(data5, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate831.errors : vErrors.concat(validate831.errors);
errors = vErrors.length;
}
var _valid1 = _errs13 === errors;
valid5 = valid5 || _valid1;
if(_valid1){
var props2 = {};
props2.audios = true;
}
const _errs14 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length > 0){
vErrors = note(vErrors,instancePath+"/task_result","#/properties/task_result/anyOf/1/maxProperties","maxProperties",{limit: 0});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/task_result","#/properties/task_result/anyOf/1/type","type",{type: "object"});
errors++;
}
var _valid1 = _errs14 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
vErrors = note(vErrors,instancePath+"/task_result","#/properties/task_result/anyOf","anyOf",{});
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
if(data.watermark_info !== undefined){
if(!(validate410(data.watermark_info, {instancePath:instancePath+"/watermark_info",parentData:data,parentDataProperty:"watermark_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data.task_status_msg !== undefined){
if(typeof data.task_status_msg !== "string"){
vErrors = note(vErrors,instancePath+"/task_status_msg","#/properties/task_status_msg/type","type",{type: "string"});
errors++;
}
}
if(data.final_unit_deduction !== undefined){
if(!(validate412(data.final_unit_deduction, {instancePath:instancePath+"/final_unit_deduction",parentData:data,parentDataProperty:"final_unit_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate412.errors : vErrors.concat(validate412.errors);
errors = vErrors.length;
}
}
if(data.final_balance_deduction !== undefined){
if(!(validate414(data.final_balance_deduction, {instancePath:instancePath+"/final_balance_deduction",parentData:data,parentDataProperty:"final_balance_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate414.errors : vErrors.concat(validate414.errors);
errors = vErrors.length;
}
}
if(data.created_at !== undefined){
if(!(validate61(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
if(!(validate61(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate1162.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate1162.evaluated = {"dynamicProps":true,"dynamicItems":false};
function validate1155(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/get-text-to-audio.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "code"});
errors++;
}
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "message"});
errors++;
}
if(data.request_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "request_id"});
errors++;
}
if(data.data === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "data"});
errors++;
}
if(data.code !== undefined){
if(!(validate464(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate466(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate468(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate1162(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1162.errors : vErrors.concat(validate1162.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate1155.errors = vErrors;
return errors === 0;
}
export const validateKlingGetTextToVideoResponse = validate1186;
function validate1193(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/text-to-video.task.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate1193.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate385(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
else {
var props0 = validate385.evaluated.props;
}
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.task_status === undefined) && (missing0 = "task_status")){
vErrors = note(vErrors);
errors++;
}
else {
if(data.task_status !== undefined){
if("succeed" !== data.task_status){
vErrors = note(vErrors);
errors++;
}
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_result !== undefined){
if(!(validate387(data.task_result, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
if(valid1){
var props1 = {};
props1.task_result = true;
props1.task_status = true;
}
}
if(!valid1){
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task_id"});
errors++;
}
if(data.task_status === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task_status"});
errors++;
}
if(data.created_at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "created_at"});
errors++;
}
if(data.updated_at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "updated_at"});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.task_id = true;
props0.task_status = true;
props0.task_info = true;
props0.task_result = true;
props0.watermark_info = true;
props0.task_status_msg = true;
props0.final_unit_deduction = true;
props0.final_balance_deduction = true;
props0.created_at = true;
props0.updated_at = true;
}
if(data.task_id !== undefined){
if(!(validate389(data.task_id, {instancePath:instancePath+"/task_id",parentData:data,parentDataProperty:"task_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors);
errors = vErrors.length;
}
}
if(data.task_status !== undefined){
if(!(validate149(data.task_status, {instancePath:instancePath+"/task_status",parentData:data,parentDataProperty:"task_status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data.task_info !== undefined){
if(!(validate402(data.task_info, {instancePath:instancePath+"/task_info",parentData:data,parentDataProperty:"task_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
errors = vErrors.length;
}
}
if(data.task_result !== undefined){
let data5 = data.task_result;
const _errs12 = errors;
let valid5 = false;
const _errs13 = errors;
if(!(validate387(data5, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
var _valid1 = _errs13 === errors;
valid5 = valid5 || _valid1;
if(_valid1){
var props2 = {};
props2.videos = true;
}
const _errs14 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length > 0){
vErrors = note(vErrors,instancePath+"/task_result","#/properties/task_result/anyOf/1/maxProperties","maxProperties",{limit: 0});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/task_result","#/properties/task_result/anyOf/1/type","type",{type: "object"});
errors++;
}
var _valid1 = _errs14 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
vErrors = note(vErrors,instancePath+"/task_result","#/properties/task_result/anyOf","anyOf",{});
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
if(data.watermark_info !== undefined){
if(!(validate410(data.watermark_info, {instancePath:instancePath+"/watermark_info",parentData:data,parentDataProperty:"watermark_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data.task_status_msg !== undefined){
if(typeof data.task_status_msg !== "string"){
vErrors = note(vErrors,instancePath+"/task_status_msg","#/properties/task_status_msg/type","type",{type: "string"});
errors++;
}
}
if(data.final_unit_deduction !== undefined){
if(!(validate412(data.final_unit_deduction, {instancePath:instancePath+"/final_unit_deduction",parentData:data,parentDataProperty:"final_unit_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate412.errors : vErrors.concat(validate412.errors);
errors = vErrors.length;
}
}
if(data.final_balance_deduction !== undefined){
if(!(validate414(data.final_balance_deduction, {instancePath:instancePath+"/final_balance_deduction",parentData:data,parentDataProperty:"final_balance_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate414.errors : vErrors.concat(validate414.errors);
errors = vErrors.length;
}
}
if(data.created_at !== undefined){
if(!(validate61(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
if(!(validate61(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate1193.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate1193.evaluated = {"dynamicProps":true,"dynamicItems":false};
function validate1186(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/get-text-to-video.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "code"});
errors++;
}
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "message"});
errors++;
}
if(data.request_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "request_id"});
errors++;
}
if(data.data === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "data"});
errors++;
}
if(data.code !== undefined){
if(!(validate464(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate466(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate468(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate1193(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1193.errors : vErrors.concat(validate1193.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate1186.errors = vErrors;
return errors === 0;
}
export const validateKlingGetVideoToAudioResponse = validate1217;
function validate1224(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/video-to-audio.task.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate1224.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate385(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
else {
var props0 = validate385.evaluated.props;
}
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.task_status === undefined) && (missing0 = "task_status")){
vErrors = note(vErrors);
errors++;
}
else {
if(data.task_status !== undefined){
if("succeed" !== data.task_status){
vErrors = note(vErrors);
errors++;
}
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_result !== undefined){
if(!(validate907(data.task_result, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate907.errors : vErrors.concat(validate907.errors);
errors = vErrors.length;
}
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
if(valid1){
var props1 = {};
props1.task_result = true;
props1.task_status = true;
}
}
if(!valid1){
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task_id"});
errors++;
}
if(data.task_status === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task_status"});
errors++;
}
if(data.created_at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "created_at"});
errors++;
}
if(data.updated_at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "updated_at"});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.task_id = true;
props0.task_status = true;
props0.task_info = true;
props0.task_result = true;
props0.watermark_info = true;
props0.task_status_msg = true;
props0.final_unit_deduction = true;
props0.final_balance_deduction = true;
props0.created_at = true;
props0.updated_at = true;
}
if(data.task_id !== undefined){
if(!(validate389(data.task_id, {instancePath:instancePath+"/task_id",parentData:data,parentDataProperty:"task_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors);
errors = vErrors.length;
}
}
if(data.task_status !== undefined){
if(!(validate149(data.task_status, {instancePath:instancePath+"/task_status",parentData:data,parentDataProperty:"task_status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data.task_info !== undefined){
if(!(validate402(data.task_info, {instancePath:instancePath+"/task_info",parentData:data,parentDataProperty:"task_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
errors = vErrors.length;
}
}
if(data.task_result !== undefined){
let data5 = data.task_result;
const _errs12 = errors;
let valid5 = false;
const _errs13 = errors;
if(!(validate907(data5, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate907.errors : vErrors.concat(validate907.errors);
errors = vErrors.length;
}
var _valid1 = _errs13 === errors;
valid5 = valid5 || _valid1;
if(_valid1){
var props2 = {};
props2.videos = true;
props2.audios = true;
}
const _errs14 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length > 0){
vErrors = note(vErrors,instancePath+"/task_result","#/properties/task_result/anyOf/1/maxProperties","maxProperties",{limit: 0});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/task_result","#/properties/task_result/anyOf/1/type","type",{type: "object"});
errors++;
}
var _valid1 = _errs14 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
vErrors = note(vErrors,instancePath+"/task_result","#/properties/task_result/anyOf","anyOf",{});
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
if(data.watermark_info !== undefined){
if(!(validate410(data.watermark_info, {instancePath:instancePath+"/watermark_info",parentData:data,parentDataProperty:"watermark_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data.task_status_msg !== undefined){
if(typeof data.task_status_msg !== "string"){
vErrors = note(vErrors,instancePath+"/task_status_msg","#/properties/task_status_msg/type","type",{type: "string"});
errors++;
}
}
if(data.final_unit_deduction !== undefined){
if(!(validate412(data.final_unit_deduction, {instancePath:instancePath+"/final_unit_deduction",parentData:data,parentDataProperty:"final_unit_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate412.errors : vErrors.concat(validate412.errors);
errors = vErrors.length;
}
}
if(data.final_balance_deduction !== undefined){
if(!(validate414(data.final_balance_deduction, {instancePath:instancePath+"/final_balance_deduction",parentData:data,parentDataProperty:"final_balance_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate414.errors : vErrors.concat(validate414.errors);
errors = vErrors.length;
}
}
if(data.created_at !== undefined){
if(!(validate61(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
if(!(validate61(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate1224.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate1224.evaluated = {"dynamicProps":true,"dynamicItems":false};
function validate1217(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/get-video-to-audio.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "code"});
errors++;
}
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "message"});
errors++;
}
if(data.request_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "request_id"});
errors++;
}
if(data.data === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "data"});
errors++;
}
if(data.code !== undefined){
if(!(validate464(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate466(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate468(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate1224(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1224.errors : vErrors.concat(validate1224.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate1217.errors = vErrors;
return errors === 0;
}
export const validateKlingIdentifyFaceResponse = validate1249;
function validate1249(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/identify-face.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "code"});
errors++;
}
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "message"});
errors++;
}
if(data.request_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "request_id"});
errors++;
}
if(data.data === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "data"});
errors++;
}
if(data.code !== undefined){
if(!(validate464(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate466(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate468(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data3 = data.data;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.session_id === undefined){
vErrors = note(vErrors,instancePath+"/data","#/properties/data/required","required",{missingProperty: "session_id"});
errors++;
}
if(data3.face_data === undefined){
vErrors = note(vErrors,instancePath+"/data","#/properties/data/required","required",{missingProperty: "face_data"});
errors++;
}
if(data3.session_id !== undefined){
if(!(validate389(data3.session_id, {instancePath:instancePath+"/data/session_id",parentData:data3,parentDataProperty:"session_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors);
errors = vErrors.length;
}
}
if(data3.final_unit_deduction !== undefined){
if(!(validate412(data3.final_unit_deduction, {instancePath:instancePath+"/data/final_unit_deduction",parentData:data3,parentDataProperty:"final_unit_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate412.errors : vErrors.concat(validate412.errors);
errors = vErrors.length;
}
}
if(data3.final_balance_deduction !== undefined){
if(!(validate414(data3.final_balance_deduction, {instancePath:instancePath+"/data/final_balance_deduction",parentData:data3,parentDataProperty:"final_balance_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate414.errors : vErrors.concat(validate414.errors);
errors = vErrors.length;
}
}
if(data3.face_data !== undefined){
let data7 = data3.face_data;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.face_id === undefined){
vErrors = note(vErrors,instancePath+"/data/face_data/" + i0,"#/properties/data/properties/face_data/items/required","required",{missingProperty: "face_id"});
errors++;
}
if(data8.face_image === undefined){
vErrors = note(vErrors,instancePath+"/data/face_data/" + i0,"#/properties/data/properties/face_data/items/required","required",{missingProperty: "face_image"});
errors++;
}
if(data8.start_time === undefined){
vErrors = note(vErrors,instancePath+"/data/face_data/" + i0,"#/properties/data/properties/face_data/items/required","required",{missingProperty: "start_time"});
errors++;
}
if(data8.end_time === undefined){
vErrors = note(vErrors,instancePath+"/data/face_data/" + i0,"#/properties/data/properties/face_data/items/required","required",{missingProperty: "end_time"});
errors++;
}
if(data8.face_id !== undefined){
if(typeof data8.face_id !== "string"){
vErrors = note(vErrors,instancePath+"/data/face_data/" + i0+"/face_id","#/properties/data/properties/face_data/items/properties/face_id/type","type",{type: "string"});
errors++;
}
}
if(data8.face_image !== undefined){
if(!(validate391(data8.face_image, {instancePath:instancePath+"/data/face_data/" + i0+"/face_image",parentData:data8,parentDataProperty:"face_image",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate391.errors : vErrors.concat(validate391.errors);
errors = vErrors.length;
}
}
if(data8.start_time !== undefined){
let data11 = data8.start_time;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
vErrors = note(vErrors,instancePath+"/data/face_data/" + i0+"/start_time","#/properties/data/properties/face_data/items/properties/start_time/type","type",{type: "integer"});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
vErrors = note(vErrors,instancePath+"/data/face_data/" + i0+"/start_time","#/properties/data/properties/face_data/items/properties/start_time/minimum","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
}
if(data8.end_time !== undefined){
let data12 = data8.end_time;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
vErrors = note(vErrors,instancePath+"/data/face_data/" + i0+"/end_time","#/properties/data/properties/face_data/items/properties/end_time/type","type",{type: "integer"});
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
vErrors = note(vErrors,instancePath+"/data/face_data/" + i0+"/end_time","#/properties/data/properties/face_data/items/properties/end_time/minimum","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
}
}
else {
vErrors = note(vErrors,instancePath+"/data/face_data/" + i0,"#/properties/data/properties/face_data/items/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/data/face_data","#/properties/data/properties/face_data/type","type",{type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/data","#/properties/data/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate1249.errors = vErrors;
return errors === 0;
}
export const validateKlingImageToVideoTask = validate1100;
export const validateKlingLipSyncTask = validate1131;
export const validateKlingListAdvancedLipSyncResponse = validate1264;
function validate1264(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/list-advanced-lip-sync.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "code"});
errors++;
}
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "message"});
errors++;
}
if(data.request_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "request_id"});
errors++;
}
if(data.data === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "data"});
errors++;
}
if(data.code !== undefined){
if(!(validate464(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate466(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate468(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data3 = data.data;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate383(data3[i0], {instancePath:instancePath+"/data/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/data","#/properties/data/type","type",{type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate1264.errors = vErrors;
return errors === 0;
}
export const validateKlingListAvatarsResponse = validate1272;
function validate1272(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/list-avatars.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "code"});
errors++;
}
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "message"});
errors++;
}
if(data.request_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "request_id"});
errors++;
}
if(data.data === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "data"});
errors++;
}
if(data.code !== undefined){
if(!(validate464(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate466(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate468(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data3 = data.data;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate419(data3[i0], {instancePath:instancePath+"/data/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate419.errors : vErrors.concat(validate419.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/data","#/properties/data/type","type",{type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate1272.errors = vErrors;
return errors === 0;
}
export const validateKlingListBalanceBillingResponse = validate1280;
const pattern102 = new RegExp("^[1-9][0-9]{11,13}$", "u");
function validate1280(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/list-balance-billing.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "code"});
errors++;
}
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "message"});
errors++;
}
if(data.request_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "request_id"});
errors++;
}
if(data.data === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "data"});
errors++;
}
if(data.code !== undefined){
if(!(validate464(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate466(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate468(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data3 = data.data;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.result === undefined){
vErrors = note(vErrors,instancePath+"/data","#/properties/data/required","required",{missingProperty: "result"});
errors++;
}
if(data3.has_more === undefined){
vErrors = note(vErrors,instancePath+"/data","#/properties/data/required","required",{missingProperty: "has_more"});
errors++;
}
if(data3.result !== undefined){
let data4 = data3.result;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.detail === undefined){
vErrors = note(vErrors,instancePath+"/data/result","#/properties/data/properties/result/required","required",{missingProperty: "detail"});
errors++;
}
if(data4.count === undefined){
vErrors = note(vErrors,instancePath+"/data/result","#/properties/data/properties/result/required","required",{missingProperty: "count"});
errors++;
}
if(data4.detail !== undefined){
let data5 = data4.detail;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.task_id === undefined){
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0,"#/properties/data/properties/result/properties/detail/items/required","required",{missingProperty: "task_id"});
errors++;
}
if(data6.product_function === undefined){
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0,"#/properties/data/properties/result/properties/detail/items/required","required",{missingProperty: "product_function"});
errors++;
}
if(data6.deduction_time === undefined){
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0,"#/properties/data/properties/result/properties/detail/items/required","required",{missingProperty: "deduction_time"});
errors++;
}
if(data6.cash_type === undefined){
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0,"#/properties/data/properties/result/properties/detail/items/required","required",{missingProperty: "cash_type"});
errors++;
}
if(data6.balance_before_deduction === undefined){
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0,"#/properties/data/properties/result/properties/detail/items/required","required",{missingProperty: "balance_before_deduction"});
errors++;
}
if(data6.deduction_amount === undefined){
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0,"#/properties/data/properties/result/properties/detail/items/required","required",{missingProperty: "deduction_amount"});
errors++;
}
if(data6.balance_after_deduction === undefined){
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0,"#/properties/data/properties/result/properties/detail/items/required","required",{missingProperty: "balance_after_deduction"});
errors++;
}
if(data6.list_price === undefined){
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0,"#/properties/data/properties/result/properties/detail/items/required","required",{missingProperty: "list_price"});
errors++;
}
if(data6.currency === undefined){
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0,"#/properties/data/properties/result/properties/detail/items/required","required",{missingProperty: "currency"});
errors++;
}
if(data6.task_id !== undefined){
if(!(validate389(data6.task_id, {instancePath:instancePath+"/data/result/detail/" + i0+"/task_id",parentData:data6,parentDataProperty:"task_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors);
errors = vErrors.length;
}
}
if(data6.api_key_name !== undefined){
if(typeof data6.api_key_name !== "string"){
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0+"/api_key_name","#/properties/data/properties/result/properties/detail/items/properties/api_key_name/type","type",{type: "string"});
errors++;
}
}
if(data6.product_function !== undefined){
if(typeof data6.product_function !== "string"){
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0+"/product_function","#/properties/data/properties/result/properties/detail/items/properties/product_function/type","type",{type: "string"});
errors++;
}
}
if(data6.model_name !== undefined){
if(typeof data6.model_name !== "string"){
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0+"/model_name","#/properties/data/properties/result/properties/detail/items/properties/model_name/type","type",{type: "string"});
errors++;
}
}
if(data6.resolution !== undefined){
if(typeof data6.resolution !== "string"){
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0+"/resolution","#/properties/data/properties/result/properties/detail/items/properties/resolution/type","type",{type: "string"});
errors++;
}
}
if(data6.duration !== undefined){
if(typeof data6.duration !== "string"){
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0+"/duration","#/properties/data/properties/result/properties/detail/items/properties/duration/type","type",{type: "string"});
errors++;
}
}
if(data6.refer_video_input !== undefined){
if(typeof data6.refer_video_input !== "boolean"){
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0+"/refer_video_input","#/properties/data/properties/result/properties/detail/items/properties/refer_video_input/type","type",{type: "boolean"});
errors++;
}
}
if(data6.video_sound !== undefined){
let data14 = data6.video_sound;
if(typeof data14 !== "string"){
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0+"/video_sound","#/properties/data/properties/result/properties/detail/items/properties/video_sound/type","type",{type: "string"});
errors++;
}
if(!(((data14 === "native") || (data14 === "original")) || (data14 === "off"))){
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0+"/video_sound","#/properties/data/properties/result/properties/detail/items/properties/video_sound/enum","enum",{allowedValues: ["native","original","off"]});
errors++;
}
}
if(data6.voice_control !== undefined){
if(typeof data6.voice_control !== "boolean"){
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0+"/voice_control","#/properties/data/properties/result/properties/detail/items/properties/voice_control/type","type",{type: "boolean"});
errors++;
}
}
if(data6.deduction_time !== undefined){
let data16 = data6.deduction_time;
if(typeof data16 === "string"){
if(!pattern102.test(data16)){
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0+"/deduction_time","#/properties/data/properties/result/properties/detail/items/properties/deduction_time/pattern","pattern",{pattern: "^[1-9][0-9]{11,13}$"});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0+"/deduction_time","#/properties/data/properties/result/properties/detail/items/properties/deduction_time/type","type",{type: "string"});
errors++;
}
}
if(data6.cash_type !== undefined){
let data17 = data6.cash_type;
if(typeof data17 !== "string"){
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0+"/cash_type","#/properties/data/properties/result/properties/detail/items/properties/cash_type/type","type",{type: "string"});
errors++;
}
if(!((data17 === "balance") || (data17 === "test_balance"))){
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0+"/cash_type","#/properties/data/properties/result/properties/detail/items/properties/cash_type/enum","enum",{allowedValues: ["balance","test_balance"]});
errors++;
}
}
if(data6.balance_before_deduction !== undefined){
let data18 = data6.balance_before_deduction;
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0+"/balance_before_deduction","#/properties/data/properties/result/properties/detail/items/properties/balance_before_deduction/minimum","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0+"/balance_before_deduction","#/properties/data/properties/result/properties/detail/items/properties/balance_before_deduction/type","type",{type: "number"});
errors++;
}
}
if(data6.deduction_amount !== undefined){
let data19 = data6.deduction_amount;
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0+"/deduction_amount","#/properties/data/properties/result/properties/detail/items/properties/deduction_amount/minimum","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0+"/deduction_amount","#/properties/data/properties/result/properties/detail/items/properties/deduction_amount/type","type",{type: "number"});
errors++;
}
}
if(data6.balance_after_deduction !== undefined){
let data20 = data6.balance_after_deduction;
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0+"/balance_after_deduction","#/properties/data/properties/result/properties/detail/items/properties/balance_after_deduction/minimum","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0+"/balance_after_deduction","#/properties/data/properties/result/properties/detail/items/properties/balance_after_deduction/type","type",{type: "number"});
errors++;
}
}
if(data6.list_price !== undefined){
let data21 = data6.list_price;
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0+"/list_price","#/properties/data/properties/result/properties/detail/items/properties/list_price/minimum","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0+"/list_price","#/properties/data/properties/result/properties/detail/items/properties/list_price/type","type",{type: "number"});
errors++;
}
}
if(data6.currency !== undefined){
let data22 = data6.currency;
if(typeof data22 !== "string"){
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0+"/currency","#/properties/data/properties/result/properties/detail/items/properties/currency/type","type",{type: "string"});
errors++;
}
if(!((data22 === "CNY") || (data22 === "USD"))){
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0+"/currency","#/properties/data/properties/result/properties/detail/items/properties/currency/enum","enum",{allowedValues: ["CNY","USD"]});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0,"#/properties/data/properties/result/properties/detail/items/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/data/result/detail","#/properties/data/properties/result/properties/detail/type","type",{type: "array"});
errors++;
}
}
if(data4.count !== undefined){
let data23 = data4.count;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
vErrors = note(vErrors,instancePath+"/data/result/count","#/properties/data/properties/result/properties/count/type","type",{type: "integer"});
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
vErrors = note(vErrors,instancePath+"/data/result/count","#/properties/data/properties/result/properties/count/minimum","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
}
}
else {
vErrors = note(vErrors,instancePath+"/data/result","#/properties/data/properties/result/type","type",{type: "object"});
errors++;
}
}
if(data3.next_cursor !== undefined){
if(typeof data3.next_cursor !== "string"){
vErrors = note(vErrors,instancePath+"/data/next_cursor","#/properties/data/properties/next_cursor/type","type",{type: "string"});
errors++;
}
}
if(data3.has_more !== undefined){
if(typeof data3.has_more !== "boolean"){
vErrors = note(vErrors,instancePath+"/data/has_more","#/properties/data/properties/has_more/type","type",{type: "boolean"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/data","#/properties/data/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate1280.errors = vErrors;
return errors === 0;
}
export const validateKlingListCustomVoicesResponse = validate1289;
function validate1289(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/list-custom-voices.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "code"});
errors++;
}
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "message"});
errors++;
}
if(data.request_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "request_id"});
errors++;
}
if(data.data === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "data"});
errors++;
}
if(data.code !== undefined){
if(!(validate464(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate466(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate468(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data3 = data.data;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate942(data3[i0], {instancePath:instancePath+"/data/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate942.errors : vErrors.concat(validate942.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/data","#/properties/data/type","type",{type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate1289.errors = vErrors;
return errors === 0;
}
export const validateKlingListElementsResponse = validate1297;
function validate1297(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/list-elements.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "code"});
errors++;
}
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "message"});
errors++;
}
if(data.request_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "request_id"});
errors++;
}
if(data.data === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "data"});
errors++;
}
if(data.code !== undefined){
if(!(validate464(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate466(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate468(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data3 = data.data;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate987(data3[i0], {instancePath:instancePath+"/data/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate987.errors : vErrors.concat(validate987.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/data","#/properties/data/type","type",{type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate1297.errors = vErrors;
return errors === 0;
}
export const validateKlingListImageToVideoResponse = validate1305;
function validate1305(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/list-image-to-video.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "code"});
errors++;
}
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "message"});
errors++;
}
if(data.request_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "request_id"});
errors++;
}
if(data.data === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "data"});
errors++;
}
if(data.code !== undefined){
if(!(validate464(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate466(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate468(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data3 = data.data;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1100(data3[i0], {instancePath:instancePath+"/data/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1100.errors : vErrors.concat(validate1100.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/data","#/properties/data/type","type",{type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate1305.errors = vErrors;
return errors === 0;
}
export const validateKlingListLipSyncResponse = validate1313;
function validate1313(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/list-lip-sync.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "code"});
errors++;
}
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "message"});
errors++;
}
if(data.request_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "request_id"});
errors++;
}
if(data.data === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "data"});
errors++;
}
if(data.code !== undefined){
if(!(validate464(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate466(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate468(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data3 = data.data;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1131(data3[i0], {instancePath:instancePath+"/data/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1131.errors : vErrors.concat(validate1131.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/data","#/properties/data/type","type",{type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate1313.errors = vErrors;
return errors === 0;
}
export const validateKlingListPackageBillingResponse = validate1321;
function validate1321(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/list-package-billing.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "code"});
errors++;
}
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "message"});
errors++;
}
if(data.request_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "request_id"});
errors++;
}
if(data.data === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "data"});
errors++;
}
if(data.code !== undefined){
if(!(validate464(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate466(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate468(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data3 = data.data;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.result === undefined){
vErrors = note(vErrors,instancePath+"/data","#/properties/data/required","required",{missingProperty: "result"});
errors++;
}
if(data3.has_more === undefined){
vErrors = note(vErrors,instancePath+"/data","#/properties/data/required","required",{missingProperty: "has_more"});
errors++;
}
if(data3.result !== undefined){
let data4 = data3.result;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.detail === undefined){
vErrors = note(vErrors,instancePath+"/data/result","#/properties/data/properties/result/required","required",{missingProperty: "detail"});
errors++;
}
if(data4.count === undefined){
vErrors = note(vErrors,instancePath+"/data/result","#/properties/data/properties/result/required","required",{missingProperty: "count"});
errors++;
}
if(data4.detail !== undefined){
let data5 = data4.detail;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.package_id === undefined){
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0,"#/properties/data/properties/result/properties/detail/items/required","required",{missingProperty: "package_id"});
errors++;
}
if(data6.product_type === undefined){
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0,"#/properties/data/properties/result/properties/detail/items/required","required",{missingProperty: "product_type"});
errors++;
}
if(data6.task_id === undefined){
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0,"#/properties/data/properties/result/properties/detail/items/required","required",{missingProperty: "task_id"});
errors++;
}
if(data6.product_function === undefined){
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0,"#/properties/data/properties/result/properties/detail/items/required","required",{missingProperty: "product_function"});
errors++;
}
if(data6.deduction_time === undefined){
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0,"#/properties/data/properties/result/properties/detail/items/required","required",{missingProperty: "deduction_time"});
errors++;
}
if(data6.unit_before_deduction === undefined){
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0,"#/properties/data/properties/result/properties/detail/items/required","required",{missingProperty: "unit_before_deduction"});
errors++;
}
if(data6.deduction_amount === undefined){
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0,"#/properties/data/properties/result/properties/detail/items/required","required",{missingProperty: "deduction_amount"});
errors++;
}
if(data6.unit_after_deduction === undefined){
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0,"#/properties/data/properties/result/properties/detail/items/required","required",{missingProperty: "unit_after_deduction"});
errors++;
}
if(data6.package_id !== undefined){
if(typeof data6.package_id !== "string"){
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0+"/package_id","#/properties/data/properties/result/properties/detail/items/properties/package_id/type","type",{type: "string"});
errors++;
}
}
if(data6.product_type !== undefined){
let data8 = data6.product_type;
if(typeof data8 !== "string"){
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0+"/product_type","#/properties/data/properties/result/properties/detail/items/properties/product_type/type","type",{type: "string"});
errors++;
}
if(!(((data8 === "video") || (data8 === "image")) || (data8 === "try-on"))){
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0+"/product_type","#/properties/data/properties/result/properties/detail/items/properties/product_type/enum","enum",{allowedValues: ["video","image","try-on"]});
errors++;
}
}
if(data6.task_id !== undefined){
if(!(validate389(data6.task_id, {instancePath:instancePath+"/data/result/detail/" + i0+"/task_id",parentData:data6,parentDataProperty:"task_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors);
errors = vErrors.length;
}
}
if(data6.api_key_name !== undefined){
if(typeof data6.api_key_name !== "string"){
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0+"/api_key_name","#/properties/data/properties/result/properties/detail/items/properties/api_key_name/type","type",{type: "string"});
errors++;
}
}
if(data6.product_function !== undefined){
if(typeof data6.product_function !== "string"){
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0+"/product_function","#/properties/data/properties/result/properties/detail/items/properties/product_function/type","type",{type: "string"});
errors++;
}
}
if(data6.model_name !== undefined){
if(typeof data6.model_name !== "string"){
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0+"/model_name","#/properties/data/properties/result/properties/detail/items/properties/model_name/type","type",{type: "string"});
errors++;
}
}
if(data6.resolution !== undefined){
if(typeof data6.resolution !== "string"){
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0+"/resolution","#/properties/data/properties/result/properties/detail/items/properties/resolution/type","type",{type: "string"});
errors++;
}
}
if(data6.duration !== undefined){
if(typeof data6.duration !== "string"){
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0+"/duration","#/properties/data/properties/result/properties/detail/items/properties/duration/type","type",{type: "string"});
errors++;
}
}
if(data6.refer_video_input !== undefined){
if(typeof data6.refer_video_input !== "boolean"){
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0+"/refer_video_input","#/properties/data/properties/result/properties/detail/items/properties/refer_video_input/type","type",{type: "boolean"});
errors++;
}
}
if(data6.video_sound !== undefined){
let data16 = data6.video_sound;
if(typeof data16 !== "string"){
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0+"/video_sound","#/properties/data/properties/result/properties/detail/items/properties/video_sound/type","type",{type: "string"});
errors++;
}
if(!(((data16 === "native") || (data16 === "original")) || (data16 === "off"))){
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0+"/video_sound","#/properties/data/properties/result/properties/detail/items/properties/video_sound/enum","enum",{allowedValues: ["native","original","off"]});
errors++;
}
}
if(data6.voice_control !== undefined){
if(typeof data6.voice_control !== "boolean"){
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0+"/voice_control","#/properties/data/properties/result/properties/detail/items/properties/voice_control/type","type",{type: "boolean"});
errors++;
}
}
if(data6.deduction_time !== undefined){
let data18 = data6.deduction_time;
if(typeof data18 === "string"){
if(!pattern102.test(data18)){
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0+"/deduction_time","#/properties/data/properties/result/properties/detail/items/properties/deduction_time/pattern","pattern",{pattern: "^[1-9][0-9]{11,13}$"});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0+"/deduction_time","#/properties/data/properties/result/properties/detail/items/properties/deduction_time/type","type",{type: "string"});
errors++;
}
}
if(data6.unit_before_deduction !== undefined){
let data19 = data6.unit_before_deduction;
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0+"/unit_before_deduction","#/properties/data/properties/result/properties/detail/items/properties/unit_before_deduction/minimum","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0+"/unit_before_deduction","#/properties/data/properties/result/properties/detail/items/properties/unit_before_deduction/type","type",{type: "number"});
errors++;
}
}
if(data6.deduction_amount !== undefined){
let data20 = data6.deduction_amount;
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0+"/deduction_amount","#/properties/data/properties/result/properties/detail/items/properties/deduction_amount/minimum","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0+"/deduction_amount","#/properties/data/properties/result/properties/detail/items/properties/deduction_amount/type","type",{type: "number"});
errors++;
}
}
if(data6.unit_after_deduction !== undefined){
let data21 = data6.unit_after_deduction;
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0+"/unit_after_deduction","#/properties/data/properties/result/properties/detail/items/properties/unit_after_deduction/minimum","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0+"/unit_after_deduction","#/properties/data/properties/result/properties/detail/items/properties/unit_after_deduction/type","type",{type: "number"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/data/result/detail/" + i0,"#/properties/data/properties/result/properties/detail/items/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/data/result/detail","#/properties/data/properties/result/properties/detail/type","type",{type: "array"});
errors++;
}
}
if(data4.count !== undefined){
let data22 = data4.count;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
vErrors = note(vErrors,instancePath+"/data/result/count","#/properties/data/properties/result/properties/count/type","type",{type: "integer"});
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
vErrors = note(vErrors,instancePath+"/data/result/count","#/properties/data/properties/result/properties/count/minimum","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
}
}
else {
vErrors = note(vErrors,instancePath+"/data/result","#/properties/data/properties/result/type","type",{type: "object"});
errors++;
}
}
if(data3.next_cursor !== undefined){
if(typeof data3.next_cursor !== "string"){
vErrors = note(vErrors,instancePath+"/data/next_cursor","#/properties/data/properties/next_cursor/type","type",{type: "string"});
errors++;
}
}
if(data3.has_more !== undefined){
if(typeof data3.has_more !== "boolean"){
vErrors = note(vErrors,instancePath+"/data/has_more","#/properties/data/properties/has_more/type","type",{type: "boolean"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/data","#/properties/data/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate1321.errors = vErrors;
return errors === 0;
}
export const validateKlingListPresetVoicesResponse = validate1330;
function validate1337(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task_id"});
errors++;
}
if(data.task_status === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task_status"});
errors++;
}
if(data.task_result === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task_result"});
errors++;
}
if(data.created_at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "created_at"});
errors++;
}
if(data.updated_at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "updated_at"});
errors++;
}
if(data.task_id !== undefined){
if(!(validate389(data.task_id, {instancePath:instancePath+"/task_id",parentData:data,parentDataProperty:"task_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors);
errors = vErrors.length;
}
}
if(data.task_status !== undefined){
let data1 = data.task_status;
if(typeof data1 !== "string"){
vErrors = note(vErrors,instancePath+"/task_status","#/properties/task_status/type","type",{type: "string"});
errors++;
}
if(!(data1 === "succeed")){
vErrors = note(vErrors,instancePath+"/task_status","#/properties/task_status/enum","enum",{allowedValues: ["succeed"]});
errors++;
}
}
if(data.task_result !== undefined){
if(!(validate546(data.task_result, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate546.errors : vErrors.concat(validate546.errors);
errors = vErrors.length;
}
}
if(data.task_status_msg !== undefined){
if(typeof data.task_status_msg !== "string"){
vErrors = note(vErrors,instancePath+"/task_status_msg","#/properties/task_status_msg/type","type",{type: "string"});
errors++;
}
}
if(data.created_at !== undefined){
if(!(validate61(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
if(!(validate61(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate1337.errors = vErrors;
return errors === 0;
}
function validate1330(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/list-preset-voices.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "code"});
errors++;
}
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "message"});
errors++;
}
if(data.request_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "request_id"});
errors++;
}
if(data.data === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "data"});
errors++;
}
if(data.code !== undefined){
if(!(validate464(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate466(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate468(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data3 = data.data;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1337(data3[i0], {instancePath:instancePath+"/data/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1337.errors : vErrors.concat(validate1337.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/data","#/properties/data/type","type",{type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate1330.errors = vErrors;
return errors === 0;
}
export const validateKlingListTextToAudioResponse = validate1345;
function validate1345(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/list-text-to-audio.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "code"});
errors++;
}
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "message"});
errors++;
}
if(data.request_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "request_id"});
errors++;
}
if(data.data === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "data"});
errors++;
}
if(data.code !== undefined){
if(!(validate464(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate466(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate468(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data3 = data.data;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1162(data3[i0], {instancePath:instancePath+"/data/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1162.errors : vErrors.concat(validate1162.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/data","#/properties/data/type","type",{type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate1345.errors = vErrors;
return errors === 0;
}
export const validateKlingListTextToVideoResponse = validate1353;
function validate1353(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/list-text-to-video.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "code"});
errors++;
}
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "message"});
errors++;
}
if(data.request_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "request_id"});
errors++;
}
if(data.data === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "data"});
errors++;
}
if(data.code !== undefined){
if(!(validate464(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate466(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate468(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data3 = data.data;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1193(data3[i0], {instancePath:instancePath+"/data/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1193.errors : vErrors.concat(validate1193.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/data","#/properties/data/type","type",{type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate1353.errors = vErrors;
return errors === 0;
}
export const validateKlingListVideoToAudioResponse = validate1361;
function validate1361(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/list-video-to-audio.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "code"});
errors++;
}
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "message"});
errors++;
}
if(data.request_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "request_id"});
errors++;
}
if(data.data === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "data"});
errors++;
}
if(data.code !== undefined){
if(!(validate464(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate466(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate468(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data3 = data.data;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1224(data3[i0], {instancePath:instancePath+"/data/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1224.errors : vErrors.concat(validate1224.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/data","#/properties/data/type","type",{type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate1361.errors = vErrors;
return errors === 0;
}
export const validateKlingNotFound = validate1369;
const pattern114 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}[+-]\\d{2}:?\\d{2}$", "u");
const pattern115 = new RegExp("^/", "u");
function validate1369(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/not-found.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.timestamp === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "timestamp"});
errors++;
}
if(data.status === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "status"});
errors++;
}
if(data.error === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "error"});
errors++;
}
if(data.path === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "path"});
errors++;
}
if(data.timestamp !== undefined){
let data0 = data.timestamp;
if(typeof data0 === "string"){
if(!pattern114.test(data0)){
vErrors = note(vErrors,instancePath+"/timestamp","#/properties/timestamp/pattern","pattern",{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}[+-]\\d{2}:?\\d{2}$"});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/timestamp","#/properties/timestamp/type","type",{type: "string"});
errors++;
}
}
if(data.status !== undefined){
if(404 !== data.status){
vErrors = note(vErrors,instancePath+"/status","#/properties/status/const","const",{allowedValue: 404});
errors++;
}
}
if(data.error !== undefined){
if(typeof data.error !== "string"){
vErrors = note(vErrors,instancePath+"/error","#/properties/error/type","type",{type: "string"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = note(vErrors,instancePath+"/message","#/properties/message/type","type",{type: "string"});
errors++;
}
}
if(data.path !== undefined){
let data4 = data.path;
if(typeof data4 === "string"){
if(!pattern115.test(data4)){
vErrors = note(vErrors,instancePath+"/path","#/properties/path/pattern","pattern",{pattern: "^/"});
errors++;
}
}
else {
vErrors = note(vErrors,instancePath+"/path","#/properties/path/type","type",{type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate1369.errors = vErrors;
return errors === 0;
}
export const validateKlingPageSolutionsResponse = validate1370;
function validate1370(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/page-solutions.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "code"});
errors++;
}
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "message"});
errors++;
}
if(data.request_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "request_id"});
errors++;
}
if(data.data === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "data"});
errors++;
}
if(data.code !== undefined){
if(!(validate464(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate466(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate468(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data3 = data.data;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.count === undefined){
vErrors = note(vErrors,instancePath+"/data","#/properties/data/required","required",{missingProperty: "count"});
errors++;
}
if(data3.has_more === undefined){
vErrors = note(vErrors,instancePath+"/data","#/properties/data/required","required",{missingProperty: "has_more"});
errors++;
}
if(data3.result !== undefined){
let data4 = data3.result;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate517(data4[i0], {instancePath:instancePath+"/data/result/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate517.errors : vErrors.concat(validate517.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/data/result","#/properties/data/properties/result/type","type",{type: "array"});
errors++;
}
}
if(data3.count !== undefined){
let data6 = data3.count;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = note(vErrors,instancePath+"/data/count","#/properties/data/properties/count/type","type",{type: "integer"});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
vErrors = note(vErrors,instancePath+"/data/count","#/properties/data/properties/count/minimum","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
}
if(data3.next_cursor !== undefined){
if(typeof data3.next_cursor !== "string"){
vErrors = note(vErrors,instancePath+"/data/next_cursor","#/properties/data/properties/next_cursor/type","type",{type: "string"});
errors++;
}
}
if(data3.has_more !== undefined){
if(typeof data3.has_more !== "boolean"){
vErrors = note(vErrors,instancePath+"/data/has_more","#/properties/data/properties/has_more/type","type",{type: "boolean"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/data","#/properties/data/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate1370.errors = vErrors;
return errors === 0;
}
export const validateKlingPageTasksResponse = validate1385;
function validate1385(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/page-tasks.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "code"});
errors++;
}
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "message"});
errors++;
}
if(data.request_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "request_id"});
errors++;
}
if(data.data === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "data"});
errors++;
}
if(data.code !== undefined){
if(!(validate464(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate466(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate468(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data3 = data.data;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.count === undefined){
vErrors = note(vErrors,instancePath+"/data","#/properties/data/required","required",{missingProperty: "count"});
errors++;
}
if(data3.has_more === undefined){
vErrors = note(vErrors,instancePath+"/data","#/properties/data/required","required",{missingProperty: "has_more"});
errors++;
}
if(data3.result !== undefined){
let data4 = data3.result;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate643(data4[i0], {instancePath:instancePath+"/data/result/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate643.errors : vErrors.concat(validate643.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/data/result","#/properties/data/properties/result/type","type",{type: "array"});
errors++;
}
}
if(data3.count !== undefined){
let data6 = data3.count;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = note(vErrors,instancePath+"/data/count","#/properties/data/properties/count/type","type",{type: "integer"});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
vErrors = note(vErrors,instancePath+"/data/count","#/properties/data/properties/count/minimum","minimum",{comparison: ">=", limit: 0});
errors++;
}
}
}
if(data3.next_cursor !== undefined){
if(typeof data3.next_cursor !== "string"){
vErrors = note(vErrors,instancePath+"/data/next_cursor","#/properties/data/properties/next_cursor/type","type",{type: "string"});
errors++;
}
}
if(data3.has_more !== undefined){
if(typeof data3.has_more !== "boolean"){
vErrors = note(vErrors,instancePath+"/data/has_more","#/properties/data/properties/has_more/type","type",{type: "boolean"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/data","#/properties/data/type","type",{type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate1385.errors = vErrors;
return errors === 0;
}
export const validateKlingTextToAudioTask = validate1162;
export const validateKlingTextToSpeechResponse = validate1400;
function validate1412(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "id"});
errors++;
}
if(data.url === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "url"});
errors++;
}
if(data.duration === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "duration"});
errors++;
}
if(data.id !== undefined){
if(!(validate389(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors);
errors = vErrors.length;
}
}
if(data.url !== undefined){
if(!(validate391(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate391.errors : vErrors.concat(validate391.errors);
errors = vErrors.length;
}
}
if(data.duration !== undefined){
if(!(validate394(data.duration, {instancePath:instancePath+"/duration",parentData:data,parentDataProperty:"duration",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate1412.errors = vErrors;
return errors === 0;
}
function validate1411(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.audios === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "audios"});
errors++;
}
if(data.audios !== undefined){
let data0 = data.audios;
if(Array.isArray(data0)){
if(data0.length < 1){
vErrors = note(vErrors,instancePath+"/audios","#/properties/audios/minItems","minItems",{limit: 1});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1412(data0[i0], {instancePath:instancePath+"/audios/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1412.errors : vErrors.concat(validate1412.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath+"/audios","#/properties/audios/type","type",{type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate1411.errors = vErrors;
return errors === 0;
}
function validate1407(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1407.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate385(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
else {
var props0 = validate385.evaluated.props;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task_id"});
errors++;
}
if(data.task_status === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "task_status"});
errors++;
}
if(data.created_at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "created_at"});
errors++;
}
if(data.updated_at === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "updated_at"});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.task_id = true;
props0.task_status = true;
props0.task_result = true;
props0.task_status_msg = true;
props0.final_unit_deduction = true;
props0.final_balance_deduction = true;
props0.created_at = true;
props0.updated_at = true;
}
if(data.task_id !== undefined){
if(!(validate389(data.task_id, {instancePath:instancePath+"/task_id",parentData:data,parentDataProperty:"task_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors);
errors = vErrors.length;
}
}
if(data.task_status !== undefined){
let data1 = data.task_status;
if(typeof data1 !== "string"){
vErrors = note(vErrors,instancePath+"/task_status","#/properties/task_status/type","type",{type: "string"});
errors++;
}
if(!((data1 === "succeed") || (data1 === "failed"))){
vErrors = note(vErrors,instancePath+"/task_status","#/properties/task_status/enum","enum",{allowedValues: ["succeed","failed"]});
errors++;
}
}
if(data.task_result !== undefined){
if(!(validate1411(data.task_result, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1411.errors : vErrors.concat(validate1411.errors);
errors = vErrors.length;
}
}
if(data.task_status_msg !== undefined){
if(typeof data.task_status_msg !== "string"){
vErrors = note(vErrors,instancePath+"/task_status_msg","#/properties/task_status_msg/type","type",{type: "string"});
errors++;
}
}
if(data.final_unit_deduction !== undefined){
if(!(validate412(data.final_unit_deduction, {instancePath:instancePath+"/final_unit_deduction",parentData:data,parentDataProperty:"final_unit_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate412.errors : vErrors.concat(validate412.errors);
errors = vErrors.length;
}
}
if(data.final_balance_deduction !== undefined){
if(!(validate414(data.final_balance_deduction, {instancePath:instancePath+"/final_balance_deduction",parentData:data,parentDataProperty:"final_balance_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate414.errors : vErrors.concat(validate414.errors);
errors = vErrors.length;
}
}
if(data.created_at !== undefined){
if(!(validate61(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
if(!(validate61(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate1407.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate1407.evaluated = {"dynamicProps":true,"dynamicItems":false};
function validate1400(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/text-to-speech.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "code"});
errors++;
}
if(data.message === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "message"});
errors++;
}
if(data.request_id === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "request_id"});
errors++;
}
if(data.data === undefined){
vErrors = note(vErrors,instancePath,"#/required","required",{missingProperty: "data"});
errors++;
}
if(data.code !== undefined){
if(!(validate464(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate466(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate468(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate1407(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1407.errors : vErrors.concat(validate1407.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors,instancePath,"#/type","type",{type: "object"});
errors++;
}
validate1400.errors = vErrors;
return errors === 0;
}
export const validateKlingTextToVideoTask = validate1193;
export const validateKlingVideoToAudioTask = validate1224;

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
  "apimodels/create-generation.callback.json": validateApimodelsCreateGenerationCallback,
  "apimodels/create-generation.response.json": validateApimodelsCreateGenerationResponse,
  "apimodels/error.json": validateApimodelsError,
  "apimodels/get-balance.response.json": validateApimodelsGetBalanceResponse,
  "apimodels/get-generation.response.json": validateApimodelsGetGenerationResponse,
  "apimodels/list-models.response.json": validateApimodelsListModelsResponse,
  "control/account-reset.response.json": validateControlAccountResetResponse,
  "control/account.response.json": validateControlAccountResponse,
  "control/accounts.response.json": validateControlAccountsResponse,
  "control/all-accounts-reset.response.json": validateControlAllAccountsResetResponse,
  "control/callback.response.json": validateControlCallbackResponse,
  "control/callbacks.response.json": validateControlCallbacksResponse,
  "control/catalogues.response.json": validateControlCataloguesResponse,
  "control/charge.response.json": validateControlChargeResponse,
  "control/clock-set.response.json": validateControlClockSetResponse,
  "control/clock.response.json": validateControlClockResponse,
  "control/deleted.response.json": validateControlDeletedResponse,
  "control/error.response.json": validateControlErrorResponse,
  "control/event.response.json": validateControlEventResponse,
  "control/fault.response.json": validateControlFaultResponse,
  "control/faults.response.json": validateControlFaultsResponse,
  "control/fidelity.response.json": validateControlFidelityResponse,
  "control/findings.response.json": validateControlFindingsResponse,
  "control/fired.response.json": validateControlFiredResponse,
  "control/health.response.json": validateControlHealthResponse,
  "control/index.response.json": validateControlIndexResponse,
  "control/info.response.json": validateControlInfoResponse,
  "control/journal-cleared.response.json": validateControlJournalClearedResponse,
  "control/journal-counts.response.json": validateControlJournalCountsResponse,
  "control/journal-verified.response.json": validateControlJournalVerifiedResponse,
  "control/journal.response.json": validateControlJournalResponse,
  "control/ledger.response.json": validateControlLedgerResponse,
  "control/openapi.response.json": validateControlOpenapiResponse,
  "control/pack.response.json": validateControlPackResponse,
  "control/progressions.response.json": validateControlProgressionsResponse,
  "control/provider-state.response.json": validateControlProviderStateResponse,
  "control/provider-states.response.json": validateControlProviderStatesResponse,
  "control/ready.response.json": validateControlReadyResponse,
  "control/task.response.json": validateControlTaskResponse,
  "control/tasks.response.json": validateControlTasksResponse,
  "control/test-callback.response.json": validateControlTestCallbackResponse,
  "control/timings.response.json": validateControlTimingsResponse,
  "control/video.response.json": validateControlVideoResponse,
  "control/videos.response.json": validateControlVideosResponse,
  "control/voices.response.json": validateControlVoicesResponse,
  "gmi/cancel-request.response.json": validateGmiCancelRequestResponse,
  "gmi/error.json": validateGmiError,
  "gmi/get-model.response.json": validateGmiGetModelResponse,
  "gmi/get-request.response.json": validateGmiGetRequestResponse,
  "gmi/list-models.response.json": validateGmiListModelsResponse,
  "gmi/list-requests.response.json": validateGmiListRequestsResponse,
  "gmi/submit-request.callback.json": validateGmiSubmitRequestCallback,
  "gmi/submit-request.response.json": validateGmiSubmitRequestResponse,
  "kkiai/error.json": validateKkiaiError,
  "kling/advanced-lip-sync.task.json": validateKlingAdvancedLipSyncTask,
  "kling/avatar.task.json": validateKlingAvatarTask,
  "kling/create-advanced-lip-sync.callback.json": validateKlingCreateAdvancedLipSyncCallback,
  "kling/create-advanced-lip-sync.response.json": validateKlingCreateAdvancedLipSyncResponse,
  "kling/create-avatar.callback.json": validateKlingCreateAvatarCallback,
  "kling/create-avatar.response.json": validateKlingCreateAvatarResponse,
  "kling/create-clothing-dupe.callback.json": validateKlingCreateClothingDupeCallback,
  "kling/create-clothing-dupe.response.json": validateKlingCreateClothingDupeResponse,
  "kling/create-custom-voice.callback.json": validateKlingCreateCustomVoiceCallback,
  "kling/create-custom-voice.response.json": validateKlingCreateCustomVoiceResponse,
  "kling/create-drama-subtitle.callback.json": validateKlingCreateDramaSubtitleCallback,
  "kling/create-drama-subtitle.response.json": validateKlingCreateDramaSubtitleResponse,
  "kling/create-element.callback.json": validateKlingCreateElementCallback,
  "kling/create-element.response.json": validateKlingCreateElementResponse,
  "kling/create-image-to-video-2-6.callback.json": validateKlingCreateImageToVideo26Callback,
  "kling/create-image-to-video-2-6.response.json": validateKlingCreateImageToVideo26Response,
  "kling/create-image-to-video.callback.json": validateKlingCreateImageToVideoCallback,
  "kling/create-image-to-video.response.json": validateKlingCreateImageToVideoResponse,
  "kling/create-lip-sync.callback.json": validateKlingCreateLipSyncCallback,
  "kling/create-lip-sync.response.json": validateKlingCreateLipSyncResponse,
  "kling/create-omni-video-3-0.callback.json": validateKlingCreateOmniVideo30Callback,
  "kling/create-omni-video-3-0.response.json": validateKlingCreateOmniVideo30Response,
  "kling/create-omni-video-4-0-flash.callback.json": validateKlingCreateOmniVideo40FlashCallback,
  "kling/create-omni-video-4-0-flash.response.json": validateKlingCreateOmniVideo40FlashResponse,
  "kling/create-omni-video-4-0.callback.json": validateKlingCreateOmniVideo40Callback,
  "kling/create-omni-video-4-0.response.json": validateKlingCreateOmniVideo40Response,
  "kling/create-talking-agent.callback.json": validateKlingCreateTalkingAgentCallback,
  "kling/create-talking-agent.response.json": validateKlingCreateTalkingAgentResponse,
  "kling/create-text-to-audio.callback.json": validateKlingCreateTextToAudioCallback,
  "kling/create-text-to-audio.response.json": validateKlingCreateTextToAudioResponse,
  "kling/create-text-to-video.callback.json": validateKlingCreateTextToVideoCallback,
  "kling/create-text-to-video.response.json": validateKlingCreateTextToVideoResponse,
  "kling/create-video-to-audio.callback.json": validateKlingCreateVideoToAudioCallback,
  "kling/create-video-to-audio.response.json": validateKlingCreateVideoToAudioResponse,
  "kling/custom-voice.task.json": validateKlingCustomVoiceTask,
  "kling/delete-element.response.json": validateKlingDeleteElementResponse,
  "kling/delete-voice.response.json": validateKlingDeleteVoiceResponse,
  "kling/element.task.json": validateKlingElementTask,
  "kling/error.json": validateKlingError,
  "kling/find-solutions.response.json": validateKlingFindSolutionsResponse,
  "kling/find-tasks.response.json": validateKlingFindTasksResponse,
  "kling/get-account-costs.response.json": validateKlingGetAccountCostsResponse,
  "kling/get-advanced-lip-sync.response.json": validateKlingGetAdvancedLipSyncResponse,
  "kling/get-avatar.response.json": validateKlingGetAvatarResponse,
  "kling/get-concurrency.response.json": validateKlingGetConcurrencyResponse,
  "kling/get-custom-voice.response.json": validateKlingGetCustomVoiceResponse,
  "kling/get-element.response.json": validateKlingGetElementResponse,
  "kling/get-image-to-video.response.json": validateKlingGetImageToVideoResponse,
  "kling/get-lip-sync.response.json": validateKlingGetLipSyncResponse,
  "kling/get-text-to-audio.response.json": validateKlingGetTextToAudioResponse,
  "kling/get-text-to-video.response.json": validateKlingGetTextToVideoResponse,
  "kling/get-video-to-audio.response.json": validateKlingGetVideoToAudioResponse,
  "kling/identify-face.response.json": validateKlingIdentifyFaceResponse,
  "kling/image-to-video.task.json": validateKlingImageToVideoTask,
  "kling/lip-sync.task.json": validateKlingLipSyncTask,
  "kling/list-advanced-lip-sync.response.json": validateKlingListAdvancedLipSyncResponse,
  "kling/list-avatars.response.json": validateKlingListAvatarsResponse,
  "kling/list-balance-billing.response.json": validateKlingListBalanceBillingResponse,
  "kling/list-custom-voices.response.json": validateKlingListCustomVoicesResponse,
  "kling/list-elements.response.json": validateKlingListElementsResponse,
  "kling/list-image-to-video.response.json": validateKlingListImageToVideoResponse,
  "kling/list-lip-sync.response.json": validateKlingListLipSyncResponse,
  "kling/list-package-billing.response.json": validateKlingListPackageBillingResponse,
  "kling/list-preset-voices.response.json": validateKlingListPresetVoicesResponse,
  "kling/list-text-to-audio.response.json": validateKlingListTextToAudioResponse,
  "kling/list-text-to-video.response.json": validateKlingListTextToVideoResponse,
  "kling/list-video-to-audio.response.json": validateKlingListVideoToAudioResponse,
  "kling/not-found.json": validateKlingNotFound,
  "kling/page-solutions.response.json": validateKlingPageSolutionsResponse,
  "kling/page-tasks.response.json": validateKlingPageTasksResponse,
  "kling/text-to-audio.task.json": validateKlingTextToAudioTask,
  "kling/text-to-speech.response.json": validateKlingTextToSpeechResponse,
  "kling/text-to-video.task.json": validateKlingTextToVideoTask,
  "kling/video-to-audio.task.json": validateKlingVideoToAudioTask,
};
