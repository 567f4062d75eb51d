// Written by `npm run generate` from schemas/ and fixtures/. Do not edit.

export const validateApimodelsCreateGenerationCallback = validate52;
function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(200 !== data){
const err0 = {instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: 200}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if("success" !== data){
const err0 = {instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "success"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
const schema23 = {"title":"Notice","description":"What a callback tells: beyond three keys nothing is certain.","type":"object","required":["taskId","state","model"],"properties":{"taskId":{"$ref":"common.json#/$defs/taskId"},"state":{"type":"string","enum":["pending","processing","completed","failed"],"x-kling-facts":["apimodels-states"]},"model":{"type":"string","minLength":1},"modelType":{"type":"string"},"resultUrls":{"type":"array","items":{"type":"string","pattern":"^[Hh][Tt][Tt][Pp][Ss]?://."},"minItems":1,"x-kling-facts":["apimodels-result-urls"]},"resultJson":{"type":"string"},"failMsg":{"type":"string"},"failCode":{"type":"string"},"retryable":{"type":"boolean"},"createTime":{"$ref":"common.json#/$defs/milliseconds"},"completeTime":{"$ref":"common.json#/$defs/milliseconds"}},"x-kling-facts":["apimodels-callback-body"],"examples":[{"taskId":"clx7k2m9q000108l4f3zq9v1d","model":"kling-audio/kling-sound-effects","state":"completed"}]};
const pattern3 = new RegExp("^[a-z0-9]{20,32}$", "u");
function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]{20,32}$"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 99999999999999 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999999999999}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data < 100000000000 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100000000000}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "taskId"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.state === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.model === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
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
const err3 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(!((((data1 === "pending") || (data1 === "processing")) || (data1 === "completed")) || (data1 === "failed"))){
const err4 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema23.properties.state.enum}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
}
if(data.model !== undefined){
let data2 = data.model;
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err5 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
if(data.modelType !== undefined){
if(typeof data.modelType !== "string"){
const err7 = {instancePath:instancePath+"/modelType",schemaPath:"#/properties/modelType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
if(data.resultUrls !== undefined){
let data4 = data.resultUrls;
if(Array.isArray(data4)){
if(data4.length < 1){
const err8 = {instancePath:instancePath+"/resultUrls",schemaPath:"#/properties/resultUrls/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err9 = {instancePath:instancePath+"/resultUrls/" + i0,schemaPath:"#/properties/resultUrls/items/pattern",keyword:"pattern",params:{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://."}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/resultUrls/" + i0,schemaPath:"#/properties/resultUrls/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/resultUrls",schemaPath:"#/properties/resultUrls/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
}
if(data.resultJson !== undefined){
if(typeof data.resultJson !== "string"){
const err12 = {instancePath:instancePath+"/resultJson",schemaPath:"#/properties/resultJson/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
}
if(data.failMsg !== undefined){
if(typeof data.failMsg !== "string"){
const err13 = {instancePath:instancePath+"/failMsg",schemaPath:"#/properties/failMsg/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
}
if(data.failCode !== undefined){
if(typeof data.failCode !== "string"){
const err14 = {instancePath:instancePath+"/failCode",schemaPath:"#/properties/failCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
}
if(data.retryable !== undefined){
if(typeof data.retryable !== "boolean"){
const err15 = {instancePath:instancePath+"/retryable",schemaPath:"#/properties/retryable/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
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
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err16]; else vErrors.push(err16);
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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.msg === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "msg"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.data === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
export const validateApimodelsCreateGenerationResponse = validate65;
const schema29 = {"title":"Generation","type":"object","required":["taskId","state","model"],"properties":{"taskId":{"$ref":"common.json#/$defs/taskId"},"state":{"type":"string","enum":["pending","processing","completed","failed"],"x-kling-facts":["apimodels-states"]},"model":{"type":"string","minLength":1},"modelType":{"type":"string"},"resultUrls":{"type":"array","items":{"type":"string","pattern":"^[Hh][Tt][Tt][Pp][Ss]?://."},"minItems":1,"x-kling-facts":["apimodels-result-urls"]},"resultJson":{"type":"string"},"failMsg":{"type":"string"},"failCode":{"type":"string"},"retryable":{"type":"boolean"},"createTime":{"$ref":"common.json#/$defs/milliseconds"},"completeTime":{"$ref":"common.json#/$defs/milliseconds"}},"allOf":[{"if":{"properties":{"state":{"const":"completed"}}},"then":{"required":["resultUrls","createTime","completeTime"]},"else":{"properties":{"resultUrls":false,"completeTime":false}}},{"if":{"properties":{"state":{"const":"failed"}}},"then":{"required":["failMsg"]},"else":{"properties":{"failMsg":false,"failCode":false}}}],"x-kling-facts":["apimodels-result","apimodels-extra-fields","apimodels-envelope"],"examples":[{"taskId":"clx7k2m9q000108l4f3zq9v1d","state":"pending","model":"kling-audio/kling-sound-effects"}]};
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
const err0 = {};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resultUrls === undefined){
const err1 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "resultUrls"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.createTime === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "createTime"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.completeTime === undefined){
const err3 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "completeTime"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resultUrls !== undefined){
const err4 = {instancePath:instancePath+"/resultUrls",schemaPath:"#/allOf/0/else/properties/resultUrls/false schema",keyword:"false schema",params:{}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(data.completeTime !== undefined){
const err5 = {instancePath:instancePath+"/completeTime",schemaPath:"#/allOf/0/else/properties/completeTime/false schema",keyword:"false schema",params:{}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.resultUrls = true;
props0.completeTime = true;
props0.state = true;
}
ifClause0 = "else";
}
if(!valid1){
const err6 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state !== undefined){
if("failed" !== data.state){
const err7 = {};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
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
let ifClause1;
if(_valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.failMsg === undefined){
const err8 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "failMsg"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
}
var _valid1 = _errs11 === errors;
valid4 = _valid1;
ifClause1 = "then";
}
else {
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.failMsg !== undefined){
const err9 = {instancePath:instancePath+"/failMsg",schemaPath:"#/allOf/1/else/properties/failMsg/false schema",keyword:"false schema",params:{}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
if(data.failCode !== undefined){
const err10 = {instancePath:instancePath+"/failCode",schemaPath:"#/allOf/1/else/properties/failCode/false schema",keyword:"false schema",params:{}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
}
var _valid1 = _errs12 === errors;
valid4 = _valid1;
if(valid4){
var props1 = {};
props1.failMsg = true;
props1.failCode = true;
props1.state = true;
}
ifClause1 = "else";
}
if(!valid4){
const err11 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: ifClause1}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
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
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "taskId"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
if(data.state === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
if(data.model === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.taskId = true;
props0.state = true;
props0.model = true;
props0.modelType = true;
props0.resultUrls = true;
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
let data7 = data.state;
if(typeof data7 !== "string"){
const err15 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
errors++;
}
if(!((((data7 === "pending") || (data7 === "processing")) || (data7 === "completed")) || (data7 === "failed"))){
const err16 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema29.properties.state.enum}};
if(vErrors === null) vErrors = [err16]; else vErrors.push(err16);
errors++;
}
}
if(data.model !== undefined){
let data8 = data.model;
if(typeof data8 === "string"){
if(func1(data8) < 1){
const err17 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null) vErrors = [err17]; else vErrors.push(err17);
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err18]; else vErrors.push(err18);
errors++;
}
}
if(data.modelType !== undefined){
if(typeof data.modelType !== "string"){
const err19 = {instancePath:instancePath+"/modelType",schemaPath:"#/properties/modelType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err19]; else vErrors.push(err19);
errors++;
}
}
if(data.resultUrls !== undefined){
let data10 = data.resultUrls;
if(Array.isArray(data10)){
if(data10.length < 1){
const err20 = {instancePath:instancePath+"/resultUrls",schemaPath:"#/properties/resultUrls/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null) vErrors = [err20]; else vErrors.push(err20);
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
const err21 = {instancePath:instancePath+"/resultUrls/" + i0,schemaPath:"#/properties/resultUrls/items/pattern",keyword:"pattern",params:{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://."}};
if(vErrors === null) vErrors = [err21]; else vErrors.push(err21);
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/resultUrls/" + i0,schemaPath:"#/properties/resultUrls/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err22]; else vErrors.push(err22);
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/resultUrls",schemaPath:"#/properties/resultUrls/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err23]; else vErrors.push(err23);
errors++;
}
}
if(data.resultJson !== undefined){
if(typeof data.resultJson !== "string"){
const err24 = {instancePath:instancePath+"/resultJson",schemaPath:"#/properties/resultJson/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err24]; else vErrors.push(err24);
errors++;
}
}
if(data.failMsg !== undefined){
if(typeof data.failMsg !== "string"){
const err25 = {instancePath:instancePath+"/failMsg",schemaPath:"#/properties/failMsg/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err25]; else vErrors.push(err25);
errors++;
}
}
if(data.failCode !== undefined){
if(typeof data.failCode !== "string"){
const err26 = {instancePath:instancePath+"/failCode",schemaPath:"#/properties/failCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err26]; else vErrors.push(err26);
errors++;
}
}
if(data.retryable !== undefined){
if(typeof data.retryable !== "boolean"){
const err27 = {instancePath:instancePath+"/retryable",schemaPath:"#/properties/retryable/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null) vErrors = [err27]; else vErrors.push(err27);
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
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err28]; else vErrors.push(err28);
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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.msg === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "msg"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.data === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
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
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.msg === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "msg"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "error"}};
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
if(data.code !== undefined){
let data0 = data.code;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err4 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 599 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
if(data0 < 400 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/minimum",keyword:"minimum",params:{comparison: ">=", limit: 400}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
}
if(data.msg !== undefined){
let data1 = data.msg;
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err7 = {instancePath:instancePath+"/msg",schemaPath:"#/properties/msg/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/msg",schemaPath:"#/properties/msg/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
}
if(data.data !== undefined){
if(data.data !== null){
const err9 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "null"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
}
if(data.error !== undefined){
let data3 = data.error;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.message === undefined){
const err10 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
if(data3.message !== undefined){
let data4 = data3.message;
if(typeof data4 === "string"){
if(func1(data4) < 1){
const err11 = {instancePath:instancePath+"/error/message",schemaPath:"#/properties/error/properties/message/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.msg === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "msg"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.data === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
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
const err3 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "balance"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data2.balance !== undefined){
let data3 = data2.balance;
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err4 = {instancePath:instancePath+"/data/balance",schemaPath:"#/properties/data/properties/balance/type",keyword:"type",params:{type: "number"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.msg === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "msg"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.data === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
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
const err1 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data1.id !== undefined){
if(typeof data1.id !== "string"){
const err2 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}};
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
validate91.errors = vErrors;
return errors === 0;
}
export const validateControlAccountResetResponse = validate92;
const schema41 = {"description":"how many things of each kind were cleared; clock and settings: 1 when they had been changed","type":"object","additionalProperties":false,"properties":{"tasks":{"type":"integer"},"voices":{"type":"integer"},"videos":{"type":"integer"},"callbacks":{"type":"integer"},"ledger":{"type":"integer"},"faults":{"type":"integer"},"clock":{"type":"integer"},"journal":{"type":"integer"},"packs":{"type":"integer"},"wallets":{"description":"balances at gateways","type":"integer"},"settings":{"type":"integer"}}};
const func6 = Object.prototype.hasOwnProperty;
function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func6.call(schema41.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
}
if(data.tasks !== undefined){
let data0 = data.tasks;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/tasks",schemaPath:"#/properties/tasks/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
}
if(data.voices !== undefined){
let data1 = data.voices;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/voices",schemaPath:"#/properties/voices/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
if(data.videos !== undefined){
let data2 = data.videos;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err3 = {instancePath:instancePath+"/videos",schemaPath:"#/properties/videos/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
if(data.callbacks !== undefined){
let data3 = data.callbacks;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err4 = {instancePath:instancePath+"/callbacks",schemaPath:"#/properties/callbacks/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
}
if(data.ledger !== undefined){
let data4 = data.ledger;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err5 = {instancePath:instancePath+"/ledger",schemaPath:"#/properties/ledger/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
if(data.faults !== undefined){
let data5 = data.faults;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err6 = {instancePath:instancePath+"/faults",schemaPath:"#/properties/faults/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
if(data.clock !== undefined){
let data6 = data.clock;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err7 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
if(data.journal !== undefined){
let data7 = data.journal;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err8 = {instancePath:instancePath+"/journal",schemaPath:"#/properties/journal/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
}
if(data.packs !== undefined){
let data8 = data.packs;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err9 = {instancePath:instancePath+"/packs",schemaPath:"#/properties/packs/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
}
if(data.wallets !== undefined){
let data9 = data.wallets;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err10 = {instancePath:instancePath+"/wallets",schemaPath:"#/properties/wallets/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
}
if(data.settings !== undefined){
let data10 = data.settings;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err11 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "integer"}};
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
validate94.errors = vErrors;
return errors === 0;
}
function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/account-reset.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.account === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "account"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.cleared === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cleared"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "account") || (key0 === "cleared"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
if(data.account !== undefined){
if(typeof data.account !== "string"){
const err3 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
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
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}
export const validateControlAccountResponse = validate96;
const schema43 = {"type":"object","required":["id","name","credentials","created_at","clock","packs","running","webhook_secrets","settings","progressions","faults"],"additionalProperties":false,"properties":{"id":{"type":"string"},"name":{"description":"the name it was given, else the access key, or the ends of the API key","type":"string"},"credentials":{"type":"array","items":{"$ref":"#/$defs/credential"}},"created_at":{"$ref":"#/$defs/time"},"clock":{"$ref":"#/$defs/clock"},"packs":{"type":"array","items":{"$ref":"#/$defs/pack"}},"running":{"description":"running tasks that hold a concurrency slot","type":"integer"},"webhook_secrets":{"type":"object","required":["count","masked"],"additionalProperties":false,"properties":{"count":{"type":"integer"},"masked":{"type":"array","items":{"type":"string"}}}},"settings":{"description":"settings that differ from their defaults","type":"object","additionalProperties":{"type":["string","number","array"],"items":{"type":"number"}}},"progressions":{"description":"by product; * = every product that is not named","type":"object","additionalProperties":{"$ref":"#/$defs/progression"}},"faults":{"description":"failures that are asked for and have not happened yet","type":"integer"}}};
const schema44 = {"type":"object","required":["kind","shown"],"additionalProperties":false,"properties":{"kind":{"type":"string","enum":["access-key","api-key"]},"shown":{"description":"an access key as it is; of an API key the ends only","type":"string"}}};
function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.shown === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shown"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "shown"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(!((data0 === "access-key") || (data0 === "api-key"))){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema44.properties.kind.enum}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
}
if(data.shown !== undefined){
if(typeof data.shown !== "string"){
const err5 = {instancePath:instancePath+"/shown",schemaPath:"#/properties/shown/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}
function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}
const schema46 = {"type":"object","required":["mode","time"],"additionalProperties":false,"properties":{"mode":{"type":"string","enum":["real","scaled","manual"]},"scale":{"description":"account ms per ms of wall time, when scaled","type":"number"},"time":{"$ref":"#/$defs/time"},"next_due_at":{"description":"when the next thing of the account is due","type":"integer"}}};
function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mode === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mode"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.time === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "time"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
for(const key0 in data){
if(!((((key0 === "mode") || (key0 === "scale")) || (key0 === "time")) || (key0 === "next_due_at"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
if(data.mode !== undefined){
let data0 = data.mode;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(!(((data0 === "real") || (data0 === "scaled")) || (data0 === "manual"))){
const err4 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema46.properties.mode.enum}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
}
if(data.scale !== undefined){
let data1 = data.scale;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/type",keyword:"type",params:{type: "number"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
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
const err6 = {instancePath:instancePath+"/next_due_at",schemaPath:"#/properties/next_due_at/type",keyword:"type",params:{type: "integer"}};
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
validate102.errors = vErrors;
return errors === 0;
}
const schema47 = {"type":"object","required":["id","name","type","status","total_units","remaining_units","held_units","purchase_time","effective_time","invalid_time"],"additionalProperties":false,"properties":{"id":{"type":"string"},"name":{"type":"string"},"type":{"type":"string","enum":["decreasing_total","constant_period"]},"status":{"type":"string","enum":["toBeOnline","online","expired","runOut"]},"total_units":{"type":"number"},"remaining_units":{"type":"number"},"held_units":{"description":"promised to running tasks, not yet taken","type":"number"},"concurrency":{"description":"most tasks at once; absent = no limit","type":"integer"},"purchase_time":{"$ref":"#/$defs/time"},"effective_time":{"$ref":"#/$defs/time"},"invalid_time":{"$ref":"#/$defs/time"}}};
function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.type === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.status === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.total_units === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total_units"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(data.remaining_units === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "remaining_units"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
if(data.held_units === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "held_units"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
if(data.purchase_time === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purchase_time"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
if(data.effective_time === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "effective_time"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
if(data.invalid_time === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "invalid_time"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
for(const key0 in data){
if(!(func6.call(schema47.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err11 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err12 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(typeof data2 !== "string"){
const err13 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
if(!((data2 === "decreasing_total") || (data2 === "constant_period"))){
const err14 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema47.properties.type.enum}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
}
if(data.status !== undefined){
let data3 = data.status;
if(typeof data3 !== "string"){
const err15 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
errors++;
}
if(!((((data3 === "toBeOnline") || (data3 === "online")) || (data3 === "expired")) || (data3 === "runOut"))){
const err16 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema47.properties.status.enum}};
if(vErrors === null) vErrors = [err16]; else vErrors.push(err16);
errors++;
}
}
if(data.total_units !== undefined){
let data4 = data.total_units;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err17 = {instancePath:instancePath+"/total_units",schemaPath:"#/properties/total_units/type",keyword:"type",params:{type: "number"}};
if(vErrors === null) vErrors = [err17]; else vErrors.push(err17);
errors++;
}
}
if(data.remaining_units !== undefined){
let data5 = data.remaining_units;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err18 = {instancePath:instancePath+"/remaining_units",schemaPath:"#/properties/remaining_units/type",keyword:"type",params:{type: "number"}};
if(vErrors === null) vErrors = [err18]; else vErrors.push(err18);
errors++;
}
}
if(data.held_units !== undefined){
let data6 = data.held_units;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err19 = {instancePath:instancePath+"/held_units",schemaPath:"#/properties/held_units/type",keyword:"type",params:{type: "number"}};
if(vErrors === null) vErrors = [err19]; else vErrors.push(err19);
errors++;
}
}
if(data.concurrency !== undefined){
let data7 = data.concurrency;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err20 = {instancePath:instancePath+"/concurrency",schemaPath:"#/properties/concurrency/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err20]; else vErrors.push(err20);
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
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err21]; else vErrors.push(err21);
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}
const schema48 = {"description":"how tasks move from submitted to their end","oneOf":[{"type":"object","required":["mode","processing_ms","finish_ms"],"additionalProperties":false,"properties":{"mode":{"const":"time"},"processing_ms":{"description":"account ms after creation","type":"number","minimum":0,"maximum":31536000000},"finish_ms":{"description":"account ms after creation","type":"number","minimum":0,"maximum":31536000000}}},{"type":"object","required":["mode","reads"],"additionalProperties":false,"properties":{"mode":{"const":"reads"},"reads":{"description":"answers that show it unfinished","type":"integer","minimum":1,"maximum":999999}}},{"type":"object","required":["mode"],"additionalProperties":false,"properties":{"mode":{"type":"string","enum":["immediate","held"]}}}]};
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
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "mode"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.processing_ms === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "processing_ms"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.finish_ms === undefined){
const err2 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "finish_ms"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
for(const key0 in data){
if(!(((key0 === "mode") || (key0 === "processing_ms")) || (key0 === "finish_ms"))){
const err3 = {instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
if(data.mode !== undefined){
if("time" !== data.mode){
const err4 = {instancePath:instancePath+"/mode",schemaPath:"#/oneOf/0/properties/mode/const",keyword:"const",params:{allowedValue: "time"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
}
if(data.processing_ms !== undefined){
let data1 = data.processing_ms;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 31536000000 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/processing_ms",schemaPath:"#/oneOf/0/properties/processing_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31536000000}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/processing_ms",schemaPath:"#/oneOf/0/properties/processing_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/processing_ms",schemaPath:"#/oneOf/0/properties/processing_ms/type",keyword:"type",params:{type: "number"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
if(data.finish_ms !== undefined){
let data2 = data.finish_ms;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 31536000000 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/finish_ms",schemaPath:"#/oneOf/0/properties/finish_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31536000000}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/finish_ms",schemaPath:"#/oneOf/0/properties/finish_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/finish_ms",schemaPath:"#/oneOf/0/properties/finish_ms/type",keyword:"type",params:{type: "number"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
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
const err12 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "mode"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
if(data.reads === undefined){
const err13 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "reads"}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
for(const key1 in data){
if(!((key1 === "mode") || (key1 === "reads"))){
const err14 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
}
if(data.mode !== undefined){
if("reads" !== data.mode){
const err15 = {instancePath:instancePath+"/mode",schemaPath:"#/oneOf/1/properties/mode/const",keyword:"const",params:{allowedValue: "reads"}};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
errors++;
}
}
if(data.reads !== undefined){
let data4 = data.reads;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err16 = {instancePath:instancePath+"/reads",schemaPath:"#/oneOf/1/properties/reads/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err16]; else vErrors.push(err16);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 999999 || isNaN(data4)){
const err17 = {instancePath:instancePath+"/reads",schemaPath:"#/oneOf/1/properties/reads/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999}};
if(vErrors === null) vErrors = [err17]; else vErrors.push(err17);
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err18 = {instancePath:instancePath+"/reads",schemaPath:"#/oneOf/1/properties/reads/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null) vErrors = [err18]; else vErrors.push(err18);
errors++;
}
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err19]; else vErrors.push(err19);
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
const err20 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "mode"}};
if(vErrors === null) vErrors = [err20]; else vErrors.push(err20);
errors++;
}
for(const key2 in data){
if(!(key2 === "mode")){
const err21 = {instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null) vErrors = [err21]; else vErrors.push(err21);
errors++;
}
}
if(data.mode !== undefined){
let data5 = data.mode;
if(typeof data5 !== "string"){
const err22 = {instancePath:instancePath+"/mode",schemaPath:"#/oneOf/2/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err22]; else vErrors.push(err22);
errors++;
}
if(!((data5 === "immediate") || (data5 === "held"))){
const err23 = {instancePath:instancePath+"/mode",schemaPath:"#/oneOf/2/properties/mode/enum",keyword:"enum",params:{allowedValues: schema48.oneOf[2].properties.mode.enum}};
if(vErrors === null) vErrors = [err23]; else vErrors.push(err23);
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err24]; else vErrors.push(err24);
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
const err25 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null) vErrors = [err25]; else vErrors.push(err25);
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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.credentials === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "credentials"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.created_at === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.clock === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clock"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(data.packs === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "packs"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
if(data.running === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "running"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
if(data.webhook_secrets === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "webhook_secrets"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
if(data.settings === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "settings"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
if(data.progressions === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "progressions"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
if(data.faults === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "faults"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
for(const key0 in data){
if(!(func6.call(schema43.properties, key0))){
const err11 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err12 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
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
const err14 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
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
const err15 = {instancePath:instancePath+"/packs",schemaPath:"#/properties/packs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
errors++;
}
}
if(data.running !== undefined){
let data8 = data.running;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err16 = {instancePath:instancePath+"/running",schemaPath:"#/properties/running/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err16]; else vErrors.push(err16);
errors++;
}
}
if(data.webhook_secrets !== undefined){
let data9 = data.webhook_secrets;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.count === undefined){
const err17 = {instancePath:instancePath+"/webhook_secrets",schemaPath:"#/properties/webhook_secrets/required",keyword:"required",params:{missingProperty: "count"}};
if(vErrors === null) vErrors = [err17]; else vErrors.push(err17);
errors++;
}
if(data9.masked === undefined){
const err18 = {instancePath:instancePath+"/webhook_secrets",schemaPath:"#/properties/webhook_secrets/required",keyword:"required",params:{missingProperty: "masked"}};
if(vErrors === null) vErrors = [err18]; else vErrors.push(err18);
errors++;
}
for(const key1 in data9){
if(!((key1 === "count") || (key1 === "masked"))){
const err19 = {instancePath:instancePath+"/webhook_secrets",schemaPath:"#/properties/webhook_secrets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null) vErrors = [err19]; else vErrors.push(err19);
errors++;
}
}
if(data9.count !== undefined){
let data10 = data9.count;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err20 = {instancePath:instancePath+"/webhook_secrets/count",schemaPath:"#/properties/webhook_secrets/properties/count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err20]; else vErrors.push(err20);
errors++;
}
}
if(data9.masked !== undefined){
let data11 = data9.masked;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(typeof data11[i2] !== "string"){
const err21 = {instancePath:instancePath+"/webhook_secrets/masked/" + i2,schemaPath:"#/properties/webhook_secrets/properties/masked/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err21]; else vErrors.push(err21);
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/webhook_secrets/masked",schemaPath:"#/properties/webhook_secrets/properties/masked/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err22]; else vErrors.push(err22);
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/webhook_secrets",schemaPath:"#/properties/webhook_secrets/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err23]; else vErrors.push(err23);
errors++;
}
}
if(data.settings !== undefined){
let data13 = data.settings;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key2 in data13){
let data14 = data13[key2];
if(((typeof data14 !== "string") && (!((typeof data14 == "number") && (isFinite(data14))))) && (!(Array.isArray(data14)))){
const err24 = {instancePath:instancePath+"/settings/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/settings/additionalProperties/type",keyword:"type",params:{type: schema43.properties.settings.additionalProperties.type}};
if(vErrors === null) vErrors = [err24]; else vErrors.push(err24);
errors++;
}
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
let data15 = data14[i3];
if(!((typeof data15 == "number") && (isFinite(data15)))){
const err25 = {instancePath:instancePath+"/settings/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/properties/settings/additionalProperties/items/type",keyword:"type",params:{type: "number"}};
if(vErrors === null) vErrors = [err25]; else vErrors.push(err25);
errors++;
}
}
}
}
}
else {
const err26 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err26]; else vErrors.push(err26);
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
const err27 = {instancePath:instancePath+"/progressions",schemaPath:"#/properties/progressions/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err27]; else vErrors.push(err27);
errors++;
}
}
if(data.faults !== undefined){
let data18 = data.faults;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err28 = {instancePath:instancePath+"/faults",schemaPath:"#/properties/faults/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err28]; else vErrors.push(err28);
errors++;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err29]; else vErrors.push(err29);
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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accounts"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.total === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.more === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "more"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
for(const key0 in data){
if(!(((key0 === "accounts") || (key0 === "total")) || (key0 === "more"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
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
const err4 = {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
}
if(data.total !== undefined){
let data2 = data.total;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
if(data.more !== undefined){
if(typeof data.more !== "boolean"){
const err6 = {instancePath:instancePath+"/more",schemaPath:"#/properties/more/type",keyword:"type",params:{type: "boolean"}};
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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accounts"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.cleared === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cleared"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "accounts") || (key0 === "cleared"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
if(data.accounts !== undefined){
let data0 = data.accounts;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
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
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}
export const validateControlCallbackResponse = validate124;
const schema54 = {"type":"object","required":["id","task_id","number","task_status","url","state","attempts","created_at","body"],"additionalProperties":false,"properties":{"id":{"description":"the webhook-id, the same for every attempt","type":"string"},"task_id":{"type":"string"},"number":{"description":"order of the transition within the task","type":"integer"},"task_status":{"type":"string"},"url":{"type":"string"},"state":{"$ref":"#/$defs/deliveryState"},"attempts":{"type":"integer"},"created_at":{"$ref":"#/$defs/time"},"due_at":{"description":"when the next attempt is due","type":"integer"},"outcome":{"description":"what came of the last attempt: \"answered 500\", or \"failed: \" and why","type":"string"},"reason":{"description":"why the last attempt was no success, with the first words of the receiver","type":"string"},"body":{"description":"exactly what is sent","type":"string"}}};
const schema55 = {"type":"string","enum":["pending","delivered","gave-up"]};
function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(!(((data === "pending") || (data === "delivered")) || (data === "gave-up"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema55.enum}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.task_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_id"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.number === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.task_status === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_status"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.url === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(data.state === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
if(data.attempts === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attempts"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
if(data.created_at === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
if(data.body === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
for(const key0 in data){
if(!(func6.call(schema54.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
}
if(data.task_id !== undefined){
if(typeof data.task_id !== "string"){
const err11 = {instancePath:instancePath+"/task_id",schemaPath:"#/properties/task_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
}
if(data.number !== undefined){
let data2 = data.number;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err12 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
}
if(data.task_status !== undefined){
if(typeof data.task_status !== "string"){
const err13 = {instancePath:instancePath+"/task_status",schemaPath:"#/properties/task_status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
const err14 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
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
const err15 = {instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
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
const err16 = {instancePath:instancePath+"/due_at",schemaPath:"#/properties/due_at/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err16]; else vErrors.push(err16);
errors++;
}
}
if(data.outcome !== undefined){
if(typeof data.outcome !== "string"){
const err17 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err17]; else vErrors.push(err17);
errors++;
}
}
if(data.reason !== undefined){
if(typeof data.reason !== "string"){
const err18 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err18]; else vErrors.push(err18);
errors++;
}
}
if(data.body !== undefined){
if(typeof data.body !== "string"){
const err19 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"}};
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
validate125.errors = vErrors;
return errors === 0;
}
function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.number === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.at === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.resent === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resent"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.ok === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ok"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.outcome === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outcome"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "number") || (key0 === "at")) || (key0 === "resent")) || (key0 === "ok")) || (key0 === "outcome")) || (key0 === "status")) || (key0 === "answer")) || (key0 === "message"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
if(data.number !== undefined){
let data0 = data.number;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err6 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
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
const err7 = {instancePath:instancePath+"/resent",schemaPath:"#/properties/resent/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
if(data.ok !== undefined){
if(typeof data.ok !== "boolean"){
const err8 = {instancePath:instancePath+"/ok",schemaPath:"#/properties/ok/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
}
if(data.outcome !== undefined){
if(typeof data.outcome !== "string"){
const err9 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
}
if(data.status !== undefined){
let data5 = data.status;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err10 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
}
if(data.answer !== undefined){
if(typeof data.answer !== "string"){
const err11 = {instancePath:instancePath+"/answer",schemaPath:"#/properties/answer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err12 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}};
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
validate130.errors = vErrors;
return errors === 0;
}
function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/callback.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.delivery === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "delivery"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.attempts === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attempts"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "delivery") || (key0 === "attempts"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
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
const err3 = {instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{type: "array"}};
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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "callbacks"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.more === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "more"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "callbacks") || (key0 === "more"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
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
const err3 = {instancePath:instancePath+"/callbacks",schemaPath:"#/properties/callbacks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
if(data.more !== undefined){
if(typeof data.more !== "boolean"){
const err4 = {instancePath:instancePath+"/more",schemaPath:"#/properties/more/type",keyword:"type",params:{type: "boolean"}};
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
validate133.errors = vErrors;
return errors === 0;
}
export const validateControlChargeResponse = validate138;
const schema60 = {"type":"object","required":["task_id","product","units","state"],"additionalProperties":false,"properties":{"task_id":{"type":"string"},"product":{"type":"string"},"units":{"description":"what success costs, by the price table","type":"number"},"state":{"description":"held while the task runs (due where a gateway takes nothing before success), charged when it succeeded, released when it failed","type":"string","enum":["free","due","held","charged","released"]},"pack_id":{"type":"string"},"micro_usd":{"description":"what success costs at the gateway that made the task","type":"integer"}}};
function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_id"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.product === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "product"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.units === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "units"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.state === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
for(const key0 in data){
if(!((((((key0 === "task_id") || (key0 === "product")) || (key0 === "units")) || (key0 === "state")) || (key0 === "pack_id")) || (key0 === "micro_usd"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
}
if(data.task_id !== undefined){
if(typeof data.task_id !== "string"){
const err5 = {instancePath:instancePath+"/task_id",schemaPath:"#/properties/task_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
if(data.product !== undefined){
if(typeof data.product !== "string"){
const err6 = {instancePath:instancePath+"/product",schemaPath:"#/properties/product/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
if(data.units !== undefined){
let data2 = data.units;
if(!((typeof data2 == "number") && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/units",schemaPath:"#/properties/units/type",keyword:"type",params:{type: "number"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
if(data.state !== undefined){
let data3 = data.state;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
if(!(((((data3 === "free") || (data3 === "due")) || (data3 === "held")) || (data3 === "charged")) || (data3 === "released"))){
const err9 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema60.properties.state.enum}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
}
if(data.pack_id !== undefined){
if(typeof data.pack_id !== "string"){
const err10 = {instancePath:instancePath+"/pack_id",schemaPath:"#/properties/pack_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
}
if(data.micro_usd !== undefined){
let data5 = data.micro_usd;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err11 = {instancePath:instancePath+"/micro_usd",schemaPath:"#/properties/micro_usd/type",keyword:"type",params:{type: "integer"}};
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
validate139.errors = vErrors;
return errors === 0;
}
function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/charge.response.json" */;
let vErrors = null;
let errors = 0;
if(!(validate139(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
validate138.errors = vErrors;
return errors === 0;
}
export const validateControlClockSetResponse = validate141;
const schema64 = {"type":"object","required":["kind","at","task_id","product","from","to"],"additionalProperties":false,"properties":{"kind":{"const":"transition"},"at":{"$ref":"#/$defs/time"},"task_id":{"type":"string"},"product":{"type":"string"},"from":{"type":["string","null"],"enum":["submitted","processing","succeed","failed",null]},"to":{"$ref":"#/$defs/taskStatus"}}};
const schema65 = {"type":"string","enum":["submitted","processing","succeed","failed"]};
function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(!((((data === "submitted") || (data === "processing")) || (data === "succeed")) || (data === "failed"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema65.enum}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
validate148.errors = vErrors;
return errors === 0;
}
function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.at === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.task_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_id"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.product === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "product"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.from === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(data.to === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
for(const key0 in data){
if(!((((((key0 === "kind") || (key0 === "at")) || (key0 === "task_id")) || (key0 === "product")) || (key0 === "from")) || (key0 === "to"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
if(data.kind !== undefined){
if("transition" !== data.kind){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "transition"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
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
const err8 = {instancePath:instancePath+"/task_id",schemaPath:"#/properties/task_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
}
if(data.product !== undefined){
if(typeof data.product !== "string"){
const err9 = {instancePath:instancePath+"/product",schemaPath:"#/properties/product/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
}
if(data.from !== undefined){
let data4 = data.from;
if((typeof data4 !== "string") && (data4 !== null)){
const err10 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: schema64.properties.from.type}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
if(!(((((data4 === "submitted") || (data4 === "processing")) || (data4 === "succeed")) || (data4 === "failed")) || (data4 === null))){
const err11 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/enum",keyword:"enum",params:{allowedValues: schema64.properties.from.enum}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
}
if(data.to !== undefined){
if(!(validate148(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
validate146.errors = vErrors;
return errors === 0;
}
function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.at === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.task_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_id"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.task_status === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_status"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.delivery_id === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "delivery_id"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(data.attempt === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attempt"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
if(data.outcome === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outcome"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "kind") || (key0 === "at")) || (key0 === "task_id")) || (key0 === "task_status")) || (key0 === "delivery_id")) || (key0 === "attempt")) || (key0 === "outcome"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
if(data.kind !== undefined){
if("callback" !== data.kind){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "callback"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
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
const err9 = {instancePath:instancePath+"/task_id",schemaPath:"#/properties/task_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
}
if(data.task_status !== undefined){
if(typeof data.task_status !== "string"){
const err10 = {instancePath:instancePath+"/task_status",schemaPath:"#/properties/task_status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
}
if(data.delivery_id !== undefined){
if(typeof data.delivery_id !== "string"){
const err11 = {instancePath:instancePath+"/delivery_id",schemaPath:"#/properties/delivery_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
}
if(data.attempt !== undefined){
let data5 = data.attempt;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err12 = {instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
}
if(data.outcome !== undefined){
if(typeof data.outcome !== "string"){
const err13 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
validate151.errors = vErrors;
return errors === 0;
}
function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate145.evaluated;
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
if(!(validate146(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = true;
}
const _errs2 = errors;
if(!(validate151(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
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
const err0 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
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
validate145.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate145.evaluated = {"dynamicProps":true,"dynamicItems":false};
function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/clock-set.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clock === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clock"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.fired === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fired"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "clock") || (key0 === "fired"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
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
if(!(validate145(data1[i0], {instancePath:instancePath+"/fired/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/fired",schemaPath:"#/properties/fired/type",keyword:"type",params:{type: "array"}};
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
validate141.errors = vErrors;
return errors === 0;
}
export const validateControlClockResponse = validate155;
function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/clock.response.json" */;
let vErrors = null;
let errors = 0;
if(!(validate102(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
validate155.errors = vErrors;
return errors === 0;
}
export const validateControlDeletedResponse = validate159;
function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/deleted.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.deleted === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "deleted"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
for(const key0 in data){
if(!(key0 === "deleted")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
}
if(data.deleted !== undefined){
let data0 = data.deleted;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err2 = {instancePath:instancePath+"/deleted/" + i0,schemaPath:"#/properties/deleted/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/deleted",schemaPath:"#/properties/deleted/type",keyword:"type",params:{type: "array"}};
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
validate159.errors = vErrors;
return errors === 0;
}
export const validateControlErrorResponse = validate160;
const schema70 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"control/error.response.json","title":"Refusal","type":"object","required":["error"],"additionalProperties":false,"properties":{"error":{"type":"object","required":["code","message"],"additionalProperties":false,"properties":{"code":{"type":"string","enum":["invalid-request","unauthorized","forbidden","not-found","conflict","unavailable","internal"]},"message":{"type":"string"},"pointer":{"description":"JSON pointer to the place that is wrong","type":"string"}}}}};
function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/error.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
for(const key0 in data){
if(!(key0 === "error")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
}
if(data.error !== undefined){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.code === undefined){
const err2 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data0.message === undefined){
const err3 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
for(const key1 in data0){
if(!(((key1 === "code") || (key1 === "message")) || (key1 === "pointer"))){
const err4 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
}
if(data0.code !== undefined){
let data1 = data0.code;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
if(!(((((((data1 === "invalid-request") || (data1 === "unauthorized")) || (data1 === "forbidden")) || (data1 === "not-found")) || (data1 === "conflict")) || (data1 === "unavailable")) || (data1 === "internal"))){
const err6 = {instancePath:instancePath+"/error/code",schemaPath:"#/properties/error/properties/code/enum",keyword:"enum",params:{allowedValues: schema70.properties.error.properties.code.enum}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
if(data0.message !== undefined){
if(typeof data0.message !== "string"){
const err7 = {instancePath:instancePath+"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
if(data0.pointer !== undefined){
if(typeof data0.pointer !== "string"){
const err8 = {instancePath:instancePath+"/error/pointer",schemaPath:"#/properties/error/properties/pointer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"}};
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
validate160.errors = vErrors;
return errors === 0;
}
export const validateControlEventResponse = validate161;
const schema71 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"control/event.response.json","title":"Something that happened, as the stream of events tells it","description":"The data of one server-sent event; its id is the event's id. Bodies and paths are not told: the journal has them.","type":"object","required":["id","kind"],"additionalProperties":false,"properties":{"id":{"description":"to go on from later: Last-Event-ID, or after","type":"string"},"kind":{"description":"request, transition, callback: an entry of the account's journal. removal: a task is gone. reset, account-removal: an account was put back or removed. changed: a control operation changed something. missed: events were lost, read everything anew","type":"string","enum":["request","transition","callback","removal","reset","account-removal","changed","missed"]},"account":{"description":"id of the account; '-' for requests that belong to none","type":"string"},"at":{"$ref":"common.json#/$defs/time"},"task_id":{"type":"string"},"operation":{"description":"of the vendor's API (request) or of the control API (changed)","type":"string"},"status":{"description":"HTTP status of a request's answer","type":"integer"},"diagnostics":{"description":"how many things were wrong with the request","type":"integer"},"product":{"type":"string"},"from":{"description":"null when the task was made","oneOf":[{"$ref":"common.json#/$defs/taskStatus"},{"type":"null"}]},"to":{"$ref":"common.json#/$defs/taskStatus"},"delivery_id":{"type":"string"},"attempt":{"type":"integer"},"outcome":{"type":"string"}}};
function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/event.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
for(const key0 in data){
if(!(func6.call(schema71.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(!((((((((data1 === "request") || (data1 === "transition")) || (data1 === "callback")) || (data1 === "removal")) || (data1 === "reset")) || (data1 === "account-removal")) || (data1 === "changed")) || (data1 === "missed"))){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema71.properties.kind.enum}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
if(data.account !== undefined){
if(typeof data.account !== "string"){
const err6 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
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
const err7 = {instancePath:instancePath+"/task_id",schemaPath:"#/properties/task_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
if(data.operation !== undefined){
if(typeof data.operation !== "string"){
const err8 = {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
}
if(data.status !== undefined){
let data6 = data.status;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err9 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
}
if(data.diagnostics !== undefined){
let data7 = data.diagnostics;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err10 = {instancePath:instancePath+"/diagnostics",schemaPath:"#/properties/diagnostics/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
}
if(data.product !== undefined){
if(typeof data.product !== "string"){
const err11 = {instancePath:instancePath+"/product",schemaPath:"#/properties/product/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
}
if(data.from !== undefined){
let data9 = data.from;
const _errs20 = errors;
let valid1 = false;
let passing0 = null;
const _errs21 = errors;
if(!(validate148(data9, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
var _valid0 = _errs21 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs22 = errors;
if(data9 !== null){
const err12 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
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
const err13 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
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
if(!(validate148(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
if(data.delivery_id !== undefined){
if(typeof data.delivery_id !== "string"){
const err14 = {instancePath:instancePath+"/delivery_id",schemaPath:"#/properties/delivery_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
}
if(data.attempt !== undefined){
let data12 = data.attempt;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err15 = {instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
errors++;
}
}
if(data.outcome !== undefined){
if(typeof data.outcome !== "string"){
const err16 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"}};
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
validate161.errors = vErrors;
return errors === 0;
}
export const validateControlFaultResponse = validate167;
const schema75 = {"type":"object","required":["id","kind","remaining","message"],"additionalProperties":false,"properties":{"id":{"type":"string"},"kind":{"type":"string","enum":["fail-task","refuse"]},"product":{"type":"string"},"external_task_id":{"type":"string"},"remaining":{"description":"how many more tasks it hits","type":"integer"},"message":{"description":"what the client will read","type":"string"}}};
function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.remaining === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "remaining"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.message === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "kind")) || (key0 === "product")) || (key0 === "external_task_id")) || (key0 === "remaining")) || (key0 === "message"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
if(!((data1 === "fail-task") || (data1 === "refuse"))){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema75.properties.kind.enum}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
if(data.product !== undefined){
if(typeof data.product !== "string"){
const err8 = {instancePath:instancePath+"/product",schemaPath:"#/properties/product/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
}
if(data.external_task_id !== undefined){
if(typeof data.external_task_id !== "string"){
const err9 = {instancePath:instancePath+"/external_task_id",schemaPath:"#/properties/external_task_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
}
if(data.remaining !== undefined){
let data4 = data.remaining;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/remaining",schemaPath:"#/properties/remaining/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
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
validate168.errors = vErrors;
return errors === 0;
}
function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/fault.response.json" */;
let vErrors = null;
let errors = 0;
if(!(validate168(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
validate167.errors = vErrors;
return errors === 0;
}
export const validateControlFaultsResponse = validate170;
function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/faults.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.faults === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "faults"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.total === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.more === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "more"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
for(const key0 in data){
if(!(((key0 === "faults") || (key0 === "total")) || (key0 === "more"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
if(data.faults !== undefined){
let data0 = data.faults;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate168(data0[i0], {instancePath:instancePath+"/faults/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/faults",schemaPath:"#/properties/faults/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
}
if(data.total !== undefined){
let data2 = data.total;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
if(data.more !== undefined){
if(typeof data.more !== "boolean"){
const err6 = {instancePath:instancePath+"/more",schemaPath:"#/properties/more/type",keyword:"type",params:{type: "boolean"}};
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
validate170.errors = vErrors;
return errors === 0;
}
export const validateControlFidelityResponse = validate173;
const schema80 = {"description":"where it is known from, best first; invented = our default for an unknown","type":"string","enum":["observed","documented","third-party","inferred","invented"]};
function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(!(((((data === "observed") || (data === "documented")) || (data === "third-party")) || (data === "inferred")) || (data === "invented"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema80.enum}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
validate175.errors = vErrors;
return errors === 0;
}
function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.mark === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mark"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.statement === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "statement"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.source === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "mark")) || (key0 === "statement")) || (key0 === "source")) || (key0 === "date"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
if(data.mark !== undefined){
if(!(validate175(data.mark, {instancePath:instancePath+"/mark",parentData:data,parentDataProperty:"mark",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
}
if(data.statement !== undefined){
if(typeof data.statement !== "string"){
const err6 = {instancePath:instancePath+"/statement",schemaPath:"#/properties/statement/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
const err7 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
if(data.date !== undefined){
if(typeof data.date !== "string"){
const err8 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "string"}};
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
validate174.errors = vErrors;
return errors === 0;
}
const schema81 = {"type":"object","required":["id","about","fact","mark","source","default","value"],"additionalProperties":false,"properties":{"id":{"type":"string"},"about":{"type":"string"},"fact":{"description":"the fact it rests on","type":"string"},"mark":{"$ref":"#/$defs/mark"},"source":{"type":"string"},"date":{"type":"string"},"default":{"$ref":"#/$defs/settingValue"},"value":{"$ref":"#/$defs/settingValue"},"choices":{"type":"array","items":{"type":"string"}},"min":{"type":"number"},"max":{"type":"number"}}};
const schema82 = {"type":["string","number","array"],"items":{"type":"number"}};
function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (!(Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema82.type}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "number"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
}
}
validate180.errors = vErrors;
return errors === 0;
}
function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.about === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "about"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.fact === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fact"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.mark === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mark"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.source === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(data.default === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "default"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
if(data.value === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
for(const key0 in data){
if(!(func6.call(schema81.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
}
if(data.about !== undefined){
if(typeof data.about !== "string"){
const err9 = {instancePath:instancePath+"/about",schemaPath:"#/properties/about/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
}
if(data.fact !== undefined){
if(typeof data.fact !== "string"){
const err10 = {instancePath:instancePath+"/fact",schemaPath:"#/properties/fact/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
}
if(data.mark !== undefined){
if(!(validate175(data.mark, {instancePath:instancePath+"/mark",parentData:data,parentDataProperty:"mark",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
const err11 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
}
if(data.date !== undefined){
if(typeof data.date !== "string"){
const err12 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
}
if(data.default !== undefined){
if(!(validate180(data.default, {instancePath:instancePath+"/default",parentData:data,parentDataProperty:"default",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
}
if(data.value !== undefined){
if(!(validate180(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
}
if(data.choices !== undefined){
let data8 = data.choices;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(typeof data8[i0] !== "string"){
const err13 = {instancePath:instancePath+"/choices/" + i0,schemaPath:"#/properties/choices/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
}
if(data.min !== undefined){
let data10 = data.min;
if(!((typeof data10 == "number") && (isFinite(data10)))){
const err15 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "number"}};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
errors++;
}
}
if(data.max !== undefined){
let data11 = data.max;
if(!((typeof data11 == "number") && (isFinite(data11)))){
const err16 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "number"}};
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
validate178.errors = vErrors;
return errors === 0;
}
function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/fidelity.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.facts === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "facts"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.settings === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "settings"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "facts") || (key0 === "settings"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
if(data.facts !== undefined){
let data0 = data.facts;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate174(data0[i0], {instancePath:instancePath+"/facts/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
if(data.settings !== undefined){
let data2 = data.settings;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate178(data2[i1], {instancePath:instancePath+"/settings/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "array"}};
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
validate173.errors = vErrors;
return errors === 0;
}
export const validateControlFiredResponse = validate184;
function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/fired.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.time === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "time"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.fired === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fired"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "time") || (key0 === "fired"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
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
if(!(validate145(data1[i0], {instancePath:instancePath+"/fired/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/fired",schemaPath:"#/properties/fired/type",keyword:"type",params:{type: "array"}};
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
validate184.errors = vErrors;
return errors === 0;
}
export const validateControlHealthResponse = validate191;
function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/health.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.version === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "status") || (key0 === "version"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
if(data.status !== undefined){
if("ok" !== data.status){
const err3 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "ok"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
const err4 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}};
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
validate191.errors = vErrors;
return errors === 0;
}
export const validateControlIndexResponse = validate192;
function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.operation === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operation"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.method === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.path === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.summary === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "summary"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
for(const key0 in data){
if(!((((key0 === "operation") || (key0 === "method")) || (key0 === "path")) || (key0 === "summary"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
}
if(data.operation !== undefined){
if(typeof data.operation !== "string"){
const err5 = {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
if(data.method !== undefined){
if(typeof data.method !== "string"){
const err6 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
const err7 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
if(data.summary !== undefined){
if(typeof data.summary !== "string"){
const err8 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"}};
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
validate193.errors = vErrors;
return errors === 0;
}
function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/index.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.version === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.links === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "links"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.operations === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operations"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "version")) || (key0 === "links")) || (key0 === "operations"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
}
if(data.name !== undefined){
if("kling-emulator" !== data.name){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/const",keyword:"const",params:{allowedValue: "kling-emulator"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
const err6 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
if(data.links !== undefined){
let data2 = data.links;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.control_openapi === undefined){
const err7 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: "control_openapi"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
if(data2.vendor_openapi === undefined){
const err8 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: "vendor_openapi"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
if(data2.info === undefined){
const err9 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: "info"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
if(data2.health === undefined){
const err10 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: "health"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
for(const key1 in data2){
if(!((((key1 === "control_openapi") || (key1 === "vendor_openapi")) || (key1 === "info")) || (key1 === "health"))){
const err11 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
}
if(data2.control_openapi !== undefined){
if(typeof data2.control_openapi !== "string"){
const err12 = {instancePath:instancePath+"/links/control_openapi",schemaPath:"#/properties/links/properties/control_openapi/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
}
if(data2.vendor_openapi !== undefined){
if(typeof data2.vendor_openapi !== "string"){
const err13 = {instancePath:instancePath+"/links/vendor_openapi",schemaPath:"#/properties/links/properties/vendor_openapi/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
}
if(data2.info !== undefined){
if(typeof data2.info !== "string"){
const err14 = {instancePath:instancePath+"/links/info",schemaPath:"#/properties/links/properties/info/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
}
if(data2.health !== undefined){
if(typeof data2.health !== "string"){
const err15 = {instancePath:instancePath+"/links/health",schemaPath:"#/properties/links/properties/health/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err16]; else vErrors.push(err16);
errors++;
}
}
if(data.operations !== undefined){
let data7 = data.operations;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate193(data7[i0], {instancePath:instancePath+"/operations/" + i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type: "array"}};
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
validate192.errors = vErrors;
return errors === 0;
}
export const validateControlInfoResponse = validate195;
const schema89 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"control/info.response.json","title":"What is running","type":"object","required":["name","version","api_version","schema_hash","auth","seed","clock","strict","dialects","products","accounts"],"additionalProperties":false,"properties":{"name":{"const":"kling-emulator"},"version":{"type":"string"},"api_version":{"description":"date of the vendor's API that is emulated","type":"string"},"schema_hash":{"description":"SHA-256 of the contract's schemas","type":"string"},"auth":{"description":"open: every credential is its own account","type":"string","enum":["open","configured"]},"seed":{"type":["string","null"]},"clock":{"type":"object","required":["mode"],"additionalProperties":false,"properties":{"mode":{"description":"of new accounts","type":"string","enum":["real","scaled","manual"]},"scale":{"type":"number"}}},"strict":{"type":"object","required":["on","violations","latest"],"additionalProperties":false,"properties":{"on":{"type":"boolean"},"violations":{"description":"answers and callbacks that broke their schema","type":"integer"},"latest":{"type":"array","items":{"$ref":"common.json#/$defs/strictFinding"}}}},"dialects":{"type":"array","items":{"type":"string"}},"products":{"type":"array","items":{"type":"string"}},"accounts":{"type":"integer"}}};
function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.pointer === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pointer"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.message === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.about === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "about"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
for(const key0 in data){
if(!((((key0 === "about") || (key0 === "schema")) || (key0 === "pointer")) || (key0 === "message"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
}
if(data.about !== undefined){
if(typeof data.about !== "string"){
const err5 = {instancePath:instancePath+"/about",schemaPath:"#/properties/about/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
if(data.schema !== undefined){
if(typeof data.schema !== "string"){
const err6 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
if(data.pointer !== undefined){
if(typeof data.pointer !== "string"){
const err7 = {instancePath:instancePath+"/pointer",schemaPath:"#/properties/pointer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
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
validate196.errors = vErrors;
return errors === 0;
}
function validate195(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/info.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.version === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.api_version === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "api_version"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.schema_hash === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema_hash"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.auth === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "auth"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(data.seed === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seed"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
if(data.clock === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clock"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
if(data.strict === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "strict"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
if(data.dialects === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dialects"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
if(data.products === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "products"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
if(data.accounts === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accounts"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
for(const key0 in data){
if(!(func6.call(schema89.properties, key0))){
const err11 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
}
if(data.name !== undefined){
if("kling-emulator" !== data.name){
const err12 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/const",keyword:"const",params:{allowedValue: "kling-emulator"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
const err13 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
}
if(data.api_version !== undefined){
if(typeof data.api_version !== "string"){
const err14 = {instancePath:instancePath+"/api_version",schemaPath:"#/properties/api_version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
}
if(data.schema_hash !== undefined){
if(typeof data.schema_hash !== "string"){
const err15 = {instancePath:instancePath+"/schema_hash",schemaPath:"#/properties/schema_hash/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
errors++;
}
}
if(data.auth !== undefined){
let data4 = data.auth;
if(typeof data4 !== "string"){
const err16 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err16]; else vErrors.push(err16);
errors++;
}
if(!((data4 === "open") || (data4 === "configured"))){
const err17 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/enum",keyword:"enum",params:{allowedValues: schema89.properties.auth.enum}};
if(vErrors === null) vErrors = [err17]; else vErrors.push(err17);
errors++;
}
}
if(data.seed !== undefined){
let data5 = data.seed;
if((typeof data5 !== "string") && (data5 !== null)){
const err18 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: schema89.properties.seed.type}};
if(vErrors === null) vErrors = [err18]; else vErrors.push(err18);
errors++;
}
}
if(data.clock !== undefined){
let data6 = data.clock;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.mode === undefined){
const err19 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/required",keyword:"required",params:{missingProperty: "mode"}};
if(vErrors === null) vErrors = [err19]; else vErrors.push(err19);
errors++;
}
for(const key1 in data6){
if(!((key1 === "mode") || (key1 === "scale"))){
const err20 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null) vErrors = [err20]; else vErrors.push(err20);
errors++;
}
}
if(data6.mode !== undefined){
let data7 = data6.mode;
if(typeof data7 !== "string"){
const err21 = {instancePath:instancePath+"/clock/mode",schemaPath:"#/properties/clock/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err21]; else vErrors.push(err21);
errors++;
}
if(!(((data7 === "real") || (data7 === "scaled")) || (data7 === "manual"))){
const err22 = {instancePath:instancePath+"/clock/mode",schemaPath:"#/properties/clock/properties/mode/enum",keyword:"enum",params:{allowedValues: schema89.properties.clock.properties.mode.enum}};
if(vErrors === null) vErrors = [err22]; else vErrors.push(err22);
errors++;
}
}
if(data6.scale !== undefined){
let data8 = data6.scale;
if(!((typeof data8 == "number") && (isFinite(data8)))){
const err23 = {instancePath:instancePath+"/clock/scale",schemaPath:"#/properties/clock/properties/scale/type",keyword:"type",params:{type: "number"}};
if(vErrors === null) vErrors = [err23]; else vErrors.push(err23);
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err24]; else vErrors.push(err24);
errors++;
}
}
if(data.strict !== undefined){
let data9 = data.strict;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.on === undefined){
const err25 = {instancePath:instancePath+"/strict",schemaPath:"#/properties/strict/required",keyword:"required",params:{missingProperty: "on"}};
if(vErrors === null) vErrors = [err25]; else vErrors.push(err25);
errors++;
}
if(data9.violations === undefined){
const err26 = {instancePath:instancePath+"/strict",schemaPath:"#/properties/strict/required",keyword:"required",params:{missingProperty: "violations"}};
if(vErrors === null) vErrors = [err26]; else vErrors.push(err26);
errors++;
}
if(data9.latest === undefined){
const err27 = {instancePath:instancePath+"/strict",schemaPath:"#/properties/strict/required",keyword:"required",params:{missingProperty: "latest"}};
if(vErrors === null) vErrors = [err27]; else vErrors.push(err27);
errors++;
}
for(const key2 in data9){
if(!(((key2 === "on") || (key2 === "violations")) || (key2 === "latest"))){
const err28 = {instancePath:instancePath+"/strict",schemaPath:"#/properties/strict/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null) vErrors = [err28]; else vErrors.push(err28);
errors++;
}
}
if(data9.on !== undefined){
if(typeof data9.on !== "boolean"){
const err29 = {instancePath:instancePath+"/strict/on",schemaPath:"#/properties/strict/properties/on/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null) vErrors = [err29]; else vErrors.push(err29);
errors++;
}
}
if(data9.violations !== undefined){
let data11 = data9.violations;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err30 = {instancePath:instancePath+"/strict/violations",schemaPath:"#/properties/strict/properties/violations/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err30]; else vErrors.push(err30);
errors++;
}
}
if(data9.latest !== undefined){
let data12 = data9.latest;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
if(!(validate196(data12[i0], {instancePath:instancePath+"/strict/latest/" + i0,parentData:data12,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
}
}
else {
const err31 = {instancePath:instancePath+"/strict/latest",schemaPath:"#/properties/strict/properties/latest/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err31]; else vErrors.push(err31);
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/strict",schemaPath:"#/properties/strict/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err32]; else vErrors.push(err32);
errors++;
}
}
if(data.dialects !== undefined){
let data14 = data.dialects;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
if(typeof data14[i1] !== "string"){
const err33 = {instancePath:instancePath+"/dialects/" + i1,schemaPath:"#/properties/dialects/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err33]; else vErrors.push(err33);
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/dialects",schemaPath:"#/properties/dialects/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err34]; else vErrors.push(err34);
errors++;
}
}
if(data.products !== undefined){
let data16 = data.products;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
if(typeof data16[i2] !== "string"){
const err35 = {instancePath:instancePath+"/products/" + i2,schemaPath:"#/properties/products/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err35]; else vErrors.push(err35);
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/products",schemaPath:"#/properties/products/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err36]; else vErrors.push(err36);
errors++;
}
}
if(data.accounts !== undefined){
let data18 = data.accounts;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err37 = {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "integer"}};
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
validate195.errors = vErrors;
return errors === 0;
}
export const validateControlJournalClearedResponse = validate198;
function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/journal-cleared.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cleared === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cleared"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
for(const key0 in data){
if(!((key0 === "cleared") || (key0 === "dropped"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
}
if(data.cleared !== undefined){
let data0 = data.cleared;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/cleared",schemaPath:"#/properties/cleared/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
if(data.dropped !== undefined){
let data1 = data.dropped;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/dropped",schemaPath:"#/properties/dropped/type",keyword:"type",params:{type: "integer"}};
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
validate198.errors = vErrors;
return errors === 0;
}
export const validateControlJournalCountsResponse = validate199;
function validate200(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.requests === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requests"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.transitions === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "transitions"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.callbacks === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "callbacks"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.by_operation === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by_operation"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.by_status === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by_status"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(data.dropped === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dropped"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
for(const key0 in data){
if(!((((((key0 === "requests") || (key0 === "transitions")) || (key0 === "callbacks")) || (key0 === "by_operation")) || (key0 === "by_status")) || (key0 === "dropped"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
if(data.requests !== undefined){
let data0 = data.requests;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err7 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
if(data.transitions !== undefined){
let data1 = data.transitions;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err8 = {instancePath:instancePath+"/transitions",schemaPath:"#/properties/transitions/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
}
if(data.callbacks !== undefined){
let data2 = data.callbacks;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/callbacks",schemaPath:"#/properties/callbacks/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
}
if(data.by_operation !== undefined){
let data3 = data.by_operation;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
let data4 = data3[key1];
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/by_operation/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/by_operation/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/by_operation",schemaPath:"#/properties/by_operation/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
}
if(data.by_status !== undefined){
let data5 = data.by_status;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
let data6 = data5[key2];
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err12 = {instancePath:instancePath+"/by_status/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/by_status/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/by_status",schemaPath:"#/properties/by_status/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
}
if(data.dropped !== undefined){
let data7 = data.dropped;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err14 = {instancePath:instancePath+"/dropped",schemaPath:"#/properties/dropped/type",keyword:"type",params:{type: "integer"}};
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
validate200.errors = vErrors;
return errors === 0;
}
function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/journal-counts.response.json" */;
let vErrors = null;
let errors = 0;
if(!(validate200(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
validate199.errors = vErrors;
return errors === 0;
}
export const validateControlJournalVerifiedResponse = validate202;
function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/journal-verified.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ok === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ok"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.actual === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "actual"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.message === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.dropped === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dropped"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
for(const key0 in data){
if(!((((key0 === "ok") || (key0 === "actual")) || (key0 === "message")) || (key0 === "dropped"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
}
if(data.ok !== undefined){
if(typeof data.ok !== "boolean"){
const err5 = {instancePath:instancePath+"/ok",schemaPath:"#/properties/ok/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
if(data.actual !== undefined){
let data1 = data.actual;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/actual",schemaPath:"#/properties/actual/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err7 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
if(data.dropped !== undefined){
let data3 = data.dropped;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err8 = {instancePath:instancePath+"/dropped",schemaPath:"#/properties/dropped/type",keyword:"type",params:{type: "integer"}};
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
validate202.errors = vErrors;
return errors === 0;
}
export const validateControlJournalResponse = validate203;
const schema97 = {"type":"object","required":["kind","number","at","request_id","method","path","body","status","answer","diagnostics"],"additionalProperties":false,"properties":{"kind":{"const":"request"},"number":{"type":"integer"},"at":{"$ref":"#/$defs/time"},"request_id":{"type":"string"},"method":{"type":"string"},"path":{"type":"string"},"dialect":{"type":"string"},"operation":{"type":"string"},"task_id":{"type":"string"},"content_type":{"type":"string"},"user_agent":{"type":"string"},"test":{"description":"the test that sent it, as its header kling-emulator-test says","type":"string"},"body":{"type":"string"},"status":{"type":"integer"},"failure":{"description":"our name of what went wrong","type":"string"},"answer":{"type":"string"},"diagnostics":{"type":"array","items":{"$ref":"#/$defs/diagnostic"}}}};
const schema98 = {"type":"object","required":["severity","pointer","rule","message"],"additionalProperties":false,"properties":{"severity":{"type":"string","enum":["error","warning"]},"pointer":{"description":"JSON pointer into the body or query","type":"string"},"rule":{"type":"string"},"message":{"type":"string"},"nearest":{"description":"the nearest legal value","type":["string","number","boolean"]}}};
function validate207(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.severity === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "severity"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.pointer === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pointer"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.rule === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.message === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
for(const key0 in data){
if(!(((((key0 === "severity") || (key0 === "pointer")) || (key0 === "rule")) || (key0 === "message")) || (key0 === "nearest"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
}
if(data.severity !== undefined){
let data0 = data.severity;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
if(!((data0 === "error") || (data0 === "warning"))){
const err6 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema98.properties.severity.enum}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
if(data.pointer !== undefined){
if(typeof data.pointer !== "string"){
const err7 = {instancePath:instancePath+"/pointer",schemaPath:"#/properties/pointer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
if(data.rule !== undefined){
if(typeof data.rule !== "string"){
const err8 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err9 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
}
if(data.nearest !== undefined){
let data4 = data.nearest;
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){
const err10 = {instancePath:instancePath+"/nearest",schemaPath:"#/properties/nearest/type",keyword:"type",params:{type: schema98.properties.nearest.type}};
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
validate207.errors = vErrors;
return errors === 0;
}
function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.number === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.at === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.request_id === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_id"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.method === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(data.path === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
if(data.body === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
if(data.status === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
if(data.answer === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "answer"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
if(data.diagnostics === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "diagnostics"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
for(const key0 in data){
if(!(func6.call(schema97.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
}
if(data.kind !== undefined){
if("request" !== data.kind){
const err11 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "request"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
}
if(data.number !== undefined){
let data1 = data.number;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err12 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
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
const err13 = {instancePath:instancePath+"/request_id",schemaPath:"#/properties/request_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
}
if(data.method !== undefined){
if(typeof data.method !== "string"){
const err14 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
const err15 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
errors++;
}
}
if(data.dialect !== undefined){
if(typeof data.dialect !== "string"){
const err16 = {instancePath:instancePath+"/dialect",schemaPath:"#/properties/dialect/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err16]; else vErrors.push(err16);
errors++;
}
}
if(data.operation !== undefined){
if(typeof data.operation !== "string"){
const err17 = {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err17]; else vErrors.push(err17);
errors++;
}
}
if(data.task_id !== undefined){
if(typeof data.task_id !== "string"){
const err18 = {instancePath:instancePath+"/task_id",schemaPath:"#/properties/task_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err18]; else vErrors.push(err18);
errors++;
}
}
if(data.content_type !== undefined){
if(typeof data.content_type !== "string"){
const err19 = {instancePath:instancePath+"/content_type",schemaPath:"#/properties/content_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err19]; else vErrors.push(err19);
errors++;
}
}
if(data.user_agent !== undefined){
if(typeof data.user_agent !== "string"){
const err20 = {instancePath:instancePath+"/user_agent",schemaPath:"#/properties/user_agent/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err20]; else vErrors.push(err20);
errors++;
}
}
if(data.test !== undefined){
if(typeof data.test !== "string"){
const err21 = {instancePath:instancePath+"/test",schemaPath:"#/properties/test/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err21]; else vErrors.push(err21);
errors++;
}
}
if(data.body !== undefined){
if(typeof data.body !== "string"){
const err22 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err22]; else vErrors.push(err22);
errors++;
}
}
if(data.status !== undefined){
let data13 = data.status;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err23 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err23]; else vErrors.push(err23);
errors++;
}
}
if(data.failure !== undefined){
if(typeof data.failure !== "string"){
const err24 = {instancePath:instancePath+"/failure",schemaPath:"#/properties/failure/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err24]; else vErrors.push(err24);
errors++;
}
}
if(data.answer !== undefined){
if(typeof data.answer !== "string"){
const err25 = {instancePath:instancePath+"/answer",schemaPath:"#/properties/answer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err25]; else vErrors.push(err25);
errors++;
}
}
if(data.diagnostics !== undefined){
let data16 = data.diagnostics;
if(Array.isArray(data16)){
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
if(!(validate207(data16[i0], {instancePath:instancePath+"/diagnostics/" + i0,parentData:data16,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/diagnostics",schemaPath:"#/properties/diagnostics/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err26]; else vErrors.push(err26);
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err27]; else vErrors.push(err27);
errors++;
}
validate205.errors = vErrors;
return errors === 0;
}
const schema99 = {"type":"object","required":["kind","number","at","task_id","product","from","to","message"],"additionalProperties":false,"properties":{"kind":{"const":"transition"},"number":{"type":"integer"},"at":{"$ref":"#/$defs/time"},"task_id":{"type":"string"},"product":{"type":"string"},"from":{"type":["string","null"]},"to":{"type":"string"},"message":{"type":"string"}}};
function validate210(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.number === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.at === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.task_id === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_id"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.product === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "product"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(data.from === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
if(data.to === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
if(data.message === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "kind") || (key0 === "number")) || (key0 === "at")) || (key0 === "task_id")) || (key0 === "product")) || (key0 === "from")) || (key0 === "to")) || (key0 === "message"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
}
if(data.kind !== undefined){
if("transition" !== data.kind){
const err9 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "transition"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
}
if(data.number !== undefined){
let data1 = data.number;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err10 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
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
const err11 = {instancePath:instancePath+"/task_id",schemaPath:"#/properties/task_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
}
if(data.product !== undefined){
if(typeof data.product !== "string"){
const err12 = {instancePath:instancePath+"/product",schemaPath:"#/properties/product/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
}
if(data.from !== undefined){
let data5 = data.from;
if((typeof data5 !== "string") && (data5 !== null)){
const err13 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: schema99.properties.from.type}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
}
if(data.to !== undefined){
if(typeof data.to !== "string"){
const err14 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err15 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}};
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
validate210.errors = vErrors;
return errors === 0;
}
const schema100 = {"type":"object","required":["kind","number","at","delivery_id","task_id","task_status","url","attempt","resent","outcome","body"],"additionalProperties":false,"properties":{"kind":{"const":"callback"},"number":{"type":"integer"},"at":{"$ref":"#/$defs/time"},"delivery_id":{"type":"string"},"task_id":{"type":"string"},"task_status":{"type":"string"},"url":{"type":"string"},"attempt":{"type":"integer"},"resent":{"type":"boolean"},"outcome":{"type":"string"},"body":{"type":"string"}}};
function validate213(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.number === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.at === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.delivery_id === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "delivery_id"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.task_id === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_id"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(data.task_status === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_status"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
if(data.url === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
if(data.attempt === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attempt"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
if(data.resent === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resent"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
if(data.outcome === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outcome"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
if(data.body === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
for(const key0 in data){
if(!(func6.call(schema100.properties, key0))){
const err11 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
}
if(data.kind !== undefined){
if("callback" !== data.kind){
const err12 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "callback"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
}
if(data.number !== undefined){
let data1 = data.number;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err13 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
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
const err14 = {instancePath:instancePath+"/delivery_id",schemaPath:"#/properties/delivery_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
}
if(data.task_id !== undefined){
if(typeof data.task_id !== "string"){
const err15 = {instancePath:instancePath+"/task_id",schemaPath:"#/properties/task_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
errors++;
}
}
if(data.task_status !== undefined){
if(typeof data.task_status !== "string"){
const err16 = {instancePath:instancePath+"/task_status",schemaPath:"#/properties/task_status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err16]; else vErrors.push(err16);
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
const err17 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err17]; else vErrors.push(err17);
errors++;
}
}
if(data.attempt !== undefined){
let data7 = data.attempt;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err18 = {instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err18]; else vErrors.push(err18);
errors++;
}
}
if(data.resent !== undefined){
if(typeof data.resent !== "boolean"){
const err19 = {instancePath:instancePath+"/resent",schemaPath:"#/properties/resent/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null) vErrors = [err19]; else vErrors.push(err19);
errors++;
}
}
if(data.outcome !== undefined){
if(typeof data.outcome !== "string"){
const err20 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err20]; else vErrors.push(err20);
errors++;
}
}
if(data.body !== undefined){
if(typeof data.body !== "string"){
const err21 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err21]; else vErrors.push(err21);
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err22]; else vErrors.push(err22);
errors++;
}
validate213.errors = vErrors;
return errors === 0;
}
function validate204(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate204.evaluated;
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
if(!(validate205(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = true;
}
const _errs2 = errors;
if(!(validate210(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
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
if(!(validate213(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
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
const err0 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
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
validate204.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate204.evaluated = {"dynamicProps":true,"dynamicItems":false};
function validate203(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/journal.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.entries === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entries"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.dropped === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dropped"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
for(const key0 in data){
if(!(((key0 === "entries") || (key0 === "dropped")) || (key0 === "more"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
if(data.entries !== undefined){
let data0 = data.entries;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate204(data0[i0], {instancePath:instancePath+"/entries/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
if(data.dropped !== undefined){
let data2 = data.dropped;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/dropped",schemaPath:"#/properties/dropped/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
}
if(data.more !== undefined){
if(typeof data.more !== "boolean"){
const err5 = {instancePath:instancePath+"/more",schemaPath:"#/properties/more/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
validate203.errors = vErrors;
return errors === 0;
}
export const validateControlLedgerResponse = validate217;
const schema102 = {"type":"object","required":["number","at","kind","pack_id","units","remaining_units","held_units"],"additionalProperties":false,"properties":{"number":{"type":"integer"},"at":{"$ref":"#/$defs/time"},"kind":{"type":"string","enum":["grant","hold","settle","release"]},"pack_id":{"type":"string"},"task_id":{"type":"string"},"units":{"type":"number"},"remaining_units":{"description":"of the pack, after this entry","type":"number"},"held_units":{"description":"of the pack, after this entry","type":"number"}}};
function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.number === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.at === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.kind === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.pack_id === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pack_id"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.units === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "units"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(data.remaining_units === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "remaining_units"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
if(data.held_units === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "held_units"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "number") || (key0 === "at")) || (key0 === "kind")) || (key0 === "pack_id")) || (key0 === "task_id")) || (key0 === "units")) || (key0 === "remaining_units")) || (key0 === "held_units"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
if(data.number !== undefined){
let data0 = data.number;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err8 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
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
const err9 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
if(!((((data2 === "grant") || (data2 === "hold")) || (data2 === "settle")) || (data2 === "release"))){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema102.properties.kind.enum}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
}
if(data.pack_id !== undefined){
if(typeof data.pack_id !== "string"){
const err11 = {instancePath:instancePath+"/pack_id",schemaPath:"#/properties/pack_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
}
if(data.task_id !== undefined){
if(typeof data.task_id !== "string"){
const err12 = {instancePath:instancePath+"/task_id",schemaPath:"#/properties/task_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
}
if(data.units !== undefined){
let data5 = data.units;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err13 = {instancePath:instancePath+"/units",schemaPath:"#/properties/units/type",keyword:"type",params:{type: "number"}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
}
if(data.remaining_units !== undefined){
let data6 = data.remaining_units;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err14 = {instancePath:instancePath+"/remaining_units",schemaPath:"#/properties/remaining_units/type",keyword:"type",params:{type: "number"}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
}
if(data.held_units !== undefined){
let data7 = data.held_units;
if(!((typeof data7 == "number") && (isFinite(data7)))){
const err15 = {instancePath:instancePath+"/held_units",schemaPath:"#/properties/held_units/type",keyword:"type",params:{type: "number"}};
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
validate218.errors = vErrors;
return errors === 0;
}
const schema104 = {"type":"object","required":["number","at","dialect","kind","task_id","micro_usd","balance_micro_usd"],"additionalProperties":false,"properties":{"number":{"type":"integer"},"at":{"$ref":"#/$defs/time"},"dialect":{"description":"the gateway","type":"string"},"kind":{"type":"string","enum":["charge","adjustment","refund"]},"task_id":{"type":"string"},"micro_usd":{"description":"taken from the balance; negative = given back","type":"integer"},"balance_micro_usd":{"description":"at the gateway, after this entry","type":"integer"}}};
function validate226(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.number === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.at === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.dialect === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dialect"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.kind === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.task_id === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_id"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(data.micro_usd === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "micro_usd"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
if(data.balance_micro_usd === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "balance_micro_usd"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "number") || (key0 === "at")) || (key0 === "dialect")) || (key0 === "kind")) || (key0 === "task_id")) || (key0 === "micro_usd")) || (key0 === "balance_micro_usd"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
if(data.number !== undefined){
let data0 = data.number;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err8 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
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
const err9 = {instancePath:instancePath+"/dialect",schemaPath:"#/properties/dialect/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
if(!(((data3 === "charge") || (data3 === "adjustment")) || (data3 === "refund"))){
const err11 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema104.properties.kind.enum}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
}
if(data.task_id !== undefined){
if(typeof data.task_id !== "string"){
const err12 = {instancePath:instancePath+"/task_id",schemaPath:"#/properties/task_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
}
if(data.micro_usd !== undefined){
let data5 = data.micro_usd;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err13 = {instancePath:instancePath+"/micro_usd",schemaPath:"#/properties/micro_usd/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
}
if(data.balance_micro_usd !== undefined){
let data6 = data.balance_micro_usd;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err14 = {instancePath:instancePath+"/balance_micro_usd",schemaPath:"#/properties/balance_micro_usd/type",keyword:"type",params:{type: "integer"}};
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
validate226.errors = vErrors;
return errors === 0;
}
function validate229(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dialect === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dialect"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.micro_usd === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "micro_usd"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "dialect") || (key0 === "micro_usd"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
if(data.dialect !== undefined){
if(typeof data.dialect !== "string"){
const err3 = {instancePath:instancePath+"/dialect",schemaPath:"#/properties/dialect/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
if(data.micro_usd !== undefined){
let data1 = data.micro_usd;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/micro_usd",schemaPath:"#/properties/micro_usd/type",keyword:"type",params:{type: "integer"}};
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
validate229.errors = vErrors;
return errors === 0;
}
function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/ledger.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.entries === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entries"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.balances === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "balances"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.wallet === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "wallet"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.wallets === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "wallets"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.total === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(data.more === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "more"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
for(const key0 in data){
if(!((((((key0 === "entries") || (key0 === "balances")) || (key0 === "wallet")) || (key0 === "wallets")) || (key0 === "total")) || (key0 === "more"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
if(data.entries !== undefined){
let data0 = data.entries;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate218(data0[i0], {instancePath:instancePath+"/entries/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
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
const err8 = {instancePath:instancePath+"/balances",schemaPath:"#/properties/balances/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
}
if(data.wallet !== undefined){
let data4 = data.wallet;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate226(data4[i2], {instancePath:instancePath+"/wallet/" + i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/wallet",schemaPath:"#/properties/wallet/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
}
if(data.wallets !== undefined){
let data6 = data.wallets;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
if(!(validate229(data6[i3], {instancePath:instancePath+"/wallets/" + i3,parentData:data6,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/wallets",schemaPath:"#/properties/wallets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
}
if(data.total !== undefined){
let data8 = data.total;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err11 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
}
if(data.more !== undefined){
if(typeof data.more !== "boolean"){
const err12 = {instancePath:instancePath+"/more",schemaPath:"#/properties/more/type",keyword:"type",params:{type: "boolean"}};
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
validate217.errors = vErrors;
return errors === 0;
}
export const validateControlOpenapiResponse = validate231;
function validate231(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/openapi.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.openapi === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "openapi"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.info === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "info"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.paths === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "paths"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.openapi !== undefined){
if(typeof data.openapi !== "string"){
const err3 = {instancePath:instancePath+"/openapi",schemaPath:"#/properties/openapi/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
if(data.info !== undefined){
let data1 = data.info;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err4 = {instancePath:instancePath+"/info",schemaPath:"#/properties/info/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
}
if(data.paths !== undefined){
let data2 = data.paths;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err5 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
validate231.errors = vErrors;
return errors === 0;
}
export const validateControlPackResponse = validate232;
function validate232(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/pack.response.json" */;
let vErrors = null;
let errors = 0;
if(!(validate105(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
validate232.errors = vErrors;
return errors === 0;
}
export const validateControlProgressionsResponse = validate238;
function validate238(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/progressions.response.json" */;
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
const err2 = {instancePath:instancePath+"/progressions",schemaPath:"#/properties/progressions/type",keyword:"type",params:{type: "object"}};
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
validate238.errors = vErrors;
return errors === 0;
}
export const validateControlProviderStateResponse = validate241;
const schema111 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"control/provider-state.response.json","title":"Provider state set up","description":"values for provider-state generators","type":"object","additionalProperties":{"type":["string","number"]}};
function validate241(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/provider-state.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))){
const err0 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema111.additionalProperties.type}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
validate241.errors = vErrors;
return errors === 0;
}
export const validateControlProviderStatesResponse = validate242;
function validate242(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/provider-states.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.states === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "states"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.default_account === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "default_account"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "default_account") || (key0 === "states"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
if(data.default_account !== undefined){
if(typeof data.default_account !== "string"){
const err3 = {instancePath:instancePath+"/default_account",schemaPath:"#/properties/default_account/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
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
const err4 = {instancePath:instancePath+"/states/" + i0,schemaPath:"#/properties/states/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(data2.does === undefined){
const err5 = {instancePath:instancePath+"/states/" + i0,schemaPath:"#/properties/states/items/required",keyword:"required",params:{missingProperty: "does"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
if(data2.params === undefined){
const err6 = {instancePath:instancePath+"/states/" + i0,schemaPath:"#/properties/states/items/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
if(data2.returns === undefined){
const err7 = {instancePath:instancePath+"/states/" + i0,schemaPath:"#/properties/states/items/required",keyword:"required",params:{missingProperty: "returns"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
for(const key1 in data2){
if(!((((key1 === "name") || (key1 === "does")) || (key1 === "params")) || (key1 === "returns"))){
const err8 = {instancePath:instancePath+"/states/" + i0,schemaPath:"#/properties/states/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
}
if(data2.name !== undefined){
if(typeof data2.name !== "string"){
const err9 = {instancePath:instancePath+"/states/" + i0+"/name",schemaPath:"#/properties/states/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
}
if(data2.does !== undefined){
if(typeof data2.does !== "string"){
const err10 = {instancePath:instancePath+"/states/" + i0+"/does",schemaPath:"#/properties/states/items/properties/does/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
}
if(data2.params !== undefined){
let data5 = data2.params;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
}
else {
const err11 = {instancePath:instancePath+"/states/" + i0+"/params",schemaPath:"#/properties/states/items/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
}
if(data2.returns !== undefined){
let data6 = data2.returns;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
const err12 = {instancePath:instancePath+"/states/" + i0+"/returns/" + i1,schemaPath:"#/properties/states/items/properties/returns/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/states/" + i0+"/returns",schemaPath:"#/properties/states/items/properties/returns/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/states/" + i0,schemaPath:"#/properties/states/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/states",schemaPath:"#/properties/states/type",keyword:"type",params:{type: "array"}};
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
validate242.errors = vErrors;
return errors === 0;
}
export const validateControlReadyResponse = validate243;
function validate243(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/ready.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
for(const key0 in data){
if(!(key0 === "status")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
}
if(data.status !== undefined){
if("ready" !== data.status){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "ready"}};
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
validate243.errors = vErrors;
return errors === 0;
}
export const validateControlTaskResponse = validate244;
const schema115 = {"type":"object","required":["id","product","operation","dialect","status","status_message","created_at","updated_at","progression","reads","price_units","holds_slot","input","files"],"additionalProperties":false,"properties":{"id":{"type":"string"},"external_task_id":{"type":"string"},"gateway_id":{"description":"the gateway's own id of the task","type":"string"},"product":{"type":"string"},"operation":{"type":"string"},"dialect":{"type":"string"},"status":{"$ref":"#/$defs/taskStatus"},"status_message":{"type":"string"},"cancelled":{"description":"true when its owner called it off","type":"boolean"},"created_at":{"$ref":"#/$defs/time"},"updated_at":{"$ref":"#/$defs/time"},"progression":{"$ref":"#/$defs/progression"},"due_at":{"description":"when its next step is due; absent when only a read or a release moves it","type":"integer"},"reads":{"description":"reads counted so far","type":"integer"},"fails_with":{"description":"set when it was decided that the task will fail: its task_status_msg","type":"string"},"callback_url":{"type":"string"},"parent_video":{"type":"object","required":["id","seconds"],"additionalProperties":false,"properties":{"id":{"type":"string"},"seconds":{"type":"number"},"url":{"type":"string"}}},"price_units":{"type":"number"},"deducted_units":{"description":"what success took","type":"number"},"pack_id":{"description":"the pack that pays","type":"string"},"holds_slot":{"description":"whether it counts for concurrency while it runs","type":"boolean"},"input":{"description":"the request as read, long texts cut","type":"object","additionalProperties":{"type":["string","number","boolean","null","array","object"]}},"voice_id":{"description":"the custom voice it made","type":"string"},"files":{"type":"array","items":{"$ref":"#/$defs/file"}}}};
const schema116 = {"type":"object","required":["id","kind","name","url","seconds","expires_at"],"additionalProperties":false,"properties":{"id":{"description":"id of the audio, video or voice","type":"string"},"kind":{"type":"string","enum":["mp3","wav","mp4","png"]},"name":{"type":"string"},"url":{"type":"string"},"seconds":{"type":"number"},"expires_at":{"$ref":"#/$defs/time"}}};
function validate250(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.url === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.seconds === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seconds"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(data.expires_at === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expires_at"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "kind")) || (key0 === "name")) || (key0 === "url")) || (key0 === "seconds")) || (key0 === "expires_at"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
if(!((((data1 === "mp3") || (data1 === "wav")) || (data1 === "mp4")) || (data1 === "png"))){
const err9 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema116.properties.kind.enum}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
const err11 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
}
if(data.seconds !== undefined){
let data4 = data.seconds;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err12 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"type",params:{type: "number"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
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
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
validate250.errors = vErrors;
return errors === 0;
}
function validate245(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.product === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "product"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.operation === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operation"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.dialect === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dialect"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.status === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(data.status_message === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status_message"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
if(data.created_at === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
if(data.updated_at === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
if(data.progression === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "progression"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
if(data.reads === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reads"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
if(data.price_units === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "price_units"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
if(data.holds_slot === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "holds_slot"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
if(data.input === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "input"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
if(data.files === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "files"}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
for(const key0 in data){
if(!(func6.call(schema115.properties, key0))){
const err14 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err15 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
errors++;
}
}
if(data.external_task_id !== undefined){
if(typeof data.external_task_id !== "string"){
const err16 = {instancePath:instancePath+"/external_task_id",schemaPath:"#/properties/external_task_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err16]; else vErrors.push(err16);
errors++;
}
}
if(data.gateway_id !== undefined){
if(typeof data.gateway_id !== "string"){
const err17 = {instancePath:instancePath+"/gateway_id",schemaPath:"#/properties/gateway_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err17]; else vErrors.push(err17);
errors++;
}
}
if(data.product !== undefined){
if(typeof data.product !== "string"){
const err18 = {instancePath:instancePath+"/product",schemaPath:"#/properties/product/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err18]; else vErrors.push(err18);
errors++;
}
}
if(data.operation !== undefined){
if(typeof data.operation !== "string"){
const err19 = {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err19]; else vErrors.push(err19);
errors++;
}
}
if(data.dialect !== undefined){
if(typeof data.dialect !== "string"){
const err20 = {instancePath:instancePath+"/dialect",schemaPath:"#/properties/dialect/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err20]; else vErrors.push(err20);
errors++;
}
}
if(data.status !== undefined){
if(!(validate148(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
if(data.status_message !== undefined){
if(typeof data.status_message !== "string"){
const err21 = {instancePath:instancePath+"/status_message",schemaPath:"#/properties/status_message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err21]; else vErrors.push(err21);
errors++;
}
}
if(data.cancelled !== undefined){
if(typeof data.cancelled !== "boolean"){
const err22 = {instancePath:instancePath+"/cancelled",schemaPath:"#/properties/cancelled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null) vErrors = [err22]; else vErrors.push(err22);
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
const err23 = {instancePath:instancePath+"/due_at",schemaPath:"#/properties/due_at/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err23]; else vErrors.push(err23);
errors++;
}
}
if(data.reads !== undefined){
let data13 = data.reads;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err24 = {instancePath:instancePath+"/reads",schemaPath:"#/properties/reads/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err24]; else vErrors.push(err24);
errors++;
}
}
if(data.fails_with !== undefined){
if(typeof data.fails_with !== "string"){
const err25 = {instancePath:instancePath+"/fails_with",schemaPath:"#/properties/fails_with/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err25]; else vErrors.push(err25);
errors++;
}
}
if(data.callback_url !== undefined){
if(typeof data.callback_url !== "string"){
const err26 = {instancePath:instancePath+"/callback_url",schemaPath:"#/properties/callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err26]; else vErrors.push(err26);
errors++;
}
}
if(data.parent_video !== undefined){
let data16 = data.parent_video;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.id === undefined){
const err27 = {instancePath:instancePath+"/parent_video",schemaPath:"#/properties/parent_video/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null) vErrors = [err27]; else vErrors.push(err27);
errors++;
}
if(data16.seconds === undefined){
const err28 = {instancePath:instancePath+"/parent_video",schemaPath:"#/properties/parent_video/required",keyword:"required",params:{missingProperty: "seconds"}};
if(vErrors === null) vErrors = [err28]; else vErrors.push(err28);
errors++;
}
for(const key1 in data16){
if(!(((key1 === "id") || (key1 === "seconds")) || (key1 === "url"))){
const err29 = {instancePath:instancePath+"/parent_video",schemaPath:"#/properties/parent_video/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null) vErrors = [err29]; else vErrors.push(err29);
errors++;
}
}
if(data16.id !== undefined){
if(typeof data16.id !== "string"){
const err30 = {instancePath:instancePath+"/parent_video/id",schemaPath:"#/properties/parent_video/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err30]; else vErrors.push(err30);
errors++;
}
}
if(data16.seconds !== undefined){
let data18 = data16.seconds;
if(!((typeof data18 == "number") && (isFinite(data18)))){
const err31 = {instancePath:instancePath+"/parent_video/seconds",schemaPath:"#/properties/parent_video/properties/seconds/type",keyword:"type",params:{type: "number"}};
if(vErrors === null) vErrors = [err31]; else vErrors.push(err31);
errors++;
}
}
if(data16.url !== undefined){
if(typeof data16.url !== "string"){
const err32 = {instancePath:instancePath+"/parent_video/url",schemaPath:"#/properties/parent_video/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err32]; else vErrors.push(err32);
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/parent_video",schemaPath:"#/properties/parent_video/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err33]; else vErrors.push(err33);
errors++;
}
}
if(data.price_units !== undefined){
let data20 = data.price_units;
if(!((typeof data20 == "number") && (isFinite(data20)))){
const err34 = {instancePath:instancePath+"/price_units",schemaPath:"#/properties/price_units/type",keyword:"type",params:{type: "number"}};
if(vErrors === null) vErrors = [err34]; else vErrors.push(err34);
errors++;
}
}
if(data.deducted_units !== undefined){
let data21 = data.deducted_units;
if(!((typeof data21 == "number") && (isFinite(data21)))){
const err35 = {instancePath:instancePath+"/deducted_units",schemaPath:"#/properties/deducted_units/type",keyword:"type",params:{type: "number"}};
if(vErrors === null) vErrors = [err35]; else vErrors.push(err35);
errors++;
}
}
if(data.pack_id !== undefined){
if(typeof data.pack_id !== "string"){
const err36 = {instancePath:instancePath+"/pack_id",schemaPath:"#/properties/pack_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err36]; else vErrors.push(err36);
errors++;
}
}
if(data.holds_slot !== undefined){
if(typeof data.holds_slot !== "boolean"){
const err37 = {instancePath:instancePath+"/holds_slot",schemaPath:"#/properties/holds_slot/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null) vErrors = [err37]; else vErrors.push(err37);
errors++;
}
}
if(data.input !== undefined){
let data24 = data.input;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key2 in data24){
let data25 = data24[key2];
if((((typeof data25 != "object") && (typeof data25 !== "string")) && (!((typeof data25 == "number") && (isFinite(data25))))) && (typeof data25 !== "boolean")){
const err38 = {instancePath:instancePath+"/input/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/input/additionalProperties/type",keyword:"type",params:{type: schema115.properties.input.additionalProperties.type}};
if(vErrors === null) vErrors = [err38]; else vErrors.push(err38);
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err39]; else vErrors.push(err39);
errors++;
}
}
if(data.voice_id !== undefined){
if(typeof data.voice_id !== "string"){
const err40 = {instancePath:instancePath+"/voice_id",schemaPath:"#/properties/voice_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err40]; else vErrors.push(err40);
errors++;
}
}
if(data.files !== undefined){
let data27 = data.files;
if(Array.isArray(data27)){
const len0 = data27.length;
for(let i0=0; i0<len0; i0++){
if(!(validate250(data27[i0], {instancePath:instancePath+"/files/" + i0,parentData:data27,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
}
}
else {
const err41 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err41]; else vErrors.push(err41);
errors++;
}
}
}
else {
const err42 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err42]; else vErrors.push(err42);
errors++;
}
validate245.errors = vErrors;
return errors === 0;
}
function validate244(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/task.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.requests === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requests"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.transitions === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "transitions"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.ledger === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ledger"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.callbacks === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "callbacks"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(data.charge === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "charge"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
if(data.wallet === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "wallet"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
if(data.dropped === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dropped"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "task") || (key0 === "requests")) || (key0 === "transitions")) || (key0 === "ledger")) || (key0 === "callbacks")) || (key0 === "charge")) || (key0 === "wallet")) || (key0 === "dropped"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
}
if(data.task !== undefined){
if(!(validate245(data.task, {instancePath:instancePath+"/task",parentData:data,parentDataProperty:"task",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
errors = vErrors.length;
}
}
if(data.requests !== undefined){
let data1 = data.requests;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate205(data1[i0], {instancePath:instancePath+"/requests/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
}
if(data.transitions !== undefined){
let data3 = data.transitions;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate210(data3[i1], {instancePath:instancePath+"/transitions/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/transitions",schemaPath:"#/properties/transitions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
}
if(data.ledger !== undefined){
let data5 = data.ledger;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(!(validate218(data5[i2], {instancePath:instancePath+"/ledger/" + i2,parentData:data5,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/ledger",schemaPath:"#/properties/ledger/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
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
const err12 = {instancePath:instancePath+"/callbacks/" + i3,schemaPath:"#/properties/callbacks/items/required",keyword:"required",params:{missingProperty: "delivery"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
if(data8.attempts === undefined){
const err13 = {instancePath:instancePath+"/callbacks/" + i3,schemaPath:"#/properties/callbacks/items/required",keyword:"required",params:{missingProperty: "attempts"}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
for(const key1 in data8){
if(!((key1 === "delivery") || (key1 === "attempts"))){
const err14 = {instancePath:instancePath+"/callbacks/" + i3,schemaPath:"#/properties/callbacks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
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
const err15 = {instancePath:instancePath+"/callbacks/" + i3+"/attempts",schemaPath:"#/properties/callbacks/items/properties/attempts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/callbacks/" + i3,schemaPath:"#/properties/callbacks/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err16]; else vErrors.push(err16);
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/callbacks",schemaPath:"#/properties/callbacks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err17]; else vErrors.push(err17);
errors++;
}
}
if(data.charge !== undefined){
if(!(validate139(data.charge, {instancePath:instancePath+"/charge",parentData:data,parentDataProperty:"charge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
if(data.wallet !== undefined){
let data13 = data.wallet;
if(Array.isArray(data13)){
const len5 = data13.length;
for(let i5=0; i5<len5; i5++){
if(!(validate226(data13[i5], {instancePath:instancePath+"/wallet/" + i5,parentData:data13,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/wallet",schemaPath:"#/properties/wallet/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err18]; else vErrors.push(err18);
errors++;
}
}
if(data.dropped !== undefined){
let data15 = data.dropped;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err19 = {instancePath:instancePath+"/dropped",schemaPath:"#/properties/dropped/type",keyword:"type",params:{type: "integer"}};
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
validate244.errors = vErrors;
return errors === 0;
}
export const validateControlTasksResponse = validate276;
function validate276(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/tasks.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tasks === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tasks"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.total === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.more === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "more"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
for(const key0 in data){
if(!(((key0 === "tasks") || (key0 === "total")) || (key0 === "more"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
if(data.tasks !== undefined){
let data0 = data.tasks;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate245(data0[i0], {instancePath:instancePath+"/tasks/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/tasks",schemaPath:"#/properties/tasks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
}
if(data.total !== undefined){
let data2 = data.total;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
if(data.more !== undefined){
if(typeof data.more !== "boolean"){
const err6 = {instancePath:instancePath+"/more",schemaPath:"#/properties/more/type",keyword:"type",params:{type: "boolean"}};
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
validate276.errors = vErrors;
return errors === 0;
}
export const validateControlTestCallbackResponse = validate284;
function validate284(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/test-callback.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.delivery_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "delivery_id"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.url === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.body === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.ok === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ok"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.outcome === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outcome"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "delivery_id") || (key0 === "url")) || (key0 === "body")) || (key0 === "ok")) || (key0 === "outcome")) || (key0 === "status")) || (key0 === "answer")) || (key0 === "message"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
if(data.delivery_id !== undefined){
if(typeof data.delivery_id !== "string"){
const err6 = {instancePath:instancePath+"/delivery_id",schemaPath:"#/properties/delivery_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
const err7 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
if(data.body !== undefined){
if(typeof data.body !== "string"){
const err8 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
}
if(data.ok !== undefined){
if(typeof data.ok !== "boolean"){
const err9 = {instancePath:instancePath+"/ok",schemaPath:"#/properties/ok/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
}
if(data.outcome !== undefined){
if(typeof data.outcome !== "string"){
const err10 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
}
if(data.status !== undefined){
let data5 = data.status;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err11 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
}
if(data.answer !== undefined){
if(typeof data.answer !== "string"){
const err12 = {instancePath:instancePath+"/answer",schemaPath:"#/properties/answer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err13 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
validate284.errors = vErrors;
return errors === 0;
}
export const validateControlTimingsResponse = validate285;
function validate286(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.number === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.started_at === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "started_at"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.ms === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ms"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
for(const key0 in data){
if(!((((key0 === "number") || (key0 === "started_at")) || (key0 === "ms")) || (key0 === "hung_up"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
if(data.number !== undefined){
let data0 = data.number;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err4 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
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
const err5 = {instancePath:instancePath+"/ms",schemaPath:"#/properties/ms/type",keyword:"type",params:{type: "number"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
if(data.hung_up !== undefined){
if(typeof data.hung_up !== "boolean"){
const err6 = {instancePath:instancePath+"/hung_up",schemaPath:"#/properties/hung_up/type",keyword:"type",params:{type: "boolean"}};
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
validate286.errors = vErrors;
return errors === 0;
}
function validate285(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/timings.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.timings === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timings"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.dropped === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dropped"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
for(const key0 in data){
if(!(((key0 === "timings") || (key0 === "more")) || (key0 === "dropped"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
if(data.timings !== undefined){
let data0 = data.timings;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate286(data0[i0], {instancePath:instancePath+"/timings/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/timings",schemaPath:"#/properties/timings/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
if(data.more !== undefined){
if(typeof data.more !== "boolean"){
const err4 = {instancePath:instancePath+"/more",schemaPath:"#/properties/more/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
}
if(data.dropped !== undefined){
let data3 = data.dropped;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err5 = {instancePath:instancePath+"/dropped",schemaPath:"#/properties/dropped/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
validate285.errors = vErrors;
return errors === 0;
}
export const validateControlVideoResponse = validate289;
const schema130 = {"type":"object","required":["id","made_by","sound","seconds","created_at","cleared"],"additionalProperties":false,"properties":{"id":{"description":"what video_id names","type":"string"},"made_by":{"type":"string","enum":["text2video","image2video","avatar","lip-sync","video-to-audio","other"]},"model":{"type":"string"},"sound":{"type":"boolean"},"seconds":{"type":"number"},"created_at":{"$ref":"#/$defs/time"},"cleared":{"description":"older than results are kept: video_id does not find it any more","type":"boolean"}}};
function validate290(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.made_by === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "made_by"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.sound === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sound"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.seconds === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seconds"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.created_at === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(data.cleared === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cleared"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "made_by")) || (key0 === "model")) || (key0 === "sound")) || (key0 === "seconds")) || (key0 === "created_at")) || (key0 === "cleared"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
if(data.made_by !== undefined){
let data1 = data.made_by;
if(typeof data1 !== "string"){
const err8 = {instancePath:instancePath+"/made_by",schemaPath:"#/properties/made_by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
if(!((((((data1 === "text2video") || (data1 === "image2video")) || (data1 === "avatar")) || (data1 === "lip-sync")) || (data1 === "video-to-audio")) || (data1 === "other"))){
const err9 = {instancePath:instancePath+"/made_by",schemaPath:"#/properties/made_by/enum",keyword:"enum",params:{allowedValues: schema130.properties.made_by.enum}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
}
if(data.model !== undefined){
if(typeof data.model !== "string"){
const err10 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
}
if(data.sound !== undefined){
if(typeof data.sound !== "boolean"){
const err11 = {instancePath:instancePath+"/sound",schemaPath:"#/properties/sound/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
}
if(data.seconds !== undefined){
let data4 = data.seconds;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err12 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"type",params:{type: "number"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
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
const err13 = {instancePath:instancePath+"/cleared",schemaPath:"#/properties/cleared/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
validate290.errors = vErrors;
return errors === 0;
}
function validate289(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/video.response.json" */;
let vErrors = null;
let errors = 0;
if(!(validate290(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
errors = vErrors.length;
}
validate289.errors = vErrors;
return errors === 0;
}
export const validateControlVideosResponse = validate293;
function validate293(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/videos.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.videos === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "videos"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.total === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.more === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "more"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
for(const key0 in data){
if(!(((key0 === "videos") || (key0 === "total")) || (key0 === "more"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
if(data.videos !== undefined){
let data0 = data.videos;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate290(data0[i0], {instancePath:instancePath+"/videos/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/videos",schemaPath:"#/properties/videos/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
}
if(data.total !== undefined){
let data2 = data.total;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
if(data.more !== undefined){
if(typeof data.more !== "boolean"){
const err6 = {instancePath:instancePath+"/more",schemaPath:"#/properties/more/type",keyword:"type",params:{type: "boolean"}};
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
validate293.errors = vErrors;
return errors === 0;
}
export const validateControlVoicesResponse = validate297;
const schema134 = {"type":"object","required":["id","name","status","task_id","created_at","trial_url"],"additionalProperties":false,"properties":{"id":{"type":"string"},"name":{"type":"string"},"status":{"type":"string","enum":["succeed","deleted"]},"task_id":{"type":"string"},"created_at":{"$ref":"#/$defs/time"},"trial_url":{"type":"string"}}};
function validate298(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.task_id === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_id"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.created_at === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(data.trial_url === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "trial_url"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "name")) || (key0 === "status")) || (key0 === "task_id")) || (key0 === "created_at")) || (key0 === "trial_url"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
if(!((data2 === "succeed") || (data2 === "deleted"))){
const err10 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema134.properties.status.enum}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
}
if(data.task_id !== undefined){
if(typeof data.task_id !== "string"){
const err11 = {instancePath:instancePath+"/task_id",schemaPath:"#/properties/task_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
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
const err12 = {instancePath:instancePath+"/trial_url",schemaPath:"#/properties/trial_url/type",keyword:"type",params:{type: "string"}};
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
validate298.errors = vErrors;
return errors === 0;
}
function validate297(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="control/voices.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.voices === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "voices"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.total === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.more === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "more"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
for(const key0 in data){
if(!(((key0 === "voices") || (key0 === "total")) || (key0 === "more"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
if(data.voices !== undefined){
let data0 = data.voices;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate298(data0[i0], {instancePath:instancePath+"/voices/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/voices",schemaPath:"#/properties/voices/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
}
if(data.total !== undefined){
let data2 = data.total;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
if(data.more !== undefined){
if(typeof data.more !== "boolean"){
const err6 = {instancePath:instancePath+"/more",schemaPath:"#/properties/more/type",keyword:"type",params:{type: "boolean"}};
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
validate297.errors = vErrors;
return errors === 0;
}
export const validateGmiCancelRequestResponse = validate301;
function validate304(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) < 1){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
validate304.errors = vErrors;
return errors === 0;
}
const schema139 = {"title":"Status","type":"string","enum":["created","queued","dispatched","processing","success","failed","cancelled"],"x-kling-facts":["gmi-statuses"],"examples":["dispatched"]};
function validate306(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(!(((((((data === "created") || (data === "queued")) || (data === "dispatched")) || (data === "processing")) || (data === "success")) || (data === "failed")) || (data === "cancelled"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema139.enum}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
validate306.errors = vErrors;
return errors === 0;
}
function validate308(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
validate308.errors = vErrors;
return errors === 0;
}
const schema141 = {"title":"Outcome","description":"voices, data (faces) or media_urls of a success; error of a failure, or of a success without voices.","type":["object","null"],"properties":{"voices":{"type":"array","items":{"$ref":"common.json#/$defs/voice"}},"data":{"title":"Session of identify-face","type":"object","required":["session_id","face_data"],"properties":{"session_id":{"type":"string","minLength":1},"final_unit_deduction":{"type":"string"},"face_data":{"type":"array","items":{"title":"Face","type":"object","required":["face_id","face_image","start_time","end_time"],"properties":{"face_id":{"type":"string"},"face_image":{"type":"string","pattern":"^[Hh][Tt][Tt][Pp][Ss]?://."},"start_time":{"type":"integer","minimum":0},"end_time":{"type":"integer","minimum":0}}}}},"x-kling-facts":["gmi-identify-face"]},"media_urls":{"type":"array","items":{"title":"Medium","type":"object","required":["url"],"properties":{"url":{"type":"string","pattern":"^[Hh][Tt][Tt][Pp][Ss]?://."}}},"x-kling-facts":["gmi-video-outcome"]},"video_url":{"type":"string","pattern":"^[Hh][Tt][Tt][Pp][Ss]?://.","x-kling-facts":["gmi-video-outcome"]},"error":{"type":"string","minLength":1}},"x-kling-facts":["gmi-custom-voice-outcome","gmi-no-voices"],"examples":[{"voices":[{"voice_id":"918340027715481634","voice_name":"harbour-mila","trial_url":"https://cdn.kling.example/trial/7f3a91.mp3"}]}]};
function validate311(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.voice_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "voice_id"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.voice_name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "voice_name"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.trial_url === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "trial_url"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.voice_id !== undefined){
let data0 = data.voice_id;
if(typeof data0 === "string"){
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/voice_id",schemaPath:"#/properties/voice_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/voice_id",schemaPath:"#/properties/voice_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
}
if(data.voice_name !== undefined){
if(typeof data.voice_name !== "string"){
const err5 = {instancePath:instancePath+"/voice_name",schemaPath:"#/properties/voice_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
if(data.trial_url !== undefined){
let data2 = data.trial_url;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err6 = {instancePath:instancePath+"/trial_url",schemaPath:"#/properties/trial_url/pattern",keyword:"pattern",params:{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://."}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/trial_url",schemaPath:"#/properties/trial_url/type",keyword:"type",params:{type: "string"}};
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
validate311.errors = vErrors;
return errors === 0;
}
function validate310(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema141.type}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.voices !== undefined){
let data0 = data.voices;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate311(data0[i0], {instancePath:instancePath+"/voices/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/voices",schemaPath:"#/properties/voices/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
}
if(data.data !== undefined){
let data2 = data.data;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.session_id === undefined){
const err2 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "session_id"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data2.face_data === undefined){
const err3 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "face_data"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data2.session_id !== undefined){
let data3 = data2.session_id;
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err4 = {instancePath:instancePath+"/data/session_id",schemaPath:"#/properties/data/properties/session_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/data/session_id",schemaPath:"#/properties/data/properties/session_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
if(data2.final_unit_deduction !== undefined){
if(typeof data2.final_unit_deduction !== "string"){
const err6 = {instancePath:instancePath+"/data/final_unit_deduction",schemaPath:"#/properties/data/properties/final_unit_deduction/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
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
const err7 = {instancePath:instancePath+"/data/face_data/" + i1,schemaPath:"#/properties/data/properties/face_data/items/required",keyword:"required",params:{missingProperty: "face_id"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
if(data6.face_image === undefined){
const err8 = {instancePath:instancePath+"/data/face_data/" + i1,schemaPath:"#/properties/data/properties/face_data/items/required",keyword:"required",params:{missingProperty: "face_image"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
if(data6.start_time === undefined){
const err9 = {instancePath:instancePath+"/data/face_data/" + i1,schemaPath:"#/properties/data/properties/face_data/items/required",keyword:"required",params:{missingProperty: "start_time"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
if(data6.end_time === undefined){
const err10 = {instancePath:instancePath+"/data/face_data/" + i1,schemaPath:"#/properties/data/properties/face_data/items/required",keyword:"required",params:{missingProperty: "end_time"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
if(data6.face_id !== undefined){
if(typeof data6.face_id !== "string"){
const err11 = {instancePath:instancePath+"/data/face_data/" + i1+"/face_id",schemaPath:"#/properties/data/properties/face_data/items/properties/face_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
}
if(data6.face_image !== undefined){
let data8 = data6.face_image;
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err12 = {instancePath:instancePath+"/data/face_data/" + i1+"/face_image",schemaPath:"#/properties/data/properties/face_data/items/properties/face_image/pattern",keyword:"pattern",params:{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://."}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/data/face_data/" + i1+"/face_image",schemaPath:"#/properties/data/properties/face_data/items/properties/face_image/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
}
if(data6.start_time !== undefined){
let data9 = data6.start_time;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err14 = {instancePath:instancePath+"/data/face_data/" + i1+"/start_time",schemaPath:"#/properties/data/properties/face_data/items/properties/start_time/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err15 = {instancePath:instancePath+"/data/face_data/" + i1+"/start_time",schemaPath:"#/properties/data/properties/face_data/items/properties/start_time/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
errors++;
}
}
}
if(data6.end_time !== undefined){
let data10 = data6.end_time;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err16 = {instancePath:instancePath+"/data/face_data/" + i1+"/end_time",schemaPath:"#/properties/data/properties/face_data/items/properties/end_time/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err16]; else vErrors.push(err16);
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err17 = {instancePath:instancePath+"/data/face_data/" + i1+"/end_time",schemaPath:"#/properties/data/properties/face_data/items/properties/end_time/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null) vErrors = [err17]; else vErrors.push(err17);
errors++;
}
}
}
}
else {
const err18 = {instancePath:instancePath+"/data/face_data/" + i1,schemaPath:"#/properties/data/properties/face_data/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err18]; else vErrors.push(err18);
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/data/face_data",schemaPath:"#/properties/data/properties/face_data/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err19]; else vErrors.push(err19);
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err20]; else vErrors.push(err20);
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
const err21 = {instancePath:instancePath+"/media_urls/" + i2,schemaPath:"#/properties/media_urls/items/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null) vErrors = [err21]; else vErrors.push(err21);
errors++;
}
if(data12.url !== undefined){
let data13 = data12.url;
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
const err22 = {instancePath:instancePath+"/media_urls/" + i2+"/url",schemaPath:"#/properties/media_urls/items/properties/url/pattern",keyword:"pattern",params:{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://."}};
if(vErrors === null) vErrors = [err22]; else vErrors.push(err22);
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/media_urls/" + i2+"/url",schemaPath:"#/properties/media_urls/items/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err23]; else vErrors.push(err23);
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/media_urls/" + i2,schemaPath:"#/properties/media_urls/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err24]; else vErrors.push(err24);
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/media_urls",schemaPath:"#/properties/media_urls/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err25]; else vErrors.push(err25);
errors++;
}
}
if(data.video_url !== undefined){
let data14 = data.video_url;
if(typeof data14 === "string"){
if(!pattern4.test(data14)){
const err26 = {instancePath:instancePath+"/video_url",schemaPath:"#/properties/video_url/pattern",keyword:"pattern",params:{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://."}};
if(vErrors === null) vErrors = [err26]; else vErrors.push(err26);
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/video_url",schemaPath:"#/properties/video_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err27]; else vErrors.push(err27);
errors++;
}
}
if(data.error !== undefined){
let data15 = data.error;
if(typeof data15 === "string"){
if(func1(data15) < 1){
const err28 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null) vErrors = [err28]; else vErrors.push(err28);
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err29]; else vErrors.push(err29);
errors++;
}
}
}
validate310.errors = vErrors;
return errors === 0;
}
function validate314(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 99999999999 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999999999}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data < 100000000 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100000000}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
validate314.errors = vErrors;
return errors === 0;
}
function validate303(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.request_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_id"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.model === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.payload === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payload"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.created_at === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(data.updated_at === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
if(data.queued_at === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "queued_at"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
if(data.request_id !== undefined){
if(!(validate304(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
}
if(data.org_id !== undefined){
if(typeof data.org_id !== "string"){
const err7 = {instancePath:instancePath+"/org_id",schemaPath:"#/properties/org_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
if(data.user_id !== undefined){
if(typeof data.user_id !== "string"){
const err8 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
}
if(data.model !== undefined){
let data3 = data.model;
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err9 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
}
if(data.status !== undefined){
if(!(validate306(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors);
errors = vErrors.length;
}
}
if(data.is_public !== undefined){
if(typeof data.is_public !== "boolean"){
const err11 = {instancePath:instancePath+"/is_public",schemaPath:"#/properties/is_public/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
}
if(data.payload !== undefined){
if(!(validate308(data.payload, {instancePath:instancePath+"/payload",parentData:data,parentDataProperty:"payload",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
errors = vErrors.length;
}
}
if(data.error !== undefined){
if(typeof data.error !== "string"){
const err12 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
}
if(data.outcome !== undefined){
if(!(validate310(data.outcome, {instancePath:instancePath+"/outcome",parentData:data,parentDataProperty:"outcome",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors);
errors = vErrors.length;
}
}
if(data.created_at !== undefined){
if(!(validate314(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
if(!(validate314(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
}
if(data.queued_at !== undefined){
if(!(validate314(data.queued_at, {instancePath:instancePath+"/queued_at",parentData:data,parentDataProperty:"queued_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
validate303.errors = vErrors;
return errors === 0;
}
function validate301(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="gmi/cancel-request.response.json" */;
let vErrors = null;
let errors = 0;
if(!(validate303(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
errors = vErrors.length;
}
validate301.errors = vErrors;
return errors === 0;
}
export const validateGmiError = validate319;
function validate319(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="gmi/error.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.error !== undefined){
let data0 = data.error;
if(typeof data0 === "string"){
if(func1(data0) < 1){
const err1 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"}};
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
validate319.errors = vErrors;
return errors === 0;
}
export const validateGmiGetModelResponse = validate320;
function validate321(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.model_type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model_type"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.parameters === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parameters"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.price_info === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "price_info"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 === "string"){
if(func1(data0) < 1){
const err4 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
if(data.org_id !== undefined){
if(typeof data.org_id !== "string"){
const err6 = {instancePath:instancePath+"/org_id",schemaPath:"#/properties/org_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
if(data.model_type !== undefined){
if(typeof data.model_type !== "string"){
const err7 = {instancePath:instancePath+"/model_type",schemaPath:"#/properties/model_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
if(data.brief_description !== undefined){
if(typeof data.brief_description !== "string"){
const err8 = {instancePath:instancePath+"/brief_description",schemaPath:"#/properties/brief_description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
}
if(data.detailed_description !== undefined){
if(typeof data.detailed_description !== "string"){
const err9 = {instancePath:instancePath+"/detailed_description",schemaPath:"#/properties/detailed_description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
}
if(data.modalities !== undefined){
let data5 = data.modalities;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err10 = {instancePath:instancePath+"/modalities",schemaPath:"#/properties/modalities/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
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
const err11 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/properties/parameters/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
if(data7.type === undefined){
const err12 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/properties/parameters/items/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
if(data7.required === undefined){
const err13 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/properties/parameters/items/required",keyword:"required",params:{missingProperty: "required"}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
if(data7.name !== undefined){
if(typeof data7.name !== "string"){
const err14 = {instancePath:instancePath+"/parameters/" + i0+"/name",schemaPath:"#/properties/parameters/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
}
if(data7.display_name !== undefined){
if(typeof data7.display_name !== "string"){
const err15 = {instancePath:instancePath+"/parameters/" + i0+"/display_name",schemaPath:"#/properties/parameters/items/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
errors++;
}
}
if(data7.description !== undefined){
if(typeof data7.description !== "string"){
const err16 = {instancePath:instancePath+"/parameters/" + i0+"/description",schemaPath:"#/properties/parameters/items/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err16]; else vErrors.push(err16);
errors++;
}
}
if(data7.type !== undefined){
if(typeof data7.type !== "string"){
const err17 = {instancePath:instancePath+"/parameters/" + i0+"/type",schemaPath:"#/properties/parameters/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err17]; else vErrors.push(err17);
errors++;
}
}
if(data7.required !== undefined){
if(typeof data7.required !== "boolean"){
const err18 = {instancePath:instancePath+"/parameters/" + i0+"/required",schemaPath:"#/properties/parameters/items/properties/required/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null) vErrors = [err18]; else vErrors.push(err18);
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/properties/parameters/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err19]; else vErrors.push(err19);
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err20]; else vErrors.push(err20);
errors++;
}
}
if(data.internal_parameters !== undefined){
let data13 = data.internal_parameters;
if(!(data13 && typeof data13 == "object" && !Array.isArray(data13))){
const err21 = {instancePath:instancePath+"/internal_parameters",schemaPath:"#/properties/internal_parameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err21]; else vErrors.push(err21);
errors++;
}
}
if(data.tags !== undefined){
let data14 = data.tags;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
if(typeof data14[i1] !== "string"){
const err22 = {instancePath:instancePath+"/tags/" + i1,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err22]; else vErrors.push(err22);
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err23]; else vErrors.push(err23);
errors++;
}
}
if(data.price_info !== undefined){
let data16 = data.price_info;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.price === undefined){
const err24 = {instancePath:instancePath+"/price_info",schemaPath:"#/properties/price_info/required",keyword:"required",params:{missingProperty: "price"}};
if(vErrors === null) vErrors = [err24]; else vErrors.push(err24);
errors++;
}
if(data16.pricing_type === undefined){
const err25 = {instancePath:instancePath+"/price_info",schemaPath:"#/properties/price_info/required",keyword:"required",params:{missingProperty: "pricing_type"}};
if(vErrors === null) vErrors = [err25]; else vErrors.push(err25);
errors++;
}
if(data16.unit === undefined){
const err26 = {instancePath:instancePath+"/price_info",schemaPath:"#/properties/price_info/required",keyword:"required",params:{missingProperty: "unit"}};
if(vErrors === null) vErrors = [err26]; else vErrors.push(err26);
errors++;
}
if(data16.price !== undefined){
let data17 = data16.price;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err27 = {instancePath:instancePath+"/price_info/price",schemaPath:"#/properties/price_info/properties/price/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err27]; else vErrors.push(err27);
errors++;
}
}
if(data16.pricing_type !== undefined){
if(typeof data16.pricing_type !== "string"){
const err28 = {instancePath:instancePath+"/price_info/pricing_type",schemaPath:"#/properties/price_info/properties/pricing_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err28]; else vErrors.push(err28);
errors++;
}
}
if(data16.unit !== undefined){
if(typeof data16.unit !== "string"){
const err29 = {instancePath:instancePath+"/price_info/unit",schemaPath:"#/properties/price_info/properties/unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err29]; else vErrors.push(err29);
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/price_info",schemaPath:"#/properties/price_info/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err30]; else vErrors.push(err30);
errors++;
}
}
if(data.host_type !== undefined){
if(typeof data.host_type !== "string"){
const err31 = {instancePath:instancePath+"/host_type",schemaPath:"#/properties/host_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err31]; else vErrors.push(err31);
errors++;
}
}
if(data.external_provider !== undefined){
if(typeof data.external_provider !== "string"){
const err32 = {instancePath:instancePath+"/external_provider",schemaPath:"#/properties/external_provider/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err32]; else vErrors.push(err32);
errors++;
}
}
if(data.external_api_url !== undefined){
if(typeof data.external_api_url !== "string"){
const err33 = {instancePath:instancePath+"/external_api_url",schemaPath:"#/properties/external_api_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err33]; else vErrors.push(err33);
errors++;
}
}
if(data.external_api_endpoint !== undefined){
if(typeof data.external_api_endpoint !== "string"){
const err34 = {instancePath:instancePath+"/external_api_endpoint",schemaPath:"#/properties/external_api_endpoint/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err34]; else vErrors.push(err34);
errors++;
}
}
if(data.icon_link !== undefined){
if(typeof data.icon_link !== "string"){
const err35 = {instancePath:instancePath+"/icon_link",schemaPath:"#/properties/icon_link/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err35]; else vErrors.push(err35);
errors++;
}
}
if(data.background_image_url !== undefined){
if(typeof data.background_image_url !== "string"){
const err36 = {instancePath:instancePath+"/background_image_url",schemaPath:"#/properties/background_image_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err36]; else vErrors.push(err36);
errors++;
}
}
if(data.qworkers !== undefined){
if(!(Array.isArray(data.qworkers))){
const err37 = {instancePath:instancePath+"/qworkers",schemaPath:"#/properties/qworkers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err37]; else vErrors.push(err37);
errors++;
}
}
if(data.created_at !== undefined){
if(!(validate314(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
if(!(validate314(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
}
}
else {
const err38 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err38]; else vErrors.push(err38);
errors++;
}
validate321.errors = vErrors;
return errors === 0;
}
function validate320(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="gmi/get-model.response.json" */;
let vErrors = null;
let errors = 0;
if(!(validate321(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
errors = vErrors.length;
}
validate320.errors = vErrors;
return errors === 0;
}
export const validateGmiGetRequestResponse = validate325;
function validate325(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="gmi/get-request.response.json" */;
let vErrors = null;
let errors = 0;
if(!(validate303(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
errors = vErrors.length;
}
validate325.errors = vErrors;
return errors === 0;
}
export const validateGmiListModelsResponse = validate335;
function validate335(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="gmi/list-models.response.json" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.models === undefined) && (missing0 = "models")){
const err0 = {};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
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
const err1 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "model_ids"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model_ids !== undefined){
let data0 = data.model_ids;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err3 = {instancePath:instancePath+"/model_ids/" + i0,schemaPath:"#/properties/model_ids/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/model_ids",schemaPath:"#/properties/model_ids/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
}
if(data.models !== undefined){
let data2 = data.models;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate321(data2[i1], {instancePath:instancePath+"/models/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
validate335.errors = vErrors;
return errors === 0;
}
export const validateGmiListRequestsResponse = validate340;
function validate340(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="gmi/list-requests.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.requests === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requests"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.total === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.requests !== undefined){
let data0 = data.requests;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate303(data0[i0], {instancePath:instancePath+"/requests/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
if(data.total !== undefined){
let data2 = data.total;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err3 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
validate340.errors = vErrors;
return errors === 0;
}
export const validateGmiSubmitRequestCallback = validate350;
function validate350(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="gmi/submit-request.callback.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.request_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_id"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.model === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.outcome === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outcome"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.request_id !== undefined){
if(!(validate304(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
}
if(data.model !== undefined){
let data1 = data.model;
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err4 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
if(data.status !== undefined){
if(!(validate306(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors);
errors = vErrors.length;
}
}
if(data.outcome !== undefined){
if(!(validate310(data.outcome, {instancePath:instancePath+"/outcome",parentData:data,parentDataProperty:"outcome",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors);
errors = vErrors.length;
}
}
if(data.error !== undefined){
if(typeof data.error !== "string"){
const err6 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
if(data.payload !== undefined){
if(!(validate308(data.payload, {instancePath:instancePath+"/payload",parentData:data,parentDataProperty:"payload",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
errors = vErrors.length;
}
}
if(data.created_at !== undefined){
if(!(validate314(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
if(!(validate314(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
}
if(data.queued_at !== undefined){
if(!(validate314(data.queued_at, {instancePath:instancePath+"/queued_at",parentData:data,parentDataProperty:"queued_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
}
if(data.org_id !== undefined){
if(typeof data.org_id !== "string"){
const err7 = {instancePath:instancePath+"/org_id",schemaPath:"#/properties/org_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
if(data.user_id !== undefined){
if(typeof data.user_id !== "string"){
const err8 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
}
if(data.is_public !== undefined){
if(typeof data.is_public !== "boolean"){
const err9 = {instancePath:instancePath+"/is_public",schemaPath:"#/properties/is_public/type",keyword:"type",params:{type: "boolean"}};
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
validate350.errors = vErrors;
return errors === 0;
}
export const validateGmiSubmitRequestResponse = validate364;
function validate364(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="gmi/submit-request.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.request_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_id"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.status === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.request_id !== undefined){
if(!(validate304(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
}
if(data.model !== undefined){
let data1 = data.model;
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err2 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
if(data.status !== undefined){
if(!(validate306(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors);
errors = vErrors.length;
}
}
if(data.payload !== undefined){
if(!(validate308(data.payload, {instancePath:instancePath+"/payload",parentData:data,parentDataProperty:"payload",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
errors = vErrors.length;
}
}
if(data.error !== undefined){
if(typeof data.error !== "string"){
const err4 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
}
if(data.outcome !== undefined){
if(!(validate310(data.outcome, {instancePath:instancePath+"/outcome",parentData:data,parentDataProperty:"outcome",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors);
errors = vErrors.length;
}
}
if(data.created_at !== undefined){
if(!(validate314(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
if(!(validate314(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
}
if(data.queued_at !== undefined){
if(!(validate314(data.queued_at, {instancePath:instancePath+"/queued_at",parentData:data,parentDataProperty:"queued_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
}
if(data.org_id !== undefined){
if(typeof data.org_id !== "string"){
const err5 = {instancePath:instancePath+"/org_id",schemaPath:"#/properties/org_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
if(data.user_id !== undefined){
if(typeof data.user_id !== "string"){
const err6 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
if(data.is_public !== undefined){
if(typeof data.is_public !== "boolean"){
const err7 = {instancePath:instancePath+"/is_public",schemaPath:"#/properties/is_public/type",keyword:"type",params:{type: "boolean"}};
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
validate364.errors = vErrors;
return errors === 0;
}
export const validateKkiaiError = validate378;
const schema165 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"kkiai/error.json","title":"Refusal","description":"One of the four bodies of the software family.","type":"object","properties":{"error":{"description":"Middleware: an object; fork reads: a text.","type":["object","string"],"properties":{"message":{"type":"string","minLength":1},"type":{"type":"string"},"code":{"type":"string"}}},"code":{"description":"A word, or Kling's number.","type":["string","integer"]},"message":{"type":"string","minLength":1},"type":{"type":"string"},"param":{"type":"string"},"request_id":{"type":"string"},"data":{"description":"null, or the upstream's body wrapped twice.","type":["object","null"]}},"anyOf":[{"required":["error"]},{"required":["message"]}],"x-kling-codes":[{"http":400,"code":400,"definition":"Bad request","explanation":"refused by the relay or the upstream"},{"http":401,"code":401,"definition":"Unauthorized","explanation":"missing or bad token"},{"http":403,"code":403,"definition":"Forbidden","explanation":"no credits left"},{"http":404,"code":404,"definition":"Not found","explanation":"no such path or task"}],"x-kling-facts":["kkiai-error-flavours","kkiai-middleware-errors","kkiai-money-text"],"examples":[{"error":{"message":"Invalid token (request id: 2026111807050912345678)","type":"new_api_error","code":""}},{"code":"task_failed","message":"Voice id not found","data":null},{"message":"Voice id not found","data":{"message":"Voice id not found","data":{"code":1201,"message":"Voice id not found","request_id":"3d6f2a94-0b0e-4f59-8a86-5b1a2f9b7c20"}}},{"code":1201,"message":"Voice id not found","request_id":"3d6f2a94-0b0e-4f59-8a86-5b1a2f9b7c20"},{"message":"balance too low","type":"one_api_error","param":"","code":"insufficient_quota"}]};
function validate378(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kkiai/error.json" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "error"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "message"}};
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
if(data.error !== undefined){
let data0 = data.error;
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (typeof data0 !== "string")){
const err3 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: schema165.properties.error.type}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.message !== undefined){
let data1 = data0.message;
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err4 = {instancePath:instancePath+"/error/message",schemaPath:"#/properties/error/properties/message/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
if(data0.type !== undefined){
if(typeof data0.type !== "string"){
const err6 = {instancePath:instancePath+"/error/type",schemaPath:"#/properties/error/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
if(data0.code !== undefined){
if(typeof data0.code !== "string"){
const err7 = {instancePath:instancePath+"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
}
}
if(data.code !== undefined){
let data4 = data.code;
if((typeof data4 !== "string") && (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4))))){
const err8 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: schema165.properties.code.type}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
}
if(data.message !== undefined){
let data5 = data.message;
if(typeof data5 === "string"){
if(func1(data5) < 1){
const err9 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err11 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
}
if(data.param !== undefined){
if(typeof data.param !== "string"){
const err12 = {instancePath:instancePath+"/param",schemaPath:"#/properties/param/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
}
if(data.request_id !== undefined){
if(typeof data.request_id !== "string"){
const err13 = {instancePath:instancePath+"/request_id",schemaPath:"#/properties/request_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
}
if(data.data !== undefined){
let data9 = data.data;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
const err14 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: schema165.properties.data.type}};
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
validate378.errors = vErrors;
return errors === 0;
}
export const validateKlingAdvancedLipSyncTask = validate379;
function validate381(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate381.evaluated;
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
const err0 = {};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
else {
if(data.task_status !== undefined){
if("succeed" !== data.task_status){
const err1 = {};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
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
const err2 = {instancePath,schemaPath:"#/allOf/0/then/anyOf/0/required",keyword:"required",params:{missingProperty: "final_unit_deduction"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
var _valid1 = _errs6 === errors;
valid3 = valid3 || _valid1;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.final_balance_deduction === undefined){
const err3 = {instancePath,schemaPath:"#/allOf/0/then/anyOf/1/required",keyword:"required",params:{missingProperty: "final_balance_deduction"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
var _valid1 = _errs7 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const err4 = {instancePath,schemaPath:"#/allOf/0/then/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
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
const err5 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "task_result"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
if(data.task_status_msg === undefined){
const err6 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "task_status_msg"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = _valid0;
}
if(!valid1){
const err7 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
const _errs9 = errors;
let valid4 = true;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.task_status === undefined) && (missing1 = "task_status")){
const err8 = {};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
else {
if(data.task_status !== undefined){
if("failed" !== data.task_status){
const err9 = {};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
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
const err10 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "task_status_msg"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
if(data.task_result !== undefined){
let data2 = data.task_result;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length > 0){
const err11 = {instancePath:instancePath+"/task_result",schemaPath:"#/allOf/1/then/properties/task_result/maxProperties",keyword:"maxProperties",params:{limit: 0}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
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
const err12 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
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
const err13 = {};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
else {
if(data.task_status !== undefined){
let data3 = data.task_status;
if(!((data3 === "submitted") || (data3 === "processing"))){
const err14 = {};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
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
const err15 = {instancePath:instancePath+"/task_result",schemaPath:"#/allOf/2/then/properties/task_result/false schema",keyword:"false schema",params:{}};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
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
const err16 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err16]; else vErrors.push(err16);
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
validate381.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate381.evaluated = {"dynamicProps":true,"dynamicItems":false};
const pattern17 = new RegExp("^[1-9][0-9]{14,19}$", "u");
function validate385(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern17.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{14,19}$"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
validate385.errors = vErrors;
return errors === 0;
}
function validate387(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://."}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
validate387.errors = vErrors;
return errors === 0;
}
const pattern19 = new RegExp("^(0|[1-9][0-9]*)(\\.[0-9]{0,2}[1-9])?$", "u");
function validate390(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern19.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{0,2}[1-9])?$"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
validate390.errors = vErrors;
return errors === 0;
}
function validate384(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.url === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.duration === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "duration"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.id !== undefined){
if(!(validate385(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
}
if(data.url !== undefined){
if(!(validate387(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
}
if(data.watermark_url !== undefined){
if(!(validate387(data.watermark_url, {instancePath:instancePath+"/watermark_url",parentData:data,parentDataProperty:"watermark_url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
}
if(data.duration !== undefined){
if(!(validate390(data.duration, {instancePath:instancePath+"/duration",parentData:data,parentDataProperty:"duration",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate390.errors : vErrors.concat(validate390.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
validate384.errors = vErrors;
return errors === 0;
}
function validate383(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.videos === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "videos"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.videos !== undefined){
let data0 = data.videos;
if(Array.isArray(data0)){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/videos",schemaPath:"#/properties/videos/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate384(data0[i0], {instancePath:instancePath+"/videos/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate384.errors : vErrors.concat(validate384.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/videos",schemaPath:"#/properties/videos/type",keyword:"type",params:{type: "array"}};
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
validate383.errors = vErrors;
return errors === 0;
}
const schema175 = {"title":"Task status","type":"string","enum":["submitted","processing","succeed","failed"],"x-kling-facts":["task-life-cycle"],"examples":["submitted"]};
function validate396(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(!((((data === "submitted") || (data === "processing")) || (data === "succeed")) || (data === "failed"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema175.enum}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
validate396.errors = vErrors;
return errors === 0;
}
function validate399(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
if(!(validate385(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
}
if(data.url !== undefined){
if(!(validate387(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
}
if(data.duration !== undefined){
if(!(validate390(data.duration, {instancePath:instancePath+"/duration",parentData:data,parentDataProperty:"duration",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate390.errors : vErrors.concat(validate390.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
validate399.errors = vErrors;
return errors === 0;
}
function validate398(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.external_task_id !== undefined){
if(typeof data.external_task_id !== "string"){
const err0 = {instancePath:instancePath+"/external_task_id",schemaPath:"#/properties/external_task_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
}
if(data.parent_video !== undefined){
if(!(validate399(data.parent_video, {instancePath:instancePath+"/parent_video",parentData:data,parentDataProperty:"parent_video",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate399.errors : vErrors.concat(validate399.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
validate398.errors = vErrors;
return errors === 0;
}
function validate406(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.enabled !== undefined){
if(typeof data.enabled !== "boolean"){
const err0 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
validate406.errors = vErrors;
return errors === 0;
}
const pattern21 = new RegExp("^(0|[1-9][0-9]*)(\\.[0-9]*[1-9])?$", "u");
function validate408(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern21.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]*[1-9])?$"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
validate408.errors = vErrors;
return errors === 0;
}
const schema180 = {"title":"Cash deduction","description":"Means something only when cash was used; what stands here otherwise is unknown.","type":["object","null"],"properties":{"quota":{"type":"string","description":"Discounted amount."},"list_price":{"type":"string","description":"List amount."}},"x-kling-facts":["balance-deduction-without-cash"],"examples":[null]};
function validate410(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema180.type}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.quota !== undefined){
if(typeof data.quota !== "string"){
const err1 = {instancePath:instancePath+"/quota",schemaPath:"#/properties/quota/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
}
if(data.list_price !== undefined){
if(typeof data.list_price !== "string"){
const err2 = {instancePath:instancePath+"/list_price",schemaPath:"#/properties/list_price/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
}
}
validate410.errors = vErrors;
return errors === 0;
}
function validate379(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/advanced-lip-sync.task.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate379.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate381(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate381.errors : vErrors.concat(validate381.errors);
errors = vErrors.length;
}
else {
var props0 = validate381.evaluated.props;
}
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.task_status === undefined) && (missing0 = "task_status")){
const err0 = {};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
else {
if(data.task_status !== undefined){
if("succeed" !== data.task_status){
const err1 = {};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
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
if(!(validate383(data.task_result, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors);
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
const err2 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
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
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_id"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.task_status === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_status"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(data.created_at === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
if(data.updated_at === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
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
if(!(validate385(data.task_id, {instancePath:instancePath+"/task_id",parentData:data,parentDataProperty:"task_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
}
if(data.task_status !== undefined){
if(!(validate396(data.task_status, {instancePath:instancePath+"/task_status",parentData:data,parentDataProperty:"task_status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate396.errors : vErrors.concat(validate396.errors);
errors = vErrors.length;
}
}
if(data.task_info !== undefined){
if(!(validate398(data.task_info, {instancePath:instancePath+"/task_info",parentData:data,parentDataProperty:"task_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
errors = vErrors.length;
}
}
if(data.task_result !== undefined){
let data5 = data.task_result;
const _errs12 = errors;
let valid5 = false;
const _errs13 = errors;
if(!(validate383(data5, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors);
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
const err7 = {instancePath:instancePath+"/task_result",schemaPath:"#/properties/task_result/anyOf/1/maxProperties",keyword:"maxProperties",params:{limit: 0}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/task_result",schemaPath:"#/properties/task_result/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
var _valid1 = _errs14 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const err9 = {instancePath:instancePath+"/task_result",schemaPath:"#/properties/task_result/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
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
if(!(validate406(data.watermark_info, {instancePath:instancePath+"/watermark_info",parentData:data,parentDataProperty:"watermark_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate406.errors : vErrors.concat(validate406.errors);
errors = vErrors.length;
}
}
if(data.task_status_msg !== undefined){
if(typeof data.task_status_msg !== "string"){
const err10 = {instancePath:instancePath+"/task_status_msg",schemaPath:"#/properties/task_status_msg/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
}
if(data.final_unit_deduction !== undefined){
if(!(validate408(data.final_unit_deduction, {instancePath:instancePath+"/final_unit_deduction",parentData:data,parentDataProperty:"final_unit_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate408.errors : vErrors.concat(validate408.errors);
errors = vErrors.length;
}
}
if(data.final_balance_deduction !== undefined){
if(!(validate410(data.final_balance_deduction, {instancePath:instancePath+"/final_balance_deduction",parentData:data,parentDataProperty:"final_balance_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
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
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
validate379.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate379.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const validateKlingAvatarTask = validate415;
function validate415(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/avatar.task.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate415.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate381(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate381.errors : vErrors.concat(validate381.errors);
errors = vErrors.length;
}
else {
var props0 = validate381.evaluated.props;
}
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.task_status === undefined) && (missing0 = "task_status")){
const err0 = {};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
else {
if(data.task_status !== undefined){
if("succeed" !== data.task_status){
const err1 = {};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
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
if(!(validate383(data.task_result, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors);
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
const err2 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
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
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_id"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.task_status === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_status"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(data.created_at === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
if(data.updated_at === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
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
if(!(validate385(data.task_id, {instancePath:instancePath+"/task_id",parentData:data,parentDataProperty:"task_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
}
if(data.task_status !== undefined){
if(!(validate396(data.task_status, {instancePath:instancePath+"/task_status",parentData:data,parentDataProperty:"task_status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate396.errors : vErrors.concat(validate396.errors);
errors = vErrors.length;
}
}
if(data.task_info !== undefined){
if(!(validate398(data.task_info, {instancePath:instancePath+"/task_info",parentData:data,parentDataProperty:"task_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
errors = vErrors.length;
}
}
if(data.task_result !== undefined){
let data5 = data.task_result;
const _errs12 = errors;
let valid5 = false;
const _errs13 = errors;
if(!(validate383(data5, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors);
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
const err7 = {instancePath:instancePath+"/task_result",schemaPath:"#/properties/task_result/anyOf/1/maxProperties",keyword:"maxProperties",params:{limit: 0}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/task_result",schemaPath:"#/properties/task_result/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
var _valid1 = _errs14 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const err9 = {instancePath:instancePath+"/task_result",schemaPath:"#/properties/task_result/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
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
if(!(validate406(data.watermark_info, {instancePath:instancePath+"/watermark_info",parentData:data,parentDataProperty:"watermark_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate406.errors : vErrors.concat(validate406.errors);
errors = vErrors.length;
}
}
if(data.task_status_msg !== undefined){
if(typeof data.task_status_msg !== "string"){
const err10 = {instancePath:instancePath+"/task_status_msg",schemaPath:"#/properties/task_status_msg/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
}
if(data.final_unit_deduction !== undefined){
if(!(validate408(data.final_unit_deduction, {instancePath:instancePath+"/final_unit_deduction",parentData:data,parentDataProperty:"final_unit_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate408.errors : vErrors.concat(validate408.errors);
errors = vErrors.length;
}
}
if(data.final_balance_deduction !== undefined){
if(!(validate410(data.final_balance_deduction, {instancePath:instancePath+"/final_balance_deduction",parentData:data,parentDataProperty:"final_balance_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
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
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
validate415.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate415.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const validateKlingCreateAdvancedLipSyncCallback = validate438;
function validate438(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-advanced-lip-sync.callback.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate438.evaluated;
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
const err0 = {};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.request_id === undefined) && (missing1 = "request_id")){
const err1 = {};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err2 = {};
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
var valid0 = _errs2 === errors;
if(valid0){
const err3 = {instancePath,schemaPath:"#/not",keyword:"not",params:{}};
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
const _errs6 = errors;
let valid2 = true;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.task_status === undefined) && (missing2 = "task_status")){
const err4 = {};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
else {
if(data.task_status !== undefined){
if("succeed" !== data.task_status){
const err5 = {};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
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
if(!(validate383(data.task_result, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors);
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
const err6 = {instancePath:instancePath+"/task_result",schemaPath:"#/else/properties/task_result/maxProperties",keyword:"maxProperties",params:{limit: 0}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
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
const err7 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_id === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_id"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
if(data.task_status === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_status"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
if(data.created_at === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
if(data.updated_at === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
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
if(!(validate385(data.task_id, {instancePath:instancePath+"/task_id",parentData:data,parentDataProperty:"task_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
}
if(data.task_status !== undefined){
if(!(validate396(data.task_status, {instancePath:instancePath+"/task_status",parentData:data,parentDataProperty:"task_status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate396.errors : vErrors.concat(validate396.errors);
errors = vErrors.length;
}
}
if(data.task_status_msg !== undefined){
if(typeof data.task_status_msg !== "string"){
const err12 = {instancePath:instancePath+"/task_status_msg",schemaPath:"#/properties/task_status_msg/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
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
if(!(validate408(data.final_unit_deduction, {instancePath:instancePath+"/final_unit_deduction",parentData:data,parentDataProperty:"final_unit_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate408.errors : vErrors.concat(validate408.errors);
errors = vErrors.length;
}
}
if(data.final_balance_deduction !== undefined){
if(!(validate410(data.final_balance_deduction, {instancePath:instancePath+"/final_balance_deduction",parentData:data,parentDataProperty:"final_balance_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data.task_info !== undefined){
if(!(validate398(data.task_info, {instancePath:instancePath+"/task_info",parentData:data,parentDataProperty:"task_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
errors = vErrors.length;
}
}
if(data.task_result !== undefined){
let data11 = data.task_result;
const _errs23 = errors;
let valid7 = false;
const _errs24 = errors;
if(!(validate383(data11, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors);
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
const err13 = {instancePath:instancePath+"/task_result",schemaPath:"#/properties/task_result/anyOf/1/maxProperties",keyword:"maxProperties",params:{limit: 0}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/task_result",schemaPath:"#/properties/task_result/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
var _valid2 = _errs25 === errors;
valid7 = valid7 || _valid2;
if(!valid7){
const err15 = {instancePath:instancePath+"/task_result",schemaPath:"#/properties/task_result/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
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
if(!(validate406(data.watermark_info, {instancePath:instancePath+"/watermark_info",parentData:data,parentDataProperty:"watermark_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate406.errors : vErrors.concat(validate406.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err16]; else vErrors.push(err16);
errors++;
}
validate438.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate438.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const validateKlingCreateAdvancedLipSyncResponse = validate459;
function validate460(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(0 !== data){
const err0 = {instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: 0}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
validate460.errors = vErrors;
return errors === 0;
}
function validate462(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if("SUCCEED" !== data){
const err0 = {instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "SUCCEED"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
validate462.errors = vErrors;
return errors === 0;
}
const pattern26 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");
function validate464(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern26.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
validate464.errors = vErrors;
return errors === 0;
}
function validate466(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_id"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.task_status === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_status"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.created_at === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.updated_at === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.task_id !== undefined){
if(!(validate385(data.task_id, {instancePath:instancePath+"/task_id",parentData:data,parentDataProperty:"task_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
}
if(data.task_status !== undefined){
if(!(validate396(data.task_status, {instancePath:instancePath+"/task_status",parentData:data,parentDataProperty:"task_status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate396.errors : vErrors.concat(validate396.errors);
errors = vErrors.length;
}
}
if(data.task_info !== undefined){
if(!(validate398(data.task_info, {instancePath:instancePath+"/task_info",parentData:data,parentDataProperty:"task_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
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
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
validate466.errors = vErrors;
return errors === 0;
}
function validate459(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-advanced-lip-sync.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.request_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_id"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.code !== undefined){
if(!(validate460(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate462(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate464(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate466(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
validate459.errors = vErrors;
return errors === 0;
}
export const validateKlingCreateAvatarCallback = validate477;
function validate477(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-avatar.callback.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate477.evaluated;
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
const err0 = {};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.request_id === undefined) && (missing1 = "request_id")){
const err1 = {};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err2 = {};
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
var valid0 = _errs2 === errors;
if(valid0){
const err3 = {instancePath,schemaPath:"#/not",keyword:"not",params:{}};
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
const _errs6 = errors;
let valid2 = true;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.task_status === undefined) && (missing2 = "task_status")){
const err4 = {};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
else {
if(data.task_status !== undefined){
if("succeed" !== data.task_status){
const err5 = {};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
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
if(!(validate383(data.task_result, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors);
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
const err6 = {instancePath:instancePath+"/task_result",schemaPath:"#/else/properties/task_result/maxProperties",keyword:"maxProperties",params:{limit: 0}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
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
const err7 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_id === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_id"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
if(data.task_status === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_status"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
if(data.created_at === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
if(data.updated_at === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
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
if(!(validate385(data.task_id, {instancePath:instancePath+"/task_id",parentData:data,parentDataProperty:"task_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
}
if(data.task_status !== undefined){
if(!(validate396(data.task_status, {instancePath:instancePath+"/task_status",parentData:data,parentDataProperty:"task_status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate396.errors : vErrors.concat(validate396.errors);
errors = vErrors.length;
}
}
if(data.task_status_msg !== undefined){
if(typeof data.task_status_msg !== "string"){
const err12 = {instancePath:instancePath+"/task_status_msg",schemaPath:"#/properties/task_status_msg/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
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
if(!(validate408(data.final_unit_deduction, {instancePath:instancePath+"/final_unit_deduction",parentData:data,parentDataProperty:"final_unit_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate408.errors : vErrors.concat(validate408.errors);
errors = vErrors.length;
}
}
if(data.final_balance_deduction !== undefined){
if(!(validate410(data.final_balance_deduction, {instancePath:instancePath+"/final_balance_deduction",parentData:data,parentDataProperty:"final_balance_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data.task_info !== undefined){
if(!(validate398(data.task_info, {instancePath:instancePath+"/task_info",parentData:data,parentDataProperty:"task_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
errors = vErrors.length;
}
}
if(data.task_result !== undefined){
let data11 = data.task_result;
const _errs23 = errors;
let valid7 = false;
const _errs24 = errors;
if(!(validate383(data11, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors);
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
const err13 = {instancePath:instancePath+"/task_result",schemaPath:"#/properties/task_result/anyOf/1/maxProperties",keyword:"maxProperties",params:{limit: 0}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/task_result",schemaPath:"#/properties/task_result/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
var _valid2 = _errs25 === errors;
valid7 = valid7 || _valid2;
if(!valid7){
const err15 = {instancePath:instancePath+"/task_result",schemaPath:"#/properties/task_result/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
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
if(!(validate406(data.watermark_info, {instancePath:instancePath+"/watermark_info",parentData:data,parentDataProperty:"watermark_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate406.errors : vErrors.concat(validate406.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err16]; else vErrors.push(err16);
errors++;
}
validate477.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate477.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const validateKlingCreateAvatarResponse = validate498;
function validate498(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-avatar.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.request_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_id"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.code !== undefined){
if(!(validate460(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate462(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate464(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate466(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
validate498.errors = vErrors;
return errors === 0;
}
export const validateKlingCreateCustomVoiceCallback = validate512;
const schema225 = {"title":"Voice","type":"object","required":["voice_id","voice_name","trial_url","owned_by"],"properties":{"voice_id":{"$ref":"#/$defs/id"},"voice_name":{"type":"string"},"trial_url":{"$ref":"#/$defs/url"},"owned_by":{"description":"`kling` for the official library, else the id of the creator's account.","type":"string","pattern":"^(kling|[1-9][0-9]{14,19})$","x-kling-facts":["voice-owned-by"]},"status":{"type":"string","enum":["succeed","deleted"],"x-kling-facts":["voice-status-field"]}},"x-kling-facts":["voice-trial-url"],"examples":[{"voice_id":"934560933430173707","voice_name":"Narrator A","trial_url":"https://v15-kling.klingai.com/bs2/upload-ylab-stunt-sgp/825ff18f-a672-427b-934a-716aab48c78e.wav?x-kcdn-pid=112372","owned_by":"934100000000000064"}]};
const pattern30 = new RegExp("^(kling|[1-9][0-9]{14,19})$", "u");
function validate514(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.voice_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "voice_id"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.voice_name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "voice_name"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.trial_url === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "trial_url"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.owned_by === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owned_by"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.voice_id !== undefined){
if(!(validate385(data.voice_id, {instancePath:instancePath+"/voice_id",parentData:data,parentDataProperty:"voice_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
}
if(data.voice_name !== undefined){
if(typeof data.voice_name !== "string"){
const err4 = {instancePath:instancePath+"/voice_name",schemaPath:"#/properties/voice_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
}
if(data.trial_url !== undefined){
if(!(validate387(data.trial_url, {instancePath:instancePath+"/trial_url",parentData:data,parentDataProperty:"trial_url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
}
if(data.owned_by !== undefined){
let data3 = data.owned_by;
if(typeof data3 === "string"){
if(!pattern30.test(data3)){
const err5 = {instancePath:instancePath+"/owned_by",schemaPath:"#/properties/owned_by/pattern",keyword:"pattern",params:{pattern: "^(kling|[1-9][0-9]{14,19})$"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/owned_by",schemaPath:"#/properties/owned_by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
if(data.status !== undefined){
let data4 = data.status;
if(typeof data4 !== "string"){
const err7 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
if(!((data4 === "succeed") || (data4 === "deleted"))){
const err8 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema225.properties.status.enum}};
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
validate514.errors = vErrors;
return errors === 0;
}
function validate513(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.voices === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "voices"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.voices !== undefined){
let data0 = data.voices;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate514(data0[i0], {instancePath:instancePath+"/voices/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate514.errors : vErrors.concat(validate514.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/voices",schemaPath:"#/properties/voices/type",keyword:"type",params:{type: "array"}};
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
validate513.errors = vErrors;
return errors === 0;
}
function validate512(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-custom-voice.callback.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate512.evaluated;
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
const err0 = {};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.request_id === undefined) && (missing1 = "request_id")){
const err1 = {};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err2 = {};
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
var valid0 = _errs2 === errors;
if(valid0){
const err3 = {instancePath,schemaPath:"#/not",keyword:"not",params:{}};
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
const _errs6 = errors;
let valid2 = true;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.task_status === undefined) && (missing2 = "task_status")){
const err4 = {};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
else {
if(data.task_status !== undefined){
if("succeed" !== data.task_status){
const err5 = {};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
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
if(!(validate513(data.task_result, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate513.errors : vErrors.concat(validate513.errors);
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
const err6 = {instancePath:instancePath+"/task_result",schemaPath:"#/else/properties/task_result/maxProperties",keyword:"maxProperties",params:{limit: 0}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
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
const err7 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_id === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_id"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
if(data.task_status === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_status"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
if(data.created_at === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
if(data.updated_at === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
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
if(!(validate385(data.task_id, {instancePath:instancePath+"/task_id",parentData:data,parentDataProperty:"task_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
}
if(data.task_status !== undefined){
if(!(validate396(data.task_status, {instancePath:instancePath+"/task_status",parentData:data,parentDataProperty:"task_status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate396.errors : vErrors.concat(validate396.errors);
errors = vErrors.length;
}
}
if(data.task_status_msg !== undefined){
if(typeof data.task_status_msg !== "string"){
const err12 = {instancePath:instancePath+"/task_status_msg",schemaPath:"#/properties/task_status_msg/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
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
if(!(validate408(data.final_unit_deduction, {instancePath:instancePath+"/final_unit_deduction",parentData:data,parentDataProperty:"final_unit_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate408.errors : vErrors.concat(validate408.errors);
errors = vErrors.length;
}
}
if(data.final_balance_deduction !== undefined){
if(!(validate410(data.final_balance_deduction, {instancePath:instancePath+"/final_balance_deduction",parentData:data,parentDataProperty:"final_balance_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data.task_info !== undefined){
if(!(validate398(data.task_info, {instancePath:instancePath+"/task_info",parentData:data,parentDataProperty:"task_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
errors = vErrors.length;
}
}
if(data.task_result !== undefined){
let data11 = data.task_result;
const _errs23 = errors;
let valid7 = false;
const _errs24 = errors;
if(!(validate513(data11, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate513.errors : vErrors.concat(validate513.errors);
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
const err13 = {instancePath:instancePath+"/task_result",schemaPath:"#/properties/task_result/anyOf/1/maxProperties",keyword:"maxProperties",params:{limit: 0}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/task_result",schemaPath:"#/properties/task_result/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
var _valid2 = _errs25 === errors;
valid7 = valid7 || _valid2;
if(!valid7){
const err15 = {instancePath:instancePath+"/task_result",schemaPath:"#/properties/task_result/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
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
if(!(validate406(data.watermark_info, {instancePath:instancePath+"/watermark_info",parentData:data,parentDataProperty:"watermark_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate406.errors : vErrors.concat(validate406.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err16]; else vErrors.push(err16);
errors++;
}
validate512.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate512.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const validateKlingCreateCustomVoiceResponse = validate536;
function validate536(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-custom-voice.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.request_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_id"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.code !== undefined){
if(!(validate460(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate462(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate464(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate466(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
validate536.errors = vErrors;
return errors === 0;
}
export const validateKlingCreateElementCallback = validate550;
const schema240 = {"title":"Element","type":"object","required":["element_id","element_name","element_description","owned_by","status"],"properties":{"element_id":{"description":"A number: of 18 digits in Feb 2026, of 15 in Sep 2026. Parse it without loss.","type":"integer","x-kling-facts":["element-id-number"]},"element_name":{"type":"string"},"element_description":{"type":"string"},"reference_type":{"type":"string","enum":["image_refer","video_refer"]},"element_type":{"description":"In place of reference_type, as seen live.","type":"string"},"element_image_list":{"type":"object","properties":{"frontal_image":{"type":"string"},"refer_images":{"type":"array","items":{"type":"object","properties":{"image_url":{"type":"string"}}}}}},"element_video_list":{"type":"object","properties":{"refer_videos":{"type":"array","items":{"type":"object","properties":{"video_url":{"type":"string"}}}}}},"element_voice_info":{"$ref":"#/$defs/voice"},"tag_list":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"}}}},"owned_by":{"type":"string"},"status":{"type":"string","enum":["succeed","deleted"]}},"x-kling-facts":["element-result"]};
function validate552(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.element_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "element_id"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.element_name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "element_name"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.element_description === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "element_description"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.owned_by === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owned_by"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.status === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(data.element_id !== undefined){
let data0 = data.element_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err5 = {instancePath:instancePath+"/element_id",schemaPath:"#/properties/element_id/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
if(data.element_name !== undefined){
if(typeof data.element_name !== "string"){
const err6 = {instancePath:instancePath+"/element_name",schemaPath:"#/properties/element_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
if(data.element_description !== undefined){
if(typeof data.element_description !== "string"){
const err7 = {instancePath:instancePath+"/element_description",schemaPath:"#/properties/element_description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
if(data.reference_type !== undefined){
let data3 = data.reference_type;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/reference_type",schemaPath:"#/properties/reference_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
if(!((data3 === "image_refer") || (data3 === "video_refer"))){
const err9 = {instancePath:instancePath+"/reference_type",schemaPath:"#/properties/reference_type/enum",keyword:"enum",params:{allowedValues: schema240.properties.reference_type.enum}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
}
if(data.element_type !== undefined){
if(typeof data.element_type !== "string"){
const err10 = {instancePath:instancePath+"/element_type",schemaPath:"#/properties/element_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
}
if(data.element_image_list !== undefined){
let data5 = data.element_image_list;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.frontal_image !== undefined){
if(typeof data5.frontal_image !== "string"){
const err11 = {instancePath:instancePath+"/element_image_list/frontal_image",schemaPath:"#/properties/element_image_list/properties/frontal_image/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
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
const err12 = {instancePath:instancePath+"/element_image_list/refer_images/" + i0+"/image_url",schemaPath:"#/properties/element_image_list/properties/refer_images/items/properties/image_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/element_image_list/refer_images/" + i0,schemaPath:"#/properties/element_image_list/properties/refer_images/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/element_image_list/refer_images",schemaPath:"#/properties/element_image_list/properties/refer_images/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/element_image_list",schemaPath:"#/properties/element_image_list/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
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
const err16 = {instancePath:instancePath+"/element_video_list/refer_videos/" + i1+"/video_url",schemaPath:"#/properties/element_video_list/properties/refer_videos/items/properties/video_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err16]; else vErrors.push(err16);
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/element_video_list/refer_videos/" + i1,schemaPath:"#/properties/element_video_list/properties/refer_videos/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err17]; else vErrors.push(err17);
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/element_video_list/refer_videos",schemaPath:"#/properties/element_video_list/properties/refer_videos/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err18]; else vErrors.push(err18);
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/element_video_list",schemaPath:"#/properties/element_video_list/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err19]; else vErrors.push(err19);
errors++;
}
}
if(data.element_voice_info !== undefined){
if(!(validate514(data.element_voice_info, {instancePath:instancePath+"/element_voice_info",parentData:data,parentDataProperty:"element_voice_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate514.errors : vErrors.concat(validate514.errors);
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
const err20 = {instancePath:instancePath+"/tag_list/" + i2+"/id",schemaPath:"#/properties/tag_list/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err20]; else vErrors.push(err20);
errors++;
}
}
if(data16.name !== undefined){
if(typeof data16.name !== "string"){
const err21 = {instancePath:instancePath+"/tag_list/" + i2+"/name",schemaPath:"#/properties/tag_list/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err21]; else vErrors.push(err21);
errors++;
}
}
if(data16.description !== undefined){
if(typeof data16.description !== "string"){
const err22 = {instancePath:instancePath+"/tag_list/" + i2+"/description",schemaPath:"#/properties/tag_list/items/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err22]; else vErrors.push(err22);
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/tag_list/" + i2,schemaPath:"#/properties/tag_list/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err23]; else vErrors.push(err23);
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/tag_list",schemaPath:"#/properties/tag_list/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err24]; else vErrors.push(err24);
errors++;
}
}
if(data.owned_by !== undefined){
if(typeof data.owned_by !== "string"){
const err25 = {instancePath:instancePath+"/owned_by",schemaPath:"#/properties/owned_by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err25]; else vErrors.push(err25);
errors++;
}
}
if(data.status !== undefined){
let data21 = data.status;
if(typeof data21 !== "string"){
const err26 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err26]; else vErrors.push(err26);
errors++;
}
if(!((data21 === "succeed") || (data21 === "deleted"))){
const err27 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema240.properties.status.enum}};
if(vErrors === null) vErrors = [err27]; else vErrors.push(err27);
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err28]; else vErrors.push(err28);
errors++;
}
validate552.errors = vErrors;
return errors === 0;
}
function validate551(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.elements === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "elements"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.elements !== undefined){
let data0 = data.elements;
if(Array.isArray(data0)){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/elements",schemaPath:"#/properties/elements/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate552(data0[i0], {instancePath:instancePath+"/elements/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate552.errors : vErrors.concat(validate552.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/elements",schemaPath:"#/properties/elements/type",keyword:"type",params:{type: "array"}};
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
validate551.errors = vErrors;
return errors === 0;
}
function validate550(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-element.callback.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate550.evaluated;
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
const err0 = {};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.request_id === undefined) && (missing1 = "request_id")){
const err1 = {};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err2 = {};
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
var valid0 = _errs2 === errors;
if(valid0){
const err3 = {instancePath,schemaPath:"#/not",keyword:"not",params:{}};
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
const _errs6 = errors;
let valid2 = true;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.task_status === undefined) && (missing2 = "task_status")){
const err4 = {};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
else {
if(data.task_status !== undefined){
if("succeed" !== data.task_status){
const err5 = {};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
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
if(!(validate551(data.task_result, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate551.errors : vErrors.concat(validate551.errors);
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
const err6 = {instancePath:instancePath+"/task_result",schemaPath:"#/else/properties/task_result/maxProperties",keyword:"maxProperties",params:{limit: 0}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
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
const err7 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_id === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_id"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
if(data.task_status === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_status"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
if(data.created_at === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
if(data.updated_at === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
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
if(!(validate385(data.task_id, {instancePath:instancePath+"/task_id",parentData:data,parentDataProperty:"task_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
}
if(data.task_status !== undefined){
if(!(validate396(data.task_status, {instancePath:instancePath+"/task_status",parentData:data,parentDataProperty:"task_status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate396.errors : vErrors.concat(validate396.errors);
errors = vErrors.length;
}
}
if(data.task_status_msg !== undefined){
if(typeof data.task_status_msg !== "string"){
const err12 = {instancePath:instancePath+"/task_status_msg",schemaPath:"#/properties/task_status_msg/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
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
if(!(validate408(data.final_unit_deduction, {instancePath:instancePath+"/final_unit_deduction",parentData:data,parentDataProperty:"final_unit_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate408.errors : vErrors.concat(validate408.errors);
errors = vErrors.length;
}
}
if(data.final_balance_deduction !== undefined){
if(!(validate410(data.final_balance_deduction, {instancePath:instancePath+"/final_balance_deduction",parentData:data,parentDataProperty:"final_balance_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data.task_info !== undefined){
if(!(validate398(data.task_info, {instancePath:instancePath+"/task_info",parentData:data,parentDataProperty:"task_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
errors = vErrors.length;
}
}
if(data.task_result !== undefined){
let data11 = data.task_result;
const _errs23 = errors;
let valid7 = false;
const _errs24 = errors;
if(!(validate551(data11, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate551.errors : vErrors.concat(validate551.errors);
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
const err13 = {instancePath:instancePath+"/task_result",schemaPath:"#/properties/task_result/anyOf/1/maxProperties",keyword:"maxProperties",params:{limit: 0}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/task_result",schemaPath:"#/properties/task_result/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
var _valid2 = _errs25 === errors;
valid7 = valid7 || _valid2;
if(!valid7){
const err15 = {instancePath:instancePath+"/task_result",schemaPath:"#/properties/task_result/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
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
if(!(validate406(data.watermark_info, {instancePath:instancePath+"/watermark_info",parentData:data,parentDataProperty:"watermark_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate406.errors : vErrors.concat(validate406.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err16]; else vErrors.push(err16);
errors++;
}
validate550.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate550.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const validateKlingCreateElementResponse = validate573;
function validate573(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-element.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.request_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_id"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.code !== undefined){
if(!(validate460(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate462(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate464(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate466(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
validate573.errors = vErrors;
return errors === 0;
}
export const validateKlingCreateImageToVideoCallback = validate587;
function validate587(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-image-to-video.callback.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate587.evaluated;
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
const err0 = {};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.request_id === undefined) && (missing1 = "request_id")){
const err1 = {};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err2 = {};
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
var valid0 = _errs2 === errors;
if(valid0){
const err3 = {instancePath,schemaPath:"#/not",keyword:"not",params:{}};
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
const _errs6 = errors;
let valid2 = true;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.task_status === undefined) && (missing2 = "task_status")){
const err4 = {};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
else {
if(data.task_status !== undefined){
if("succeed" !== data.task_status){
const err5 = {};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
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
if(!(validate383(data.task_result, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors);
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
const err6 = {instancePath:instancePath+"/task_result",schemaPath:"#/else/properties/task_result/maxProperties",keyword:"maxProperties",params:{limit: 0}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
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
const err7 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_id === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_id"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
if(data.task_status === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_status"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
if(data.created_at === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
if(data.updated_at === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
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
if(!(validate385(data.task_id, {instancePath:instancePath+"/task_id",parentData:data,parentDataProperty:"task_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
}
if(data.task_status !== undefined){
if(!(validate396(data.task_status, {instancePath:instancePath+"/task_status",parentData:data,parentDataProperty:"task_status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate396.errors : vErrors.concat(validate396.errors);
errors = vErrors.length;
}
}
if(data.task_status_msg !== undefined){
if(typeof data.task_status_msg !== "string"){
const err12 = {instancePath:instancePath+"/task_status_msg",schemaPath:"#/properties/task_status_msg/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
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
if(!(validate408(data.final_unit_deduction, {instancePath:instancePath+"/final_unit_deduction",parentData:data,parentDataProperty:"final_unit_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate408.errors : vErrors.concat(validate408.errors);
errors = vErrors.length;
}
}
if(data.final_balance_deduction !== undefined){
if(!(validate410(data.final_balance_deduction, {instancePath:instancePath+"/final_balance_deduction",parentData:data,parentDataProperty:"final_balance_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data.task_info !== undefined){
if(!(validate398(data.task_info, {instancePath:instancePath+"/task_info",parentData:data,parentDataProperty:"task_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
errors = vErrors.length;
}
}
if(data.task_result !== undefined){
let data11 = data.task_result;
const _errs23 = errors;
let valid7 = false;
const _errs24 = errors;
if(!(validate383(data11, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors);
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
const err13 = {instancePath:instancePath+"/task_result",schemaPath:"#/properties/task_result/anyOf/1/maxProperties",keyword:"maxProperties",params:{limit: 0}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/task_result",schemaPath:"#/properties/task_result/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
var _valid2 = _errs25 === errors;
valid7 = valid7 || _valid2;
if(!valid7){
const err15 = {instancePath:instancePath+"/task_result",schemaPath:"#/properties/task_result/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
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
if(!(validate406(data.watermark_info, {instancePath:instancePath+"/watermark_info",parentData:data,parentDataProperty:"watermark_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate406.errors : vErrors.concat(validate406.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err16]; else vErrors.push(err16);
errors++;
}
validate587.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate587.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const validateKlingCreateImageToVideoResponse = validate608;
function validate608(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-image-to-video.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.request_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_id"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.code !== undefined){
if(!(validate460(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate462(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate464(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate466(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
validate608.errors = vErrors;
return errors === 0;
}
export const validateKlingCreateLipSyncCallback = validate622;
function validate622(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-lip-sync.callback.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate622.evaluated;
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
const err0 = {};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.request_id === undefined) && (missing1 = "request_id")){
const err1 = {};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err2 = {};
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
var valid0 = _errs2 === errors;
if(valid0){
const err3 = {instancePath,schemaPath:"#/not",keyword:"not",params:{}};
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
const _errs6 = errors;
let valid2 = true;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.task_status === undefined) && (missing2 = "task_status")){
const err4 = {};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
else {
if(data.task_status !== undefined){
if("succeed" !== data.task_status){
const err5 = {};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
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
if(!(validate383(data.task_result, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors);
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
const err6 = {instancePath:instancePath+"/task_result",schemaPath:"#/else/properties/task_result/maxProperties",keyword:"maxProperties",params:{limit: 0}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
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
const err7 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_id === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_id"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
if(data.task_status === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_status"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
if(data.created_at === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
if(data.updated_at === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
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
if(!(validate385(data.task_id, {instancePath:instancePath+"/task_id",parentData:data,parentDataProperty:"task_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
}
if(data.task_status !== undefined){
if(!(validate396(data.task_status, {instancePath:instancePath+"/task_status",parentData:data,parentDataProperty:"task_status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate396.errors : vErrors.concat(validate396.errors);
errors = vErrors.length;
}
}
if(data.task_status_msg !== undefined){
if(typeof data.task_status_msg !== "string"){
const err12 = {instancePath:instancePath+"/task_status_msg",schemaPath:"#/properties/task_status_msg/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
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
if(!(validate408(data.final_unit_deduction, {instancePath:instancePath+"/final_unit_deduction",parentData:data,parentDataProperty:"final_unit_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate408.errors : vErrors.concat(validate408.errors);
errors = vErrors.length;
}
}
if(data.final_balance_deduction !== undefined){
if(!(validate410(data.final_balance_deduction, {instancePath:instancePath+"/final_balance_deduction",parentData:data,parentDataProperty:"final_balance_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data.task_info !== undefined){
if(!(validate398(data.task_info, {instancePath:instancePath+"/task_info",parentData:data,parentDataProperty:"task_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
errors = vErrors.length;
}
}
if(data.task_result !== undefined){
let data11 = data.task_result;
const _errs23 = errors;
let valid7 = false;
const _errs24 = errors;
if(!(validate383(data11, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors);
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
const err13 = {instancePath:instancePath+"/task_result",schemaPath:"#/properties/task_result/anyOf/1/maxProperties",keyword:"maxProperties",params:{limit: 0}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/task_result",schemaPath:"#/properties/task_result/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
var _valid2 = _errs25 === errors;
valid7 = valid7 || _valid2;
if(!valid7){
const err15 = {instancePath:instancePath+"/task_result",schemaPath:"#/properties/task_result/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
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
if(!(validate406(data.watermark_info, {instancePath:instancePath+"/watermark_info",parentData:data,parentDataProperty:"watermark_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate406.errors : vErrors.concat(validate406.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err16]; else vErrors.push(err16);
errors++;
}
validate622.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate622.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const validateKlingCreateLipSyncResponse = validate643;
function validate643(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-lip-sync.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.request_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_id"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.code !== undefined){
if(!(validate460(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate462(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate464(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate466(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
validate643.errors = vErrors;
return errors === 0;
}
export const validateKlingCreateTextToAudioCallback = validate657;
function validate659(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.url_mp3 === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url_mp3"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.url_wav === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url_wav"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.duration_mp3 === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "duration_mp3"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.duration_wav === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "duration_wav"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(data.id !== undefined){
if(!(validate385(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
}
if(data.url_mp3 !== undefined){
if(!(validate387(data.url_mp3, {instancePath:instancePath+"/url_mp3",parentData:data,parentDataProperty:"url_mp3",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
}
if(data.url_wav !== undefined){
if(!(validate387(data.url_wav, {instancePath:instancePath+"/url_wav",parentData:data,parentDataProperty:"url_wav",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
}
if(data.duration_mp3 !== undefined){
if(!(validate390(data.duration_mp3, {instancePath:instancePath+"/duration_mp3",parentData:data,parentDataProperty:"duration_mp3",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate390.errors : vErrors.concat(validate390.errors);
errors = vErrors.length;
}
}
if(data.duration_wav !== undefined){
if(!(validate390(data.duration_wav, {instancePath:instancePath+"/duration_wav",parentData:data,parentDataProperty:"duration_wav",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate390.errors : vErrors.concat(validate390.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
validate659.errors = vErrors;
return errors === 0;
}
function validate658(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.audios === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "audios"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.audios !== undefined){
let data0 = data.audios;
if(Array.isArray(data0)){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/audios",schemaPath:"#/properties/audios/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate659(data0[i0], {instancePath:instancePath+"/audios/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate659.errors : vErrors.concat(validate659.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/audios",schemaPath:"#/properties/audios/type",keyword:"type",params:{type: "array"}};
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
validate658.errors = vErrors;
return errors === 0;
}
function validate657(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-text-to-audio.callback.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate657.evaluated;
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
const err0 = {};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.request_id === undefined) && (missing1 = "request_id")){
const err1 = {};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err2 = {};
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
var valid0 = _errs2 === errors;
if(valid0){
const err3 = {instancePath,schemaPath:"#/not",keyword:"not",params:{}};
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
const _errs6 = errors;
let valid2 = true;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.task_status === undefined) && (missing2 = "task_status")){
const err4 = {};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
else {
if(data.task_status !== undefined){
if("succeed" !== data.task_status){
const err5 = {};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
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
if(!(validate658(data.task_result, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate658.errors : vErrors.concat(validate658.errors);
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
const err6 = {instancePath:instancePath+"/task_result",schemaPath:"#/else/properties/task_result/maxProperties",keyword:"maxProperties",params:{limit: 0}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
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
const err7 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_id === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_id"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
if(data.task_status === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_status"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
if(data.created_at === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
if(data.updated_at === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
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
if(!(validate385(data.task_id, {instancePath:instancePath+"/task_id",parentData:data,parentDataProperty:"task_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
}
if(data.task_status !== undefined){
if(!(validate396(data.task_status, {instancePath:instancePath+"/task_status",parentData:data,parentDataProperty:"task_status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate396.errors : vErrors.concat(validate396.errors);
errors = vErrors.length;
}
}
if(data.task_status_msg !== undefined){
if(typeof data.task_status_msg !== "string"){
const err12 = {instancePath:instancePath+"/task_status_msg",schemaPath:"#/properties/task_status_msg/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
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
if(!(validate408(data.final_unit_deduction, {instancePath:instancePath+"/final_unit_deduction",parentData:data,parentDataProperty:"final_unit_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate408.errors : vErrors.concat(validate408.errors);
errors = vErrors.length;
}
}
if(data.final_balance_deduction !== undefined){
if(!(validate410(data.final_balance_deduction, {instancePath:instancePath+"/final_balance_deduction",parentData:data,parentDataProperty:"final_balance_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data.task_info !== undefined){
if(!(validate398(data.task_info, {instancePath:instancePath+"/task_info",parentData:data,parentDataProperty:"task_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
errors = vErrors.length;
}
}
if(data.task_result !== undefined){
let data11 = data.task_result;
const _errs23 = errors;
let valid7 = false;
const _errs24 = errors;
if(!(validate658(data11, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate658.errors : vErrors.concat(validate658.errors);
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
const err13 = {instancePath:instancePath+"/task_result",schemaPath:"#/properties/task_result/anyOf/1/maxProperties",keyword:"maxProperties",params:{limit: 0}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/task_result",schemaPath:"#/properties/task_result/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
var _valid2 = _errs25 === errors;
valid7 = valid7 || _valid2;
if(!valid7){
const err15 = {instancePath:instancePath+"/task_result",schemaPath:"#/properties/task_result/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
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
if(!(validate406(data.watermark_info, {instancePath:instancePath+"/watermark_info",parentData:data,parentDataProperty:"watermark_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate406.errors : vErrors.concat(validate406.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err16]; else vErrors.push(err16);
errors++;
}
validate657.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate657.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const validateKlingCreateTextToAudioResponse = validate684;
function validate684(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-text-to-audio.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.request_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_id"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.code !== undefined){
if(!(validate460(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate462(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate464(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate466(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
validate684.errors = vErrors;
return errors === 0;
}
export const validateKlingCreateTextToVideoCallback = validate698;
function validate698(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-text-to-video.callback.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate698.evaluated;
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
const err0 = {};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.request_id === undefined) && (missing1 = "request_id")){
const err1 = {};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err2 = {};
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
var valid0 = _errs2 === errors;
if(valid0){
const err3 = {instancePath,schemaPath:"#/not",keyword:"not",params:{}};
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
const _errs6 = errors;
let valid2 = true;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.task_status === undefined) && (missing2 = "task_status")){
const err4 = {};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
else {
if(data.task_status !== undefined){
if("succeed" !== data.task_status){
const err5 = {};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
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
if(!(validate383(data.task_result, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors);
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
const err6 = {instancePath:instancePath+"/task_result",schemaPath:"#/else/properties/task_result/maxProperties",keyword:"maxProperties",params:{limit: 0}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
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
const err7 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_id === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_id"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
if(data.task_status === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_status"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
if(data.created_at === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
if(data.updated_at === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
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
if(!(validate385(data.task_id, {instancePath:instancePath+"/task_id",parentData:data,parentDataProperty:"task_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
}
if(data.task_status !== undefined){
if(!(validate396(data.task_status, {instancePath:instancePath+"/task_status",parentData:data,parentDataProperty:"task_status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate396.errors : vErrors.concat(validate396.errors);
errors = vErrors.length;
}
}
if(data.task_status_msg !== undefined){
if(typeof data.task_status_msg !== "string"){
const err12 = {instancePath:instancePath+"/task_status_msg",schemaPath:"#/properties/task_status_msg/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
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
if(!(validate408(data.final_unit_deduction, {instancePath:instancePath+"/final_unit_deduction",parentData:data,parentDataProperty:"final_unit_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate408.errors : vErrors.concat(validate408.errors);
errors = vErrors.length;
}
}
if(data.final_balance_deduction !== undefined){
if(!(validate410(data.final_balance_deduction, {instancePath:instancePath+"/final_balance_deduction",parentData:data,parentDataProperty:"final_balance_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data.task_info !== undefined){
if(!(validate398(data.task_info, {instancePath:instancePath+"/task_info",parentData:data,parentDataProperty:"task_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
errors = vErrors.length;
}
}
if(data.task_result !== undefined){
let data11 = data.task_result;
const _errs23 = errors;
let valid7 = false;
const _errs24 = errors;
if(!(validate383(data11, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors);
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
const err13 = {instancePath:instancePath+"/task_result",schemaPath:"#/properties/task_result/anyOf/1/maxProperties",keyword:"maxProperties",params:{limit: 0}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/task_result",schemaPath:"#/properties/task_result/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
var _valid2 = _errs25 === errors;
valid7 = valid7 || _valid2;
if(!valid7){
const err15 = {instancePath:instancePath+"/task_result",schemaPath:"#/properties/task_result/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
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
if(!(validate406(data.watermark_info, {instancePath:instancePath+"/watermark_info",parentData:data,parentDataProperty:"watermark_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate406.errors : vErrors.concat(validate406.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err16]; else vErrors.push(err16);
errors++;
}
validate698.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate698.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const validateKlingCreateTextToVideoResponse = validate719;
function validate719(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-text-to-video.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.request_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_id"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.code !== undefined){
if(!(validate460(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate462(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate464(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate466(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
validate719.errors = vErrors;
return errors === 0;
}
export const validateKlingCreateVideoToAudioCallback = validate733;
function validate734(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.videos === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "videos"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.audios === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "audios"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.videos !== undefined){
let data0 = data.videos;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/videos",schemaPath:"#/properties/videos/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate384(data0[i0], {instancePath:instancePath+"/videos/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate384.errors : vErrors.concat(validate384.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/videos",schemaPath:"#/properties/videos/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
if(data.audios !== undefined){
let data2 = data.audios;
if(Array.isArray(data2)){
if(data2.length < 1){
const err4 = {instancePath:instancePath+"/audios",schemaPath:"#/properties/audios/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate659(data2[i1], {instancePath:instancePath+"/audios/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate659.errors : vErrors.concat(validate659.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/audios",schemaPath:"#/properties/audios/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
validate734.errors = vErrors;
return errors === 0;
}
function validate733(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-video-to-audio.callback.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate733.evaluated;
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
const err0 = {};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.request_id === undefined) && (missing1 = "request_id")){
const err1 = {};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err2 = {};
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
var valid0 = _errs2 === errors;
if(valid0){
const err3 = {instancePath,schemaPath:"#/not",keyword:"not",params:{}};
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
const _errs6 = errors;
let valid2 = true;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.task_status === undefined) && (missing2 = "task_status")){
const err4 = {};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
else {
if(data.task_status !== undefined){
if("succeed" !== data.task_status){
const err5 = {};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
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
if(!(validate734(data.task_result, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate734.errors : vErrors.concat(validate734.errors);
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
const err6 = {instancePath:instancePath+"/task_result",schemaPath:"#/else/properties/task_result/maxProperties",keyword:"maxProperties",params:{limit: 0}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
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
const err7 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_id === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_id"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
if(data.task_status === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_status"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
if(data.created_at === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
if(data.updated_at === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
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
if(!(validate385(data.task_id, {instancePath:instancePath+"/task_id",parentData:data,parentDataProperty:"task_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
}
if(data.task_status !== undefined){
if(!(validate396(data.task_status, {instancePath:instancePath+"/task_status",parentData:data,parentDataProperty:"task_status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate396.errors : vErrors.concat(validate396.errors);
errors = vErrors.length;
}
}
if(data.task_status_msg !== undefined){
if(typeof data.task_status_msg !== "string"){
const err12 = {instancePath:instancePath+"/task_status_msg",schemaPath:"#/properties/task_status_msg/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
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
if(!(validate408(data.final_unit_deduction, {instancePath:instancePath+"/final_unit_deduction",parentData:data,parentDataProperty:"final_unit_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate408.errors : vErrors.concat(validate408.errors);
errors = vErrors.length;
}
}
if(data.final_balance_deduction !== undefined){
if(!(validate410(data.final_balance_deduction, {instancePath:instancePath+"/final_balance_deduction",parentData:data,parentDataProperty:"final_balance_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data.task_info !== undefined){
if(!(validate398(data.task_info, {instancePath:instancePath+"/task_info",parentData:data,parentDataProperty:"task_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
errors = vErrors.length;
}
}
if(data.task_result !== undefined){
let data11 = data.task_result;
const _errs23 = errors;
let valid7 = false;
const _errs24 = errors;
if(!(validate734(data11, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate734.errors : vErrors.concat(validate734.errors);
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
const err13 = {instancePath:instancePath+"/task_result",schemaPath:"#/properties/task_result/anyOf/1/maxProperties",keyword:"maxProperties",params:{limit: 0}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/task_result",schemaPath:"#/properties/task_result/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
var _valid2 = _errs25 === errors;
valid7 = valid7 || _valid2;
if(!valid7){
const err15 = {instancePath:instancePath+"/task_result",schemaPath:"#/properties/task_result/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
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
if(!(validate406(data.watermark_info, {instancePath:instancePath+"/watermark_info",parentData:data,parentDataProperty:"watermark_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate406.errors : vErrors.concat(validate406.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err16]; else vErrors.push(err16);
errors++;
}
validate733.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate733.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const validateKlingCreateVideoToAudioResponse = validate755;
function validate755(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/create-video-to-audio.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.request_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_id"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.code !== undefined){
if(!(validate460(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate462(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate464(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate466(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
validate755.errors = vErrors;
return errors === 0;
}
export const validateKlingCustomVoiceTask = validate769;
function validate769(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/custom-voice.task.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate769.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate381(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate381.errors : vErrors.concat(validate381.errors);
errors = vErrors.length;
}
else {
var props0 = validate381.evaluated.props;
}
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.task_status === undefined) && (missing0 = "task_status")){
const err0 = {};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
else {
if(data.task_status !== undefined){
if("succeed" !== data.task_status){
const err1 = {};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
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
if(!(validate513(data.task_result, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate513.errors : vErrors.concat(validate513.errors);
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
const err2 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
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
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_id"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.task_status === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_status"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(data.created_at === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
if(data.updated_at === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
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
if(!(validate385(data.task_id, {instancePath:instancePath+"/task_id",parentData:data,parentDataProperty:"task_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
}
if(data.task_status !== undefined){
if(!(validate396(data.task_status, {instancePath:instancePath+"/task_status",parentData:data,parentDataProperty:"task_status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate396.errors : vErrors.concat(validate396.errors);
errors = vErrors.length;
}
}
if(data.task_info !== undefined){
if(!(validate398(data.task_info, {instancePath:instancePath+"/task_info",parentData:data,parentDataProperty:"task_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
errors = vErrors.length;
}
}
if(data.task_result !== undefined){
let data5 = data.task_result;
const _errs12 = errors;
let valid5 = false;
const _errs13 = errors;
if(!(validate513(data5, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate513.errors : vErrors.concat(validate513.errors);
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
const err7 = {instancePath:instancePath+"/task_result",schemaPath:"#/properties/task_result/anyOf/1/maxProperties",keyword:"maxProperties",params:{limit: 0}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/task_result",schemaPath:"#/properties/task_result/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
var _valid1 = _errs14 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const err9 = {instancePath:instancePath+"/task_result",schemaPath:"#/properties/task_result/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
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
if(!(validate406(data.watermark_info, {instancePath:instancePath+"/watermark_info",parentData:data,parentDataProperty:"watermark_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate406.errors : vErrors.concat(validate406.errors);
errors = vErrors.length;
}
}
if(data.task_status_msg !== undefined){
if(typeof data.task_status_msg !== "string"){
const err10 = {instancePath:instancePath+"/task_status_msg",schemaPath:"#/properties/task_status_msg/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
}
if(data.final_unit_deduction !== undefined){
if(!(validate408(data.final_unit_deduction, {instancePath:instancePath+"/final_unit_deduction",parentData:data,parentDataProperty:"final_unit_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate408.errors : vErrors.concat(validate408.errors);
errors = vErrors.length;
}
}
if(data.final_balance_deduction !== undefined){
if(!(validate410(data.final_balance_deduction, {instancePath:instancePath+"/final_balance_deduction",parentData:data,parentDataProperty:"final_balance_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
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
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
validate769.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate769.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const validateKlingDeleteElementResponse = validate792;
function validate792(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/delete-element.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.request_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_id"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.code !== undefined){
if(!(validate460(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate462(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate464(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data3 = data.data;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.task_id === undefined){
const err3 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "task_id"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data3.task_status === undefined){
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "task_status"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(data3.task_id !== undefined){
if(!(validate385(data3.task_id, {instancePath:instancePath+"/data/task_id",parentData:data3,parentDataProperty:"task_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
}
if(data3.task_status !== undefined){
if(!(validate396(data3.task_status, {instancePath:instancePath+"/data/task_status",parentData:data3,parentDataProperty:"task_status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate396.errors : vErrors.concat(validate396.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
validate792.errors = vErrors;
return errors === 0;
}
export const validateKlingDeleteVoiceResponse = validate803;
function validate803(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/delete-voice.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.request_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_id"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.code !== undefined){
if(!(validate460(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate462(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate464(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data3 = data.data;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.task_id === undefined){
const err3 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "task_id"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data3.task_status === undefined){
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "task_status"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(data3.task_id !== undefined){
if(!(validate385(data3.task_id, {instancePath:instancePath+"/data/task_id",parentData:data3,parentDataProperty:"task_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
}
if(data3.task_status !== undefined){
if(!(validate396(data3.task_status, {instancePath:instancePath+"/data/task_status",parentData:data3,parentDataProperty:"task_status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate396.errors : vErrors.concat(validate396.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
validate803.errors = vErrors;
return errors === 0;
}
export const validateKlingElementTask = validate814;
function validate814(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/element.task.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate814.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate381(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate381.errors : vErrors.concat(validate381.errors);
errors = vErrors.length;
}
else {
var props0 = validate381.evaluated.props;
}
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.task_status === undefined) && (missing0 = "task_status")){
const err0 = {};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
else {
if(data.task_status !== undefined){
if("succeed" !== data.task_status){
const err1 = {};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
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
if(!(validate551(data.task_result, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate551.errors : vErrors.concat(validate551.errors);
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
const err2 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
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
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_id"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.task_status === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_status"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(data.created_at === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
if(data.updated_at === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
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
if(!(validate385(data.task_id, {instancePath:instancePath+"/task_id",parentData:data,parentDataProperty:"task_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
}
if(data.task_status !== undefined){
if(!(validate396(data.task_status, {instancePath:instancePath+"/task_status",parentData:data,parentDataProperty:"task_status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate396.errors : vErrors.concat(validate396.errors);
errors = vErrors.length;
}
}
if(data.task_info !== undefined){
if(!(validate398(data.task_info, {instancePath:instancePath+"/task_info",parentData:data,parentDataProperty:"task_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
errors = vErrors.length;
}
}
if(data.task_result !== undefined){
let data5 = data.task_result;
const _errs12 = errors;
let valid5 = false;
const _errs13 = errors;
if(!(validate551(data5, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate551.errors : vErrors.concat(validate551.errors);
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
const err7 = {instancePath:instancePath+"/task_result",schemaPath:"#/properties/task_result/anyOf/1/maxProperties",keyword:"maxProperties",params:{limit: 0}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/task_result",schemaPath:"#/properties/task_result/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
var _valid1 = _errs14 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const err9 = {instancePath:instancePath+"/task_result",schemaPath:"#/properties/task_result/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
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
if(!(validate406(data.watermark_info, {instancePath:instancePath+"/watermark_info",parentData:data,parentDataProperty:"watermark_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate406.errors : vErrors.concat(validate406.errors);
errors = vErrors.length;
}
}
if(data.task_status_msg !== undefined){
if(typeof data.task_status_msg !== "string"){
const err10 = {instancePath:instancePath+"/task_status_msg",schemaPath:"#/properties/task_status_msg/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
}
if(data.final_unit_deduction !== undefined){
if(!(validate408(data.final_unit_deduction, {instancePath:instancePath+"/final_unit_deduction",parentData:data,parentDataProperty:"final_unit_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate408.errors : vErrors.concat(validate408.errors);
errors = vErrors.length;
}
}
if(data.final_balance_deduction !== undefined){
if(!(validate410(data.final_balance_deduction, {instancePath:instancePath+"/final_balance_deduction",parentData:data,parentDataProperty:"final_balance_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
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
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
validate814.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate814.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const validateKlingError = validate837;
function validate837(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/error.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.request_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_id"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 5999 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5999}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(data0 < 1000 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err6 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
if(data.request_id !== undefined){
if(!(validate464(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
const err8 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/false schema",keyword:"false schema",params:{}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
validate837.errors = vErrors;
return errors === 0;
}
export const validateKlingFindTasksResponse = validate840;
const schema363 = {"title":"Status of a task in the newer standard","type":"string","enum":["submitted","processing","succeeded","failed"],"x-kling-facts":["new-task-fields"],"examples":["submitted"]};
function validate849(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(!((((data === "submitted") || (data === "processing")) || (data === "succeeded")) || (data === "failed"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema363.enum}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
validate849.errors = vErrors;
return errors === 0;
}
const schema364 = {"title":"What a task made, in the newer standard","type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["video","image","audio","voice","element"]},"id":{"description":"Of everything but images.","type":["string","integer"]},"url":{"$ref":"#/$defs/url"},"watermark_url":{"type":"string"},"duration":{"$ref":"#/$defs/duration"},"mp3_url":{"$ref":"#/$defs/url"},"wav_url":{"$ref":"#/$defs/url"},"mp3_duration":{"$ref":"#/$defs/duration"},"wav_duration":{"$ref":"#/$defs/duration"},"name":{"type":"string"},"owned_by":{"type":"string"},"status":{"description":"Of voices and elements.","type":"string","enum":["succeeded","deleted"]},"description":{"type":"string"},"element_type":{"type":"string"},"references":{"type":"array","items":{"type":"object"}},"tags":{"type":"array","items":{"type":"object"}}},"allOf":[{"if":{"properties":{"type":{"const":"video"}}},"then":{"required":["id","url","duration"]}},{"if":{"properties":{"type":{"const":"audio"}}},"then":{"required":["id","mp3_url","wav_url","mp3_duration","wav_duration"]}},{"if":{"properties":{"type":{"const":"voice"}}},"then":{"required":["id","name","url","owned_by","status"]}},{"if":{"properties":{"type":{"const":"element"}}},"then":{"required":["id","name","owned_by","status"]}}],"x-kling-facts":["new-task-outputs"],"examples":[{"type":"voice","id":"934560933430173707","name":"Narrator A","url":"https://v15-kling.klingai.com/bs2/upload-ylab-stunt-sgp/trial.wav","owned_by":"934100000000000064","status":"succeeded"}]};
function validate851(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
if("video" !== data.type){
const err0 = {};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
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
const err1 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.url === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.duration === undefined){
const err3 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "duration"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err4 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
if("audio" !== data.type){
const err5 = {};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
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
const err6 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
if(data.mp3_url === undefined){
const err7 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "mp3_url"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
if(data.wav_url === undefined){
const err8 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "wav_url"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
if(data.mp3_duration === undefined){
const err9 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "mp3_duration"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
if(data.wav_duration === undefined){
const err10 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "wav_duration"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
}
var _valid1 = _errs10 === errors;
valid3 = _valid1;
}
if(!valid3){
const err11 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
const _errs12 = errors;
let valid5 = true;
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
if("voice" !== data.type){
const err12 = {};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
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
const err13 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
if(data.name === undefined){
const err14 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
if(data.url === undefined){
const err15 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
errors++;
}
if(data.owned_by === undefined){
const err16 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "owned_by"}};
if(vErrors === null) vErrors = [err16]; else vErrors.push(err16);
errors++;
}
if(data.status === undefined){
const err17 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null) vErrors = [err17]; else vErrors.push(err17);
errors++;
}
}
var _valid2 = _errs15 === errors;
valid5 = _valid2;
}
if(!valid5){
const err18 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err18]; else vErrors.push(err18);
errors++;
}
const _errs17 = errors;
let valid7 = true;
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
if("element" !== data.type){
const err19 = {};
if(vErrors === null) vErrors = [err19]; else vErrors.push(err19);
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
const err20 = {instancePath,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null) vErrors = [err20]; else vErrors.push(err20);
errors++;
}
if(data.name === undefined){
const err21 = {instancePath,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null) vErrors = [err21]; else vErrors.push(err21);
errors++;
}
if(data.owned_by === undefined){
const err22 = {instancePath,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty: "owned_by"}};
if(vErrors === null) vErrors = [err22]; else vErrors.push(err22);
errors++;
}
if(data.status === undefined){
const err23 = {instancePath,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null) vErrors = [err23]; else vErrors.push(err23);
errors++;
}
}
var _valid3 = _errs20 === errors;
valid7 = _valid3;
}
if(!valid7){
const err24 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err24]; else vErrors.push(err24);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err25 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null) vErrors = [err25]; else vErrors.push(err25);
errors++;
}
if(data.type !== undefined){
let data4 = data.type;
if(typeof data4 !== "string"){
const err26 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err26]; else vErrors.push(err26);
errors++;
}
if(!(((((data4 === "video") || (data4 === "image")) || (data4 === "audio")) || (data4 === "voice")) || (data4 === "element"))){
const err27 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema364.properties.type.enum}};
if(vErrors === null) vErrors = [err27]; else vErrors.push(err27);
errors++;
}
}
if(data.id !== undefined){
let data5 = data.id;
if((typeof data5 !== "string") && (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5))))){
const err28 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema364.properties.id.type}};
if(vErrors === null) vErrors = [err28]; else vErrors.push(err28);
errors++;
}
}
if(data.url !== undefined){
if(!(validate387(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
}
if(data.watermark_url !== undefined){
if(typeof data.watermark_url !== "string"){
const err29 = {instancePath:instancePath+"/watermark_url",schemaPath:"#/properties/watermark_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err29]; else vErrors.push(err29);
errors++;
}
}
if(data.duration !== undefined){
if(!(validate390(data.duration, {instancePath:instancePath+"/duration",parentData:data,parentDataProperty:"duration",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate390.errors : vErrors.concat(validate390.errors);
errors = vErrors.length;
}
}
if(data.mp3_url !== undefined){
if(!(validate387(data.mp3_url, {instancePath:instancePath+"/mp3_url",parentData:data,parentDataProperty:"mp3_url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
}
if(data.wav_url !== undefined){
if(!(validate387(data.wav_url, {instancePath:instancePath+"/wav_url",parentData:data,parentDataProperty:"wav_url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
}
if(data.mp3_duration !== undefined){
if(!(validate390(data.mp3_duration, {instancePath:instancePath+"/mp3_duration",parentData:data,parentDataProperty:"mp3_duration",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate390.errors : vErrors.concat(validate390.errors);
errors = vErrors.length;
}
}
if(data.wav_duration !== undefined){
if(!(validate390(data.wav_duration, {instancePath:instancePath+"/wav_duration",parentData:data,parentDataProperty:"wav_duration",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate390.errors : vErrors.concat(validate390.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err30 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err30]; else vErrors.push(err30);
errors++;
}
}
if(data.owned_by !== undefined){
if(typeof data.owned_by !== "string"){
const err31 = {instancePath:instancePath+"/owned_by",schemaPath:"#/properties/owned_by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err31]; else vErrors.push(err31);
errors++;
}
}
if(data.status !== undefined){
let data15 = data.status;
if(typeof data15 !== "string"){
const err32 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err32]; else vErrors.push(err32);
errors++;
}
if(!((data15 === "succeeded") || (data15 === "deleted"))){
const err33 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema364.properties.status.enum}};
if(vErrors === null) vErrors = [err33]; else vErrors.push(err33);
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err34 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err34]; else vErrors.push(err34);
errors++;
}
}
if(data.element_type !== undefined){
if(typeof data.element_type !== "string"){
const err35 = {instancePath:instancePath+"/element_type",schemaPath:"#/properties/element_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err35]; else vErrors.push(err35);
errors++;
}
}
if(data.references !== undefined){
let data18 = data.references;
if(Array.isArray(data18)){
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
let data19 = data18[i0];
if(!(data19 && typeof data19 == "object" && !Array.isArray(data19))){
const err36 = {instancePath:instancePath+"/references/" + i0,schemaPath:"#/properties/references/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err36]; else vErrors.push(err36);
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err37]; else vErrors.push(err37);
errors++;
}
}
if(data.tags !== undefined){
let data20 = data.tags;
if(Array.isArray(data20)){
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
let data21 = data20[i1];
if(!(data21 && typeof data21 == "object" && !Array.isArray(data21))){
const err38 = {instancePath:instancePath+"/tags/" + i1,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err38]; else vErrors.push(err38);
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err39]; else vErrors.push(err39);
errors++;
}
}
}
else {
const err40 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err40]; else vErrors.push(err40);
errors++;
}
validate851.errors = vErrors;
return errors === 0;
}
const schema365 = {"title":"What a task took, in the newer standard","type":"object","required":["amount"],"properties":{"charge_type":{"type":"string","enum":["cash","unit"]},"amount":{"$ref":"#/$defs/decimal"},"cash_type":{"description":"Of cash only.","type":"string","enum":["balance","test_balance"]},"currency":{"type":"string","enum":["CNY","USD"]},"list_price":{"type":"string"},"package_type":{"description":"Of units only.","type":"string","enum":["video","image","audio"]}},"allOf":[{"if":{"properties":{"charge_type":{"const":"unit"}},"required":["charge_type"]},"then":{"required":["package_type"]}},{"if":{"properties":{"charge_type":{"const":"cash"}},"required":["charge_type"]},"then":{"required":["cash_type","currency","list_price"]}}],"x-kling-facts":["new-task-billing"],"examples":[{"charge_type":"unit","amount":"0.05","package_type":"video"}]};
function validate861(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.charge_type === undefined) && (missing0 = "charge_type")){
const err0 = {};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
else {
if(data.charge_type !== undefined){
if("unit" !== data.charge_type){
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
if(data.package_type === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "package_type"}};
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
if((data.charge_type === undefined) && (missing1 = "charge_type")){
const err4 = {};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
else {
if(data.charge_type !== undefined){
if("cash" !== data.charge_type){
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
if(data.cash_type === undefined){
const err6 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "cash_type"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
if(data.currency === undefined){
const err7 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "currency"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
if(data.list_price === undefined){
const err8 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "list_price"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
}
var _valid1 = _errs10 === errors;
valid3 = _valid1;
}
if(!valid3){
const err9 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.amount === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
if(data.charge_type !== undefined){
let data2 = data.charge_type;
if(typeof data2 !== "string"){
const err11 = {instancePath:instancePath+"/charge_type",schemaPath:"#/properties/charge_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
if(!((data2 === "cash") || (data2 === "unit"))){
const err12 = {instancePath:instancePath+"/charge_type",schemaPath:"#/properties/charge_type/enum",keyword:"enum",params:{allowedValues: schema365.properties.charge_type.enum}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
}
if(data.amount !== undefined){
if(!(validate408(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate408.errors : vErrors.concat(validate408.errors);
errors = vErrors.length;
}
}
if(data.cash_type !== undefined){
let data4 = data.cash_type;
if(typeof data4 !== "string"){
const err13 = {instancePath:instancePath+"/cash_type",schemaPath:"#/properties/cash_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
if(!((data4 === "balance") || (data4 === "test_balance"))){
const err14 = {instancePath:instancePath+"/cash_type",schemaPath:"#/properties/cash_type/enum",keyword:"enum",params:{allowedValues: schema365.properties.cash_type.enum}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
}
if(data.currency !== undefined){
let data5 = data.currency;
if(typeof data5 !== "string"){
const err15 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
errors++;
}
if(!((data5 === "CNY") || (data5 === "USD"))){
const err16 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/enum",keyword:"enum",params:{allowedValues: schema365.properties.currency.enum}};
if(vErrors === null) vErrors = [err16]; else vErrors.push(err16);
errors++;
}
}
if(data.list_price !== undefined){
if(typeof data.list_price !== "string"){
const err17 = {instancePath:instancePath+"/list_price",schemaPath:"#/properties/list_price/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err17]; else vErrors.push(err17);
errors++;
}
}
if(data.package_type !== undefined){
let data7 = data.package_type;
if(typeof data7 !== "string"){
const err18 = {instancePath:instancePath+"/package_type",schemaPath:"#/properties/package_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err18]; else vErrors.push(err18);
errors++;
}
if(!(((data7 === "video") || (data7 === "image")) || (data7 === "audio"))){
const err19 = {instancePath:instancePath+"/package_type",schemaPath:"#/properties/package_type/enum",keyword:"enum",params:{allowedValues: schema365.properties.package_type.enum}};
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
validate861.errors = vErrors;
return errors === 0;
}
function validate847(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate847.evaluated;
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
const err0 = {};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.task_status === undefined) && (missing1 = "task_status")){
const err1 = {};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err2 = {};
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
var valid0 = _errs2 === errors;
if(valid0){
const err3 = {instancePath,schemaPath:"#/not",keyword:"not",params:{}};
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
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.status === undefined) && (missing2 = "status")){
const err4 = {};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
else {
if(data.status !== undefined){
if("succeeded" !== data.status){
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
if(data.outputs === undefined){
const err6 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "outputs"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
if(data.billing === undefined){
const err7 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "billing"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
if(data.outputs !== undefined){
let data1 = data.outputs;
if(Array.isArray(data1)){
if(data1.length < 1){
const err8 = {instancePath:instancePath+"/outputs",schemaPath:"#/allOf/0/then/properties/outputs/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
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
const err9 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
const _errs13 = errors;
let valid6 = true;
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.status === undefined) && (missing3 = "status")){
const err10 = {};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
else {
if(data.status !== undefined){
if("failed" !== data.status){
const err11 = {};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
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
const err12 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
}
var _valid2 = _errs16 === errors;
valid6 = _valid2;
}
if(!valid6){
const err13 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.status = true;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
if(data.status === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
errors++;
}
if(data.create_time === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "create_time"}};
if(vErrors === null) vErrors = [err16]; else vErrors.push(err16);
errors++;
}
if(data.update_time === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "update_time"}};
if(vErrors === null) vErrors = [err17]; else vErrors.push(err17);
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
if(!(validate385(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate849(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate849.errors : vErrors.concat(validate849.errors);
errors = vErrors.length;
}
}
if(data.outputs !== undefined){
let data5 = data.outputs;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate851(data5[i0], {instancePath:instancePath+"/outputs/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate851.errors : vErrors.concat(validate851.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err18]; else vErrors.push(err18);
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err19 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err19]; else vErrors.push(err19);
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
const err20 = {instancePath:instancePath+"/external_id",schemaPath:"#/properties/external_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err20]; else vErrors.push(err20);
errors++;
}
}
if(data.billing !== undefined){
let data11 = data.billing;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(!(validate861(data11[i1], {instancePath:instancePath+"/billing/" + i1,parentData:data11,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate861.errors : vErrors.concat(validate861.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/billing",schemaPath:"#/properties/billing/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err21]; else vErrors.push(err21);
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err22]; else vErrors.push(err22);
errors++;
}
validate847.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate847.evaluated = {"dynamicProps":true,"dynamicItems":false};
function validate840(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/find-tasks.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.request_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_id"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.code !== undefined){
if(!(validate460(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate462(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate464(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data3 = data.data;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate847(data3[i0], {instancePath:instancePath+"/data/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate847.errors : vErrors.concat(validate847.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}};
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
validate840.errors = vErrors;
return errors === 0;
}
export const validateKlingGetAccountCostsResponse = validate866;
const schema367 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"kling/get-account-costs.response.json","title":"Resource packs of the account: response","type":"object","required":["code","message","request_id","data"],"properties":{"code":{"$ref":"common.json#/$defs/success"},"message":{"$ref":"common.json#/$defs/succeed"},"request_id":{"$ref":"common.json#/$defs/requestId"},"data":{"title":"Second envelope","type":"object","required":["code","msg"],"properties":{"code":{"type":"integer"},"msg":{"type":"string"},"resource_pack_subscribe_infos":{"description":"Absent when the account owns no pack.","type":"array","items":{"title":"Resource pack","type":"object","required":["resource_pack_name","resource_pack_id","resource_pack_type","total_quantity","remaining_quantity","purchase_time","effective_time","invalid_time","status"],"properties":{"resource_pack_name":{"type":"string"},"resource_pack_id":{"type":"string"},"resource_pack_type":{"type":"string","enum":["decreasing_total","constant_period"]},"total_quantity":{"type":"number"},"remaining_quantity":{"type":"number"},"purchase_time":{"$ref":"common.json#/$defs/milliseconds"},"effective_time":{"$ref":"common.json#/$defs/milliseconds"},"invalid_time":{"$ref":"common.json#/$defs/milliseconds"},"status":{"type":"string","enum":["toBeOnline","online","expired","runOut"]}}}}}}},"x-kling-facts":["account-costs","account-costs-lag","account-costs-no-pack"],"examples":[{"code":0,"message":"SUCCEED","request_id":"2138273a-8458-4b26-9e59-c5960727f456","data":{"code":0,"msg":"success","resource_pack_subscribe_infos":[{"resource_pack_name":"Trial-Video-100Units-5Con-1Months","resource_pack_id":"0f6a2c7e9b1d4e53a8c7b6f5d4e3c2b1","resource_pack_type":"decreasing_total","total_quantity":100,"remaining_quantity":95.2,"purchase_time":1790000000002,"effective_time":1790000000000,"invalid_time":1792592000000,"status":"online"}]}},{"code":0,"message":"SUCCEED","request_id":"2138273a-8458-4b26-9e59-c5960727f456","data":{"code":0,"msg":"success"}}]};
function validate866(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/get-account-costs.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.request_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_id"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.code !== undefined){
if(!(validate460(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate462(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate464(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data3 = data.data;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.code === undefined){
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(data3.msg === undefined){
const err5 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "msg"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
if(data3.code !== undefined){
let data4 = data3.code;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err6 = {instancePath:instancePath+"/data/code",schemaPath:"#/properties/data/properties/code/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
if(data3.msg !== undefined){
if(typeof data3.msg !== "string"){
const err7 = {instancePath:instancePath+"/data/msg",schemaPath:"#/properties/data/properties/msg/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
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
const err8 = {instancePath:instancePath+"/data/resource_pack_subscribe_infos/" + i0,schemaPath:"#/properties/data/properties/resource_pack_subscribe_infos/items/required",keyword:"required",params:{missingProperty: "resource_pack_name"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
if(data7.resource_pack_id === undefined){
const err9 = {instancePath:instancePath+"/data/resource_pack_subscribe_infos/" + i0,schemaPath:"#/properties/data/properties/resource_pack_subscribe_infos/items/required",keyword:"required",params:{missingProperty: "resource_pack_id"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
if(data7.resource_pack_type === undefined){
const err10 = {instancePath:instancePath+"/data/resource_pack_subscribe_infos/" + i0,schemaPath:"#/properties/data/properties/resource_pack_subscribe_infos/items/required",keyword:"required",params:{missingProperty: "resource_pack_type"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
if(data7.total_quantity === undefined){
const err11 = {instancePath:instancePath+"/data/resource_pack_subscribe_infos/" + i0,schemaPath:"#/properties/data/properties/resource_pack_subscribe_infos/items/required",keyword:"required",params:{missingProperty: "total_quantity"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
if(data7.remaining_quantity === undefined){
const err12 = {instancePath:instancePath+"/data/resource_pack_subscribe_infos/" + i0,schemaPath:"#/properties/data/properties/resource_pack_subscribe_infos/items/required",keyword:"required",params:{missingProperty: "remaining_quantity"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
if(data7.purchase_time === undefined){
const err13 = {instancePath:instancePath+"/data/resource_pack_subscribe_infos/" + i0,schemaPath:"#/properties/data/properties/resource_pack_subscribe_infos/items/required",keyword:"required",params:{missingProperty: "purchase_time"}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
if(data7.effective_time === undefined){
const err14 = {instancePath:instancePath+"/data/resource_pack_subscribe_infos/" + i0,schemaPath:"#/properties/data/properties/resource_pack_subscribe_infos/items/required",keyword:"required",params:{missingProperty: "effective_time"}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
if(data7.invalid_time === undefined){
const err15 = {instancePath:instancePath+"/data/resource_pack_subscribe_infos/" + i0,schemaPath:"#/properties/data/properties/resource_pack_subscribe_infos/items/required",keyword:"required",params:{missingProperty: "invalid_time"}};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
errors++;
}
if(data7.status === undefined){
const err16 = {instancePath:instancePath+"/data/resource_pack_subscribe_infos/" + i0,schemaPath:"#/properties/data/properties/resource_pack_subscribe_infos/items/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null) vErrors = [err16]; else vErrors.push(err16);
errors++;
}
if(data7.resource_pack_name !== undefined){
if(typeof data7.resource_pack_name !== "string"){
const err17 = {instancePath:instancePath+"/data/resource_pack_subscribe_infos/" + i0+"/resource_pack_name",schemaPath:"#/properties/data/properties/resource_pack_subscribe_infos/items/properties/resource_pack_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err17]; else vErrors.push(err17);
errors++;
}
}
if(data7.resource_pack_id !== undefined){
if(typeof data7.resource_pack_id !== "string"){
const err18 = {instancePath:instancePath+"/data/resource_pack_subscribe_infos/" + i0+"/resource_pack_id",schemaPath:"#/properties/data/properties/resource_pack_subscribe_infos/items/properties/resource_pack_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err18]; else vErrors.push(err18);
errors++;
}
}
if(data7.resource_pack_type !== undefined){
let data10 = data7.resource_pack_type;
if(typeof data10 !== "string"){
const err19 = {instancePath:instancePath+"/data/resource_pack_subscribe_infos/" + i0+"/resource_pack_type",schemaPath:"#/properties/data/properties/resource_pack_subscribe_infos/items/properties/resource_pack_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err19]; else vErrors.push(err19);
errors++;
}
if(!((data10 === "decreasing_total") || (data10 === "constant_period"))){
const err20 = {instancePath:instancePath+"/data/resource_pack_subscribe_infos/" + i0+"/resource_pack_type",schemaPath:"#/properties/data/properties/resource_pack_subscribe_infos/items/properties/resource_pack_type/enum",keyword:"enum",params:{allowedValues: schema367.properties.data.properties.resource_pack_subscribe_infos.items.properties.resource_pack_type.enum}};
if(vErrors === null) vErrors = [err20]; else vErrors.push(err20);
errors++;
}
}
if(data7.total_quantity !== undefined){
let data11 = data7.total_quantity;
if(!((typeof data11 == "number") && (isFinite(data11)))){
const err21 = {instancePath:instancePath+"/data/resource_pack_subscribe_infos/" + i0+"/total_quantity",schemaPath:"#/properties/data/properties/resource_pack_subscribe_infos/items/properties/total_quantity/type",keyword:"type",params:{type: "number"}};
if(vErrors === null) vErrors = [err21]; else vErrors.push(err21);
errors++;
}
}
if(data7.remaining_quantity !== undefined){
let data12 = data7.remaining_quantity;
if(!((typeof data12 == "number") && (isFinite(data12)))){
const err22 = {instancePath:instancePath+"/data/resource_pack_subscribe_infos/" + i0+"/remaining_quantity",schemaPath:"#/properties/data/properties/resource_pack_subscribe_infos/items/properties/remaining_quantity/type",keyword:"type",params:{type: "number"}};
if(vErrors === null) vErrors = [err22]; else vErrors.push(err22);
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
const err23 = {instancePath:instancePath+"/data/resource_pack_subscribe_infos/" + i0+"/status",schemaPath:"#/properties/data/properties/resource_pack_subscribe_infos/items/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err23]; else vErrors.push(err23);
errors++;
}
if(!((((data16 === "toBeOnline") || (data16 === "online")) || (data16 === "expired")) || (data16 === "runOut"))){
const err24 = {instancePath:instancePath+"/data/resource_pack_subscribe_infos/" + i0+"/status",schemaPath:"#/properties/data/properties/resource_pack_subscribe_infos/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema367.properties.data.properties.resource_pack_subscribe_infos.items.properties.status.enum}};
if(vErrors === null) vErrors = [err24]; else vErrors.push(err24);
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/data/resource_pack_subscribe_infos/" + i0,schemaPath:"#/properties/data/properties/resource_pack_subscribe_infos/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err25]; else vErrors.push(err25);
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/data/resource_pack_subscribe_infos",schemaPath:"#/properties/data/properties/resource_pack_subscribe_infos/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err26]; else vErrors.push(err26);
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err27]; else vErrors.push(err27);
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err28]; else vErrors.push(err28);
errors++;
}
validate866.errors = vErrors;
return errors === 0;
}
export const validateKlingGetAdvancedLipSyncResponse = validate877;
function validate877(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/get-advanced-lip-sync.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.request_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_id"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.code !== undefined){
if(!(validate460(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate462(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate464(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate379(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate379.errors : vErrors.concat(validate379.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
validate877.errors = vErrors;
return errors === 0;
}
export const validateKlingGetAvatarResponse = validate885;
function validate885(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/get-avatar.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.request_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_id"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.code !== undefined){
if(!(validate460(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate462(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate464(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate415(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate415.errors : vErrors.concat(validate415.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
validate885.errors = vErrors;
return errors === 0;
}
export const validateKlingGetConcurrencyResponse = validate893;
function validate893(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/get-concurrency.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.request_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_id"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.code !== undefined){
if(!(validate460(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate462(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate464(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data3 = data.data;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err5 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
validate893.errors = vErrors;
return errors === 0;
}
export const validateKlingGetCustomVoiceResponse = validate900;
function validate900(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/get-custom-voice.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.request_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_id"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.code !== undefined){
if(!(validate460(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate462(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate464(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate769(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate769.errors : vErrors.concat(validate769.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
validate900.errors = vErrors;
return errors === 0;
}
export const validateKlingGetElementResponse = validate908;
function validate908(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/get-element.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.request_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_id"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.code !== undefined){
if(!(validate460(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate462(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate464(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate814(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate814.errors : vErrors.concat(validate814.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
validate908.errors = vErrors;
return errors === 0;
}
export const validateKlingGetImageToVideoResponse = validate916;
function validate923(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/image-to-video.task.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate923.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate381(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate381.errors : vErrors.concat(validate381.errors);
errors = vErrors.length;
}
else {
var props0 = validate381.evaluated.props;
}
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.task_status === undefined) && (missing0 = "task_status")){
const err0 = {};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
else {
if(data.task_status !== undefined){
if("succeed" !== data.task_status){
const err1 = {};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
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
if(!(validate383(data.task_result, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors);
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
const err2 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
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
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_id"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.task_status === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_status"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(data.created_at === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
if(data.updated_at === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
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
if(!(validate385(data.task_id, {instancePath:instancePath+"/task_id",parentData:data,parentDataProperty:"task_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
}
if(data.task_status !== undefined){
if(!(validate396(data.task_status, {instancePath:instancePath+"/task_status",parentData:data,parentDataProperty:"task_status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate396.errors : vErrors.concat(validate396.errors);
errors = vErrors.length;
}
}
if(data.task_info !== undefined){
if(!(validate398(data.task_info, {instancePath:instancePath+"/task_info",parentData:data,parentDataProperty:"task_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
errors = vErrors.length;
}
}
if(data.task_result !== undefined){
let data5 = data.task_result;
const _errs12 = errors;
let valid5 = false;
const _errs13 = errors;
if(!(validate383(data5, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors);
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
const err7 = {instancePath:instancePath+"/task_result",schemaPath:"#/properties/task_result/anyOf/1/maxProperties",keyword:"maxProperties",params:{limit: 0}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/task_result",schemaPath:"#/properties/task_result/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
var _valid1 = _errs14 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const err9 = {instancePath:instancePath+"/task_result",schemaPath:"#/properties/task_result/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
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
if(!(validate406(data.watermark_info, {instancePath:instancePath+"/watermark_info",parentData:data,parentDataProperty:"watermark_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate406.errors : vErrors.concat(validate406.errors);
errors = vErrors.length;
}
}
if(data.task_status_msg !== undefined){
if(typeof data.task_status_msg !== "string"){
const err10 = {instancePath:instancePath+"/task_status_msg",schemaPath:"#/properties/task_status_msg/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
}
if(data.final_unit_deduction !== undefined){
if(!(validate408(data.final_unit_deduction, {instancePath:instancePath+"/final_unit_deduction",parentData:data,parentDataProperty:"final_unit_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate408.errors : vErrors.concat(validate408.errors);
errors = vErrors.length;
}
}
if(data.final_balance_deduction !== undefined){
if(!(validate410(data.final_balance_deduction, {instancePath:instancePath+"/final_balance_deduction",parentData:data,parentDataProperty:"final_balance_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
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
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
validate923.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate923.evaluated = {"dynamicProps":true,"dynamicItems":false};
function validate916(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/get-image-to-video.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.request_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_id"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.code !== undefined){
if(!(validate460(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate462(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate464(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate923(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate923.errors : vErrors.concat(validate923.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
validate916.errors = vErrors;
return errors === 0;
}
export const validateKlingGetLipSyncResponse = validate947;
function validate954(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/lip-sync.task.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate954.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate381(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate381.errors : vErrors.concat(validate381.errors);
errors = vErrors.length;
}
else {
var props0 = validate381.evaluated.props;
}
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.task_status === undefined) && (missing0 = "task_status")){
const err0 = {};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
else {
if(data.task_status !== undefined){
if("succeed" !== data.task_status){
const err1 = {};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
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
if(!(validate383(data.task_result, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors);
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
const err2 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
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
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_id"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.task_status === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_status"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(data.created_at === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
if(data.updated_at === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
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
if(!(validate385(data.task_id, {instancePath:instancePath+"/task_id",parentData:data,parentDataProperty:"task_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
}
if(data.task_status !== undefined){
if(!(validate396(data.task_status, {instancePath:instancePath+"/task_status",parentData:data,parentDataProperty:"task_status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate396.errors : vErrors.concat(validate396.errors);
errors = vErrors.length;
}
}
if(data.task_info !== undefined){
if(!(validate398(data.task_info, {instancePath:instancePath+"/task_info",parentData:data,parentDataProperty:"task_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
errors = vErrors.length;
}
}
if(data.task_result !== undefined){
let data5 = data.task_result;
const _errs12 = errors;
let valid5 = false;
const _errs13 = errors;
if(!(validate383(data5, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors);
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
const err7 = {instancePath:instancePath+"/task_result",schemaPath:"#/properties/task_result/anyOf/1/maxProperties",keyword:"maxProperties",params:{limit: 0}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/task_result",schemaPath:"#/properties/task_result/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
var _valid1 = _errs14 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const err9 = {instancePath:instancePath+"/task_result",schemaPath:"#/properties/task_result/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
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
if(!(validate406(data.watermark_info, {instancePath:instancePath+"/watermark_info",parentData:data,parentDataProperty:"watermark_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate406.errors : vErrors.concat(validate406.errors);
errors = vErrors.length;
}
}
if(data.task_status_msg !== undefined){
if(typeof data.task_status_msg !== "string"){
const err10 = {instancePath:instancePath+"/task_status_msg",schemaPath:"#/properties/task_status_msg/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
}
if(data.final_unit_deduction !== undefined){
if(!(validate408(data.final_unit_deduction, {instancePath:instancePath+"/final_unit_deduction",parentData:data,parentDataProperty:"final_unit_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate408.errors : vErrors.concat(validate408.errors);
errors = vErrors.length;
}
}
if(data.final_balance_deduction !== undefined){
if(!(validate410(data.final_balance_deduction, {instancePath:instancePath+"/final_balance_deduction",parentData:data,parentDataProperty:"final_balance_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
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
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
validate954.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate954.evaluated = {"dynamicProps":true,"dynamicItems":false};
function validate947(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/get-lip-sync.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.request_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_id"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.code !== undefined){
if(!(validate460(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate462(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate464(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate954(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate954.errors : vErrors.concat(validate954.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
validate947.errors = vErrors;
return errors === 0;
}
export const validateKlingGetTextToAudioResponse = validate978;
function validate985(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/text-to-audio.task.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate985.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate381(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate381.errors : vErrors.concat(validate381.errors);
errors = vErrors.length;
}
else {
var props0 = validate381.evaluated.props;
}
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.task_status === undefined) && (missing0 = "task_status")){
const err0 = {};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
else {
if(data.task_status !== undefined){
if("succeed" !== data.task_status){
const err1 = {};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
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
if(!(validate658(data.task_result, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate658.errors : vErrors.concat(validate658.errors);
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
const err2 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
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
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_id"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.task_status === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_status"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(data.created_at === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
if(data.updated_at === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
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
if(!(validate385(data.task_id, {instancePath:instancePath+"/task_id",parentData:data,parentDataProperty:"task_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
}
if(data.task_status !== undefined){
if(!(validate396(data.task_status, {instancePath:instancePath+"/task_status",parentData:data,parentDataProperty:"task_status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate396.errors : vErrors.concat(validate396.errors);
errors = vErrors.length;
}
}
if(data.task_info !== undefined){
if(!(validate398(data.task_info, {instancePath:instancePath+"/task_info",parentData:data,parentDataProperty:"task_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
errors = vErrors.length;
}
}
if(data.task_result !== undefined){
let data5 = data.task_result;
const _errs12 = errors;
let valid5 = false;
const _errs13 = errors;
if(!(validate658(data5, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate658.errors : vErrors.concat(validate658.errors);
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
const err7 = {instancePath:instancePath+"/task_result",schemaPath:"#/properties/task_result/anyOf/1/maxProperties",keyword:"maxProperties",params:{limit: 0}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/task_result",schemaPath:"#/properties/task_result/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
var _valid1 = _errs14 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const err9 = {instancePath:instancePath+"/task_result",schemaPath:"#/properties/task_result/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
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
if(!(validate406(data.watermark_info, {instancePath:instancePath+"/watermark_info",parentData:data,parentDataProperty:"watermark_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate406.errors : vErrors.concat(validate406.errors);
errors = vErrors.length;
}
}
if(data.task_status_msg !== undefined){
if(typeof data.task_status_msg !== "string"){
const err10 = {instancePath:instancePath+"/task_status_msg",schemaPath:"#/properties/task_status_msg/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
}
if(data.final_unit_deduction !== undefined){
if(!(validate408(data.final_unit_deduction, {instancePath:instancePath+"/final_unit_deduction",parentData:data,parentDataProperty:"final_unit_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate408.errors : vErrors.concat(validate408.errors);
errors = vErrors.length;
}
}
if(data.final_balance_deduction !== undefined){
if(!(validate410(data.final_balance_deduction, {instancePath:instancePath+"/final_balance_deduction",parentData:data,parentDataProperty:"final_balance_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
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
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
validate985.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate985.evaluated = {"dynamicProps":true,"dynamicItems":false};
function validate978(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/get-text-to-audio.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.request_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_id"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.code !== undefined){
if(!(validate460(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate462(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate464(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate985(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate985.errors : vErrors.concat(validate985.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
validate978.errors = vErrors;
return errors === 0;
}
export const validateKlingGetTextToVideoResponse = validate1009;
function validate1016(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/text-to-video.task.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate1016.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate381(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate381.errors : vErrors.concat(validate381.errors);
errors = vErrors.length;
}
else {
var props0 = validate381.evaluated.props;
}
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.task_status === undefined) && (missing0 = "task_status")){
const err0 = {};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
else {
if(data.task_status !== undefined){
if("succeed" !== data.task_status){
const err1 = {};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
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
if(!(validate383(data.task_result, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors);
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
const err2 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
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
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_id"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.task_status === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_status"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(data.created_at === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
if(data.updated_at === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
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
if(!(validate385(data.task_id, {instancePath:instancePath+"/task_id",parentData:data,parentDataProperty:"task_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
}
if(data.task_status !== undefined){
if(!(validate396(data.task_status, {instancePath:instancePath+"/task_status",parentData:data,parentDataProperty:"task_status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate396.errors : vErrors.concat(validate396.errors);
errors = vErrors.length;
}
}
if(data.task_info !== undefined){
if(!(validate398(data.task_info, {instancePath:instancePath+"/task_info",parentData:data,parentDataProperty:"task_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
errors = vErrors.length;
}
}
if(data.task_result !== undefined){
let data5 = data.task_result;
const _errs12 = errors;
let valid5 = false;
const _errs13 = errors;
if(!(validate383(data5, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors);
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
const err7 = {instancePath:instancePath+"/task_result",schemaPath:"#/properties/task_result/anyOf/1/maxProperties",keyword:"maxProperties",params:{limit: 0}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/task_result",schemaPath:"#/properties/task_result/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
var _valid1 = _errs14 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const err9 = {instancePath:instancePath+"/task_result",schemaPath:"#/properties/task_result/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
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
if(!(validate406(data.watermark_info, {instancePath:instancePath+"/watermark_info",parentData:data,parentDataProperty:"watermark_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate406.errors : vErrors.concat(validate406.errors);
errors = vErrors.length;
}
}
if(data.task_status_msg !== undefined){
if(typeof data.task_status_msg !== "string"){
const err10 = {instancePath:instancePath+"/task_status_msg",schemaPath:"#/properties/task_status_msg/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
}
if(data.final_unit_deduction !== undefined){
if(!(validate408(data.final_unit_deduction, {instancePath:instancePath+"/final_unit_deduction",parentData:data,parentDataProperty:"final_unit_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate408.errors : vErrors.concat(validate408.errors);
errors = vErrors.length;
}
}
if(data.final_balance_deduction !== undefined){
if(!(validate410(data.final_balance_deduction, {instancePath:instancePath+"/final_balance_deduction",parentData:data,parentDataProperty:"final_balance_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
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
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
validate1016.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate1016.evaluated = {"dynamicProps":true,"dynamicItems":false};
function validate1009(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/get-text-to-video.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.request_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_id"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.code !== undefined){
if(!(validate460(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate462(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate464(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate1016(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1016.errors : vErrors.concat(validate1016.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
validate1009.errors = vErrors;
return errors === 0;
}
export const validateKlingGetVideoToAudioResponse = validate1040;
function validate1047(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/video-to-audio.task.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate1047.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate381(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate381.errors : vErrors.concat(validate381.errors);
errors = vErrors.length;
}
else {
var props0 = validate381.evaluated.props;
}
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.task_status === undefined) && (missing0 = "task_status")){
const err0 = {};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
else {
if(data.task_status !== undefined){
if("succeed" !== data.task_status){
const err1 = {};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
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
if(!(validate734(data.task_result, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate734.errors : vErrors.concat(validate734.errors);
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
const err2 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
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
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_id"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.task_status === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_status"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(data.created_at === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
if(data.updated_at === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
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
if(!(validate385(data.task_id, {instancePath:instancePath+"/task_id",parentData:data,parentDataProperty:"task_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
}
if(data.task_status !== undefined){
if(!(validate396(data.task_status, {instancePath:instancePath+"/task_status",parentData:data,parentDataProperty:"task_status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate396.errors : vErrors.concat(validate396.errors);
errors = vErrors.length;
}
}
if(data.task_info !== undefined){
if(!(validate398(data.task_info, {instancePath:instancePath+"/task_info",parentData:data,parentDataProperty:"task_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
errors = vErrors.length;
}
}
if(data.task_result !== undefined){
let data5 = data.task_result;
const _errs12 = errors;
let valid5 = false;
const _errs13 = errors;
if(!(validate734(data5, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate734.errors : vErrors.concat(validate734.errors);
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
const err7 = {instancePath:instancePath+"/task_result",schemaPath:"#/properties/task_result/anyOf/1/maxProperties",keyword:"maxProperties",params:{limit: 0}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/task_result",schemaPath:"#/properties/task_result/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
var _valid1 = _errs14 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const err9 = {instancePath:instancePath+"/task_result",schemaPath:"#/properties/task_result/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
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
if(!(validate406(data.watermark_info, {instancePath:instancePath+"/watermark_info",parentData:data,parentDataProperty:"watermark_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate406.errors : vErrors.concat(validate406.errors);
errors = vErrors.length;
}
}
if(data.task_status_msg !== undefined){
if(typeof data.task_status_msg !== "string"){
const err10 = {instancePath:instancePath+"/task_status_msg",schemaPath:"#/properties/task_status_msg/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
}
if(data.final_unit_deduction !== undefined){
if(!(validate408(data.final_unit_deduction, {instancePath:instancePath+"/final_unit_deduction",parentData:data,parentDataProperty:"final_unit_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate408.errors : vErrors.concat(validate408.errors);
errors = vErrors.length;
}
}
if(data.final_balance_deduction !== undefined){
if(!(validate410(data.final_balance_deduction, {instancePath:instancePath+"/final_balance_deduction",parentData:data,parentDataProperty:"final_balance_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
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
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
validate1047.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate1047.evaluated = {"dynamicProps":true,"dynamicItems":false};
function validate1040(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/get-video-to-audio.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.request_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_id"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.code !== undefined){
if(!(validate460(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate462(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate464(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate1047(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1047.errors : vErrors.concat(validate1047.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
validate1040.errors = vErrors;
return errors === 0;
}
export const validateKlingIdentifyFaceResponse = validate1072;
function validate1072(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/identify-face.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.request_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_id"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.code !== undefined){
if(!(validate460(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate462(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate464(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data3 = data.data;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.session_id === undefined){
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "session_id"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(data3.face_data === undefined){
const err5 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "face_data"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
if(data3.session_id !== undefined){
if(!(validate385(data3.session_id, {instancePath:instancePath+"/data/session_id",parentData:data3,parentDataProperty:"session_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
}
if(data3.final_unit_deduction !== undefined){
if(!(validate408(data3.final_unit_deduction, {instancePath:instancePath+"/data/final_unit_deduction",parentData:data3,parentDataProperty:"final_unit_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate408.errors : vErrors.concat(validate408.errors);
errors = vErrors.length;
}
}
if(data3.final_balance_deduction !== undefined){
if(!(validate410(data3.final_balance_deduction, {instancePath:instancePath+"/data/final_balance_deduction",parentData:data3,parentDataProperty:"final_balance_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
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
const err6 = {instancePath:instancePath+"/data/face_data/" + i0,schemaPath:"#/properties/data/properties/face_data/items/required",keyword:"required",params:{missingProperty: "face_id"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
if(data8.face_image === undefined){
const err7 = {instancePath:instancePath+"/data/face_data/" + i0,schemaPath:"#/properties/data/properties/face_data/items/required",keyword:"required",params:{missingProperty: "face_image"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
if(data8.start_time === undefined){
const err8 = {instancePath:instancePath+"/data/face_data/" + i0,schemaPath:"#/properties/data/properties/face_data/items/required",keyword:"required",params:{missingProperty: "start_time"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
if(data8.end_time === undefined){
const err9 = {instancePath:instancePath+"/data/face_data/" + i0,schemaPath:"#/properties/data/properties/face_data/items/required",keyword:"required",params:{missingProperty: "end_time"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
if(data8.face_id !== undefined){
if(typeof data8.face_id !== "string"){
const err10 = {instancePath:instancePath+"/data/face_data/" + i0+"/face_id",schemaPath:"#/properties/data/properties/face_data/items/properties/face_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
}
if(data8.face_image !== undefined){
if(!(validate387(data8.face_image, {instancePath:instancePath+"/data/face_data/" + i0+"/face_image",parentData:data8,parentDataProperty:"face_image",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
}
if(data8.start_time !== undefined){
let data11 = data8.start_time;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err11 = {instancePath:instancePath+"/data/face_data/" + i0+"/start_time",schemaPath:"#/properties/data/properties/face_data/items/properties/start_time/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err12 = {instancePath:instancePath+"/data/face_data/" + i0+"/start_time",schemaPath:"#/properties/data/properties/face_data/items/properties/start_time/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
}
}
if(data8.end_time !== undefined){
let data12 = data8.end_time;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err13 = {instancePath:instancePath+"/data/face_data/" + i0+"/end_time",schemaPath:"#/properties/data/properties/face_data/items/properties/end_time/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err14 = {instancePath:instancePath+"/data/face_data/" + i0+"/end_time",schemaPath:"#/properties/data/properties/face_data/items/properties/end_time/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
}
}
}
else {
const err15 = {instancePath:instancePath+"/data/face_data/" + i0,schemaPath:"#/properties/data/properties/face_data/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/data/face_data",schemaPath:"#/properties/data/properties/face_data/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err16]; else vErrors.push(err16);
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"}};
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
validate1072.errors = vErrors;
return errors === 0;
}
export const validateKlingImageToVideoTask = validate923;
export const validateKlingLipSyncTask = validate954;
export const validateKlingListAdvancedLipSyncResponse = validate1087;
function validate1087(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/list-advanced-lip-sync.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.request_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_id"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.code !== undefined){
if(!(validate460(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate462(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate464(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data3 = data.data;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate379(data3[i0], {instancePath:instancePath+"/data/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate379.errors : vErrors.concat(validate379.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}};
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
validate1087.errors = vErrors;
return errors === 0;
}
export const validateKlingListAvatarsResponse = validate1095;
function validate1095(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/list-avatars.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.request_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_id"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.code !== undefined){
if(!(validate460(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate462(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate464(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data3 = data.data;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate415(data3[i0], {instancePath:instancePath+"/data/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate415.errors : vErrors.concat(validate415.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}};
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
validate1095.errors = vErrors;
return errors === 0;
}
export const validateKlingListBalanceBillingResponse = validate1103;
const schema478 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"kling/list-balance-billing.response.json","title":"Billing details of the cash balance: response","type":"object","required":["code","message","request_id","data"],"properties":{"code":{"$ref":"common.json#/$defs/success"},"message":{"$ref":"common.json#/$defs/succeed"},"request_id":{"$ref":"common.json#/$defs/requestId"},"data":{"type":"object","required":["result","has_more"],"properties":{"result":{"type":"object","required":["detail","count"],"properties":{"detail":{"type":"array","items":{"title":"Billing details of the cash balance: row","type":"object","required":["task_id","product_function","deduction_time","cash_type","balance_before_deduction","deduction_amount","balance_after_deduction","list_price","currency"],"properties":{"task_id":{"$ref":"common.json#/$defs/id"},"api_key_name":{"type":"string"},"product_function":{"type":"string"},"model_name":{"type":"string"},"resolution":{"type":"string"},"duration":{"description":"Of videos only.","type":"string"},"refer_video_input":{"description":"Of videos only.","type":"boolean"},"video_sound":{"description":"Of videos only.","type":"string","enum":["native","original","off"]},"voice_control":{"description":"Of videos only.","type":"boolean"},"deduction_time":{"description":"Unix time in milliseconds, as a text.","type":"string","pattern":"^[1-9][0-9]{11,13}$"},"cash_type":{"type":"string","enum":["balance","test_balance"]},"balance_before_deduction":{"type":"number","minimum":0},"deduction_amount":{"type":"number","minimum":0},"balance_after_deduction":{"type":"number","minimum":0},"list_price":{"type":"number","minimum":0},"currency":{"type":"string","enum":["CNY","USD"]}}}},"count":{"type":"integer","minimum":0}}},"next_cursor":{"description":"Asks for the next page; empty or absent on the last one.","type":"string"},"has_more":{"type":"boolean"}}}},"x-kling-facts":["billing-balance-rows","billing-answer"],"examples":[{"code":0,"message":"SUCCEED","request_id":"2138273a-8458-4b26-9e59-c5960727f456","data":{"result":{"detail":[{"task_id":"934560897820524592","api_key_name":"production","product_function":"Custom Voice","model_name":"","resolution":"","deduction_time":"1790845209340","cash_type":"balance","balance_before_deduction":10,"deduction_amount":0.007,"balance_after_deduction":9.993,"list_price":0.007,"currency":"USD"}],"count":1},"next_cursor":"","has_more":false}},{"code":0,"message":"SUCCEED","request_id":"2138273a-8458-4b26-9e59-c5960727f456","data":{"result":{"detail":[],"count":0},"next_cursor":"","has_more":false}}]};
const pattern92 = new RegExp("^[1-9][0-9]{11,13}$", "u");
function validate1103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/list-balance-billing.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.request_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_id"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.code !== undefined){
if(!(validate460(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate462(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate464(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data3 = data.data;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.result === undefined){
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "result"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(data3.has_more === undefined){
const err5 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "has_more"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
if(data3.result !== undefined){
let data4 = data3.result;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.detail === undefined){
const err6 = {instancePath:instancePath+"/data/result",schemaPath:"#/properties/data/properties/result/required",keyword:"required",params:{missingProperty: "detail"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
if(data4.count === undefined){
const err7 = {instancePath:instancePath+"/data/result",schemaPath:"#/properties/data/properties/result/required",keyword:"required",params:{missingProperty: "count"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
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
const err8 = {instancePath:instancePath+"/data/result/detail/" + i0,schemaPath:"#/properties/data/properties/result/properties/detail/items/required",keyword:"required",params:{missingProperty: "task_id"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
if(data6.product_function === undefined){
const err9 = {instancePath:instancePath+"/data/result/detail/" + i0,schemaPath:"#/properties/data/properties/result/properties/detail/items/required",keyword:"required",params:{missingProperty: "product_function"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
if(data6.deduction_time === undefined){
const err10 = {instancePath:instancePath+"/data/result/detail/" + i0,schemaPath:"#/properties/data/properties/result/properties/detail/items/required",keyword:"required",params:{missingProperty: "deduction_time"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
if(data6.cash_type === undefined){
const err11 = {instancePath:instancePath+"/data/result/detail/" + i0,schemaPath:"#/properties/data/properties/result/properties/detail/items/required",keyword:"required",params:{missingProperty: "cash_type"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
if(data6.balance_before_deduction === undefined){
const err12 = {instancePath:instancePath+"/data/result/detail/" + i0,schemaPath:"#/properties/data/properties/result/properties/detail/items/required",keyword:"required",params:{missingProperty: "balance_before_deduction"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
if(data6.deduction_amount === undefined){
const err13 = {instancePath:instancePath+"/data/result/detail/" + i0,schemaPath:"#/properties/data/properties/result/properties/detail/items/required",keyword:"required",params:{missingProperty: "deduction_amount"}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
if(data6.balance_after_deduction === undefined){
const err14 = {instancePath:instancePath+"/data/result/detail/" + i0,schemaPath:"#/properties/data/properties/result/properties/detail/items/required",keyword:"required",params:{missingProperty: "balance_after_deduction"}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
if(data6.list_price === undefined){
const err15 = {instancePath:instancePath+"/data/result/detail/" + i0,schemaPath:"#/properties/data/properties/result/properties/detail/items/required",keyword:"required",params:{missingProperty: "list_price"}};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
errors++;
}
if(data6.currency === undefined){
const err16 = {instancePath:instancePath+"/data/result/detail/" + i0,schemaPath:"#/properties/data/properties/result/properties/detail/items/required",keyword:"required",params:{missingProperty: "currency"}};
if(vErrors === null) vErrors = [err16]; else vErrors.push(err16);
errors++;
}
if(data6.task_id !== undefined){
if(!(validate385(data6.task_id, {instancePath:instancePath+"/data/result/detail/" + i0+"/task_id",parentData:data6,parentDataProperty:"task_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
}
if(data6.api_key_name !== undefined){
if(typeof data6.api_key_name !== "string"){
const err17 = {instancePath:instancePath+"/data/result/detail/" + i0+"/api_key_name",schemaPath:"#/properties/data/properties/result/properties/detail/items/properties/api_key_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err17]; else vErrors.push(err17);
errors++;
}
}
if(data6.product_function !== undefined){
if(typeof data6.product_function !== "string"){
const err18 = {instancePath:instancePath+"/data/result/detail/" + i0+"/product_function",schemaPath:"#/properties/data/properties/result/properties/detail/items/properties/product_function/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err18]; else vErrors.push(err18);
errors++;
}
}
if(data6.model_name !== undefined){
if(typeof data6.model_name !== "string"){
const err19 = {instancePath:instancePath+"/data/result/detail/" + i0+"/model_name",schemaPath:"#/properties/data/properties/result/properties/detail/items/properties/model_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err19]; else vErrors.push(err19);
errors++;
}
}
if(data6.resolution !== undefined){
if(typeof data6.resolution !== "string"){
const err20 = {instancePath:instancePath+"/data/result/detail/" + i0+"/resolution",schemaPath:"#/properties/data/properties/result/properties/detail/items/properties/resolution/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err20]; else vErrors.push(err20);
errors++;
}
}
if(data6.duration !== undefined){
if(typeof data6.duration !== "string"){
const err21 = {instancePath:instancePath+"/data/result/detail/" + i0+"/duration",schemaPath:"#/properties/data/properties/result/properties/detail/items/properties/duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err21]; else vErrors.push(err21);
errors++;
}
}
if(data6.refer_video_input !== undefined){
if(typeof data6.refer_video_input !== "boolean"){
const err22 = {instancePath:instancePath+"/data/result/detail/" + i0+"/refer_video_input",schemaPath:"#/properties/data/properties/result/properties/detail/items/properties/refer_video_input/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null) vErrors = [err22]; else vErrors.push(err22);
errors++;
}
}
if(data6.video_sound !== undefined){
let data14 = data6.video_sound;
if(typeof data14 !== "string"){
const err23 = {instancePath:instancePath+"/data/result/detail/" + i0+"/video_sound",schemaPath:"#/properties/data/properties/result/properties/detail/items/properties/video_sound/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err23]; else vErrors.push(err23);
errors++;
}
if(!(((data14 === "native") || (data14 === "original")) || (data14 === "off"))){
const err24 = {instancePath:instancePath+"/data/result/detail/" + i0+"/video_sound",schemaPath:"#/properties/data/properties/result/properties/detail/items/properties/video_sound/enum",keyword:"enum",params:{allowedValues: schema478.properties.data.properties.result.properties.detail.items.properties.video_sound.enum}};
if(vErrors === null) vErrors = [err24]; else vErrors.push(err24);
errors++;
}
}
if(data6.voice_control !== undefined){
if(typeof data6.voice_control !== "boolean"){
const err25 = {instancePath:instancePath+"/data/result/detail/" + i0+"/voice_control",schemaPath:"#/properties/data/properties/result/properties/detail/items/properties/voice_control/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null) vErrors = [err25]; else vErrors.push(err25);
errors++;
}
}
if(data6.deduction_time !== undefined){
let data16 = data6.deduction_time;
if(typeof data16 === "string"){
if(!pattern92.test(data16)){
const err26 = {instancePath:instancePath+"/data/result/detail/" + i0+"/deduction_time",schemaPath:"#/properties/data/properties/result/properties/detail/items/properties/deduction_time/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{11,13}$"}};
if(vErrors === null) vErrors = [err26]; else vErrors.push(err26);
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/data/result/detail/" + i0+"/deduction_time",schemaPath:"#/properties/data/properties/result/properties/detail/items/properties/deduction_time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err27]; else vErrors.push(err27);
errors++;
}
}
if(data6.cash_type !== undefined){
let data17 = data6.cash_type;
if(typeof data17 !== "string"){
const err28 = {instancePath:instancePath+"/data/result/detail/" + i0+"/cash_type",schemaPath:"#/properties/data/properties/result/properties/detail/items/properties/cash_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err28]; else vErrors.push(err28);
errors++;
}
if(!((data17 === "balance") || (data17 === "test_balance"))){
const err29 = {instancePath:instancePath+"/data/result/detail/" + i0+"/cash_type",schemaPath:"#/properties/data/properties/result/properties/detail/items/properties/cash_type/enum",keyword:"enum",params:{allowedValues: schema478.properties.data.properties.result.properties.detail.items.properties.cash_type.enum}};
if(vErrors === null) vErrors = [err29]; else vErrors.push(err29);
errors++;
}
}
if(data6.balance_before_deduction !== undefined){
let data18 = data6.balance_before_deduction;
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err30 = {instancePath:instancePath+"/data/result/detail/" + i0+"/balance_before_deduction",schemaPath:"#/properties/data/properties/result/properties/detail/items/properties/balance_before_deduction/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null) vErrors = [err30]; else vErrors.push(err30);
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/data/result/detail/" + i0+"/balance_before_deduction",schemaPath:"#/properties/data/properties/result/properties/detail/items/properties/balance_before_deduction/type",keyword:"type",params:{type: "number"}};
if(vErrors === null) vErrors = [err31]; else vErrors.push(err31);
errors++;
}
}
if(data6.deduction_amount !== undefined){
let data19 = data6.deduction_amount;
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err32 = {instancePath:instancePath+"/data/result/detail/" + i0+"/deduction_amount",schemaPath:"#/properties/data/properties/result/properties/detail/items/properties/deduction_amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null) vErrors = [err32]; else vErrors.push(err32);
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/data/result/detail/" + i0+"/deduction_amount",schemaPath:"#/properties/data/properties/result/properties/detail/items/properties/deduction_amount/type",keyword:"type",params:{type: "number"}};
if(vErrors === null) vErrors = [err33]; else vErrors.push(err33);
errors++;
}
}
if(data6.balance_after_deduction !== undefined){
let data20 = data6.balance_after_deduction;
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err34 = {instancePath:instancePath+"/data/result/detail/" + i0+"/balance_after_deduction",schemaPath:"#/properties/data/properties/result/properties/detail/items/properties/balance_after_deduction/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null) vErrors = [err34]; else vErrors.push(err34);
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/data/result/detail/" + i0+"/balance_after_deduction",schemaPath:"#/properties/data/properties/result/properties/detail/items/properties/balance_after_deduction/type",keyword:"type",params:{type: "number"}};
if(vErrors === null) vErrors = [err35]; else vErrors.push(err35);
errors++;
}
}
if(data6.list_price !== undefined){
let data21 = data6.list_price;
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err36 = {instancePath:instancePath+"/data/result/detail/" + i0+"/list_price",schemaPath:"#/properties/data/properties/result/properties/detail/items/properties/list_price/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null) vErrors = [err36]; else vErrors.push(err36);
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/data/result/detail/" + i0+"/list_price",schemaPath:"#/properties/data/properties/result/properties/detail/items/properties/list_price/type",keyword:"type",params:{type: "number"}};
if(vErrors === null) vErrors = [err37]; else vErrors.push(err37);
errors++;
}
}
if(data6.currency !== undefined){
let data22 = data6.currency;
if(typeof data22 !== "string"){
const err38 = {instancePath:instancePath+"/data/result/detail/" + i0+"/currency",schemaPath:"#/properties/data/properties/result/properties/detail/items/properties/currency/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err38]; else vErrors.push(err38);
errors++;
}
if(!((data22 === "CNY") || (data22 === "USD"))){
const err39 = {instancePath:instancePath+"/data/result/detail/" + i0+"/currency",schemaPath:"#/properties/data/properties/result/properties/detail/items/properties/currency/enum",keyword:"enum",params:{allowedValues: schema478.properties.data.properties.result.properties.detail.items.properties.currency.enum}};
if(vErrors === null) vErrors = [err39]; else vErrors.push(err39);
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/data/result/detail/" + i0,schemaPath:"#/properties/data/properties/result/properties/detail/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err40]; else vErrors.push(err40);
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/data/result/detail",schemaPath:"#/properties/data/properties/result/properties/detail/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err41]; else vErrors.push(err41);
errors++;
}
}
if(data4.count !== undefined){
let data23 = data4.count;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err42 = {instancePath:instancePath+"/data/result/count",schemaPath:"#/properties/data/properties/result/properties/count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err42]; else vErrors.push(err42);
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
const err43 = {instancePath:instancePath+"/data/result/count",schemaPath:"#/properties/data/properties/result/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null) vErrors = [err43]; else vErrors.push(err43);
errors++;
}
}
}
}
else {
const err44 = {instancePath:instancePath+"/data/result",schemaPath:"#/properties/data/properties/result/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err44]; else vErrors.push(err44);
errors++;
}
}
if(data3.next_cursor !== undefined){
if(typeof data3.next_cursor !== "string"){
const err45 = {instancePath:instancePath+"/data/next_cursor",schemaPath:"#/properties/data/properties/next_cursor/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err45]; else vErrors.push(err45);
errors++;
}
}
if(data3.has_more !== undefined){
if(typeof data3.has_more !== "boolean"){
const err46 = {instancePath:instancePath+"/data/has_more",schemaPath:"#/properties/data/properties/has_more/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null) vErrors = [err46]; else vErrors.push(err46);
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"}};
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
validate1103.errors = vErrors;
return errors === 0;
}
export const validateKlingListCustomVoicesResponse = validate1112;
function validate1112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/list-custom-voices.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.request_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_id"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.code !== undefined){
if(!(validate460(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate462(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate464(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data3 = data.data;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate769(data3[i0], {instancePath:instancePath+"/data/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate769.errors : vErrors.concat(validate769.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}};
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
validate1112.errors = vErrors;
return errors === 0;
}
export const validateKlingListElementsResponse = validate1120;
function validate1120(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/list-elements.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.request_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_id"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.code !== undefined){
if(!(validate460(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate462(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate464(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data3 = data.data;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate814(data3[i0], {instancePath:instancePath+"/data/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate814.errors : vErrors.concat(validate814.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}};
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
validate1120.errors = vErrors;
return errors === 0;
}
export const validateKlingListImageToVideoResponse = validate1128;
function validate1128(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/list-image-to-video.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.request_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_id"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.code !== undefined){
if(!(validate460(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate462(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate464(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data3 = data.data;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate923(data3[i0], {instancePath:instancePath+"/data/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate923.errors : vErrors.concat(validate923.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}};
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
validate1128.errors = vErrors;
return errors === 0;
}
export const validateKlingListLipSyncResponse = validate1136;
function validate1136(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/list-lip-sync.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.request_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_id"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.code !== undefined){
if(!(validate460(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate462(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate464(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data3 = data.data;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate954(data3[i0], {instancePath:instancePath+"/data/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate954.errors : vErrors.concat(validate954.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}};
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
validate1136.errors = vErrors;
return errors === 0;
}
export const validateKlingListPackageBillingResponse = validate1144;
const schema499 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"kling/list-package-billing.response.json","title":"Billing details of resource packs: response","type":"object","required":["code","message","request_id","data"],"properties":{"code":{"$ref":"common.json#/$defs/success"},"message":{"$ref":"common.json#/$defs/succeed"},"request_id":{"$ref":"common.json#/$defs/requestId"},"data":{"type":"object","required":["result","has_more"],"properties":{"result":{"type":"object","required":["detail","count"],"properties":{"detail":{"type":"array","items":{"title":"Billing details of resource packs: row","type":"object","required":["package_id","product_type","task_id","product_function","deduction_time","unit_before_deduction","deduction_amount","unit_after_deduction"],"properties":{"package_id":{"type":"string"},"product_type":{"type":"string","enum":["video","image","try-on"]},"task_id":{"$ref":"common.json#/$defs/id"},"api_key_name":{"type":"string"},"product_function":{"type":"string"},"model_name":{"type":"string"},"resolution":{"type":"string"},"duration":{"description":"Of videos only.","type":"string"},"refer_video_input":{"description":"Of videos only.","type":"boolean"},"video_sound":{"description":"Of videos only.","type":"string","enum":["native","original","off"]},"voice_control":{"description":"Of videos only.","type":"boolean"},"deduction_time":{"description":"Unix time in milliseconds, as a text.","type":"string","pattern":"^[1-9][0-9]{11,13}$"},"unit_before_deduction":{"type":"number","minimum":0},"deduction_amount":{"type":"number","minimum":0},"unit_after_deduction":{"type":"number","minimum":0}}}},"count":{"type":"integer","minimum":0}}},"next_cursor":{"description":"Asks for the next page; empty or absent on the last one.","type":"string"},"has_more":{"type":"boolean"}}}},"x-kling-facts":["billing-package-rows","billing-answer"],"examples":[{"code":0,"message":"SUCCEED","request_id":"2138273a-8458-4b26-9e59-c5960727f456","data":{"result":{"detail":[{"package_id":"0f6a2c7e9b1d4e53a8c7b6f5d4e3c2b1","product_type":"video","task_id":"934560897820524592","api_key_name":"production","product_function":"Custom Voice","model_name":"","resolution":"","deduction_time":"1790845209340","unit_before_deduction":100,"deduction_amount":0.05,"unit_after_deduction":99.95}],"count":1},"next_cursor":"","has_more":false}},{"code":0,"message":"SUCCEED","request_id":"2138273a-8458-4b26-9e59-c5960727f456","data":{"result":{"detail":[],"count":0},"next_cursor":"","has_more":false}}]};
function validate1144(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/list-package-billing.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.request_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_id"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.code !== undefined){
if(!(validate460(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate462(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate464(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data3 = data.data;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.result === undefined){
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "result"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(data3.has_more === undefined){
const err5 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "has_more"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
if(data3.result !== undefined){
let data4 = data3.result;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.detail === undefined){
const err6 = {instancePath:instancePath+"/data/result",schemaPath:"#/properties/data/properties/result/required",keyword:"required",params:{missingProperty: "detail"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
if(data4.count === undefined){
const err7 = {instancePath:instancePath+"/data/result",schemaPath:"#/properties/data/properties/result/required",keyword:"required",params:{missingProperty: "count"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
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
const err8 = {instancePath:instancePath+"/data/result/detail/" + i0,schemaPath:"#/properties/data/properties/result/properties/detail/items/required",keyword:"required",params:{missingProperty: "package_id"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
if(data6.product_type === undefined){
const err9 = {instancePath:instancePath+"/data/result/detail/" + i0,schemaPath:"#/properties/data/properties/result/properties/detail/items/required",keyword:"required",params:{missingProperty: "product_type"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
if(data6.task_id === undefined){
const err10 = {instancePath:instancePath+"/data/result/detail/" + i0,schemaPath:"#/properties/data/properties/result/properties/detail/items/required",keyword:"required",params:{missingProperty: "task_id"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
if(data6.product_function === undefined){
const err11 = {instancePath:instancePath+"/data/result/detail/" + i0,schemaPath:"#/properties/data/properties/result/properties/detail/items/required",keyword:"required",params:{missingProperty: "product_function"}};
if(vErrors === null) vErrors = [err11]; else vErrors.push(err11);
errors++;
}
if(data6.deduction_time === undefined){
const err12 = {instancePath:instancePath+"/data/result/detail/" + i0,schemaPath:"#/properties/data/properties/result/properties/detail/items/required",keyword:"required",params:{missingProperty: "deduction_time"}};
if(vErrors === null) vErrors = [err12]; else vErrors.push(err12);
errors++;
}
if(data6.unit_before_deduction === undefined){
const err13 = {instancePath:instancePath+"/data/result/detail/" + i0,schemaPath:"#/properties/data/properties/result/properties/detail/items/required",keyword:"required",params:{missingProperty: "unit_before_deduction"}};
if(vErrors === null) vErrors = [err13]; else vErrors.push(err13);
errors++;
}
if(data6.deduction_amount === undefined){
const err14 = {instancePath:instancePath+"/data/result/detail/" + i0,schemaPath:"#/properties/data/properties/result/properties/detail/items/required",keyword:"required",params:{missingProperty: "deduction_amount"}};
if(vErrors === null) vErrors = [err14]; else vErrors.push(err14);
errors++;
}
if(data6.unit_after_deduction === undefined){
const err15 = {instancePath:instancePath+"/data/result/detail/" + i0,schemaPath:"#/properties/data/properties/result/properties/detail/items/required",keyword:"required",params:{missingProperty: "unit_after_deduction"}};
if(vErrors === null) vErrors = [err15]; else vErrors.push(err15);
errors++;
}
if(data6.package_id !== undefined){
if(typeof data6.package_id !== "string"){
const err16 = {instancePath:instancePath+"/data/result/detail/" + i0+"/package_id",schemaPath:"#/properties/data/properties/result/properties/detail/items/properties/package_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err16]; else vErrors.push(err16);
errors++;
}
}
if(data6.product_type !== undefined){
let data8 = data6.product_type;
if(typeof data8 !== "string"){
const err17 = {instancePath:instancePath+"/data/result/detail/" + i0+"/product_type",schemaPath:"#/properties/data/properties/result/properties/detail/items/properties/product_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err17]; else vErrors.push(err17);
errors++;
}
if(!(((data8 === "video") || (data8 === "image")) || (data8 === "try-on"))){
const err18 = {instancePath:instancePath+"/data/result/detail/" + i0+"/product_type",schemaPath:"#/properties/data/properties/result/properties/detail/items/properties/product_type/enum",keyword:"enum",params:{allowedValues: schema499.properties.data.properties.result.properties.detail.items.properties.product_type.enum}};
if(vErrors === null) vErrors = [err18]; else vErrors.push(err18);
errors++;
}
}
if(data6.task_id !== undefined){
if(!(validate385(data6.task_id, {instancePath:instancePath+"/data/result/detail/" + i0+"/task_id",parentData:data6,parentDataProperty:"task_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
}
if(data6.api_key_name !== undefined){
if(typeof data6.api_key_name !== "string"){
const err19 = {instancePath:instancePath+"/data/result/detail/" + i0+"/api_key_name",schemaPath:"#/properties/data/properties/result/properties/detail/items/properties/api_key_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err19]; else vErrors.push(err19);
errors++;
}
}
if(data6.product_function !== undefined){
if(typeof data6.product_function !== "string"){
const err20 = {instancePath:instancePath+"/data/result/detail/" + i0+"/product_function",schemaPath:"#/properties/data/properties/result/properties/detail/items/properties/product_function/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err20]; else vErrors.push(err20);
errors++;
}
}
if(data6.model_name !== undefined){
if(typeof data6.model_name !== "string"){
const err21 = {instancePath:instancePath+"/data/result/detail/" + i0+"/model_name",schemaPath:"#/properties/data/properties/result/properties/detail/items/properties/model_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err21]; else vErrors.push(err21);
errors++;
}
}
if(data6.resolution !== undefined){
if(typeof data6.resolution !== "string"){
const err22 = {instancePath:instancePath+"/data/result/detail/" + i0+"/resolution",schemaPath:"#/properties/data/properties/result/properties/detail/items/properties/resolution/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err22]; else vErrors.push(err22);
errors++;
}
}
if(data6.duration !== undefined){
if(typeof data6.duration !== "string"){
const err23 = {instancePath:instancePath+"/data/result/detail/" + i0+"/duration",schemaPath:"#/properties/data/properties/result/properties/detail/items/properties/duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err23]; else vErrors.push(err23);
errors++;
}
}
if(data6.refer_video_input !== undefined){
if(typeof data6.refer_video_input !== "boolean"){
const err24 = {instancePath:instancePath+"/data/result/detail/" + i0+"/refer_video_input",schemaPath:"#/properties/data/properties/result/properties/detail/items/properties/refer_video_input/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null) vErrors = [err24]; else vErrors.push(err24);
errors++;
}
}
if(data6.video_sound !== undefined){
let data16 = data6.video_sound;
if(typeof data16 !== "string"){
const err25 = {instancePath:instancePath+"/data/result/detail/" + i0+"/video_sound",schemaPath:"#/properties/data/properties/result/properties/detail/items/properties/video_sound/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err25]; else vErrors.push(err25);
errors++;
}
if(!(((data16 === "native") || (data16 === "original")) || (data16 === "off"))){
const err26 = {instancePath:instancePath+"/data/result/detail/" + i0+"/video_sound",schemaPath:"#/properties/data/properties/result/properties/detail/items/properties/video_sound/enum",keyword:"enum",params:{allowedValues: schema499.properties.data.properties.result.properties.detail.items.properties.video_sound.enum}};
if(vErrors === null) vErrors = [err26]; else vErrors.push(err26);
errors++;
}
}
if(data6.voice_control !== undefined){
if(typeof data6.voice_control !== "boolean"){
const err27 = {instancePath:instancePath+"/data/result/detail/" + i0+"/voice_control",schemaPath:"#/properties/data/properties/result/properties/detail/items/properties/voice_control/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null) vErrors = [err27]; else vErrors.push(err27);
errors++;
}
}
if(data6.deduction_time !== undefined){
let data18 = data6.deduction_time;
if(typeof data18 === "string"){
if(!pattern92.test(data18)){
const err28 = {instancePath:instancePath+"/data/result/detail/" + i0+"/deduction_time",schemaPath:"#/properties/data/properties/result/properties/detail/items/properties/deduction_time/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{11,13}$"}};
if(vErrors === null) vErrors = [err28]; else vErrors.push(err28);
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/data/result/detail/" + i0+"/deduction_time",schemaPath:"#/properties/data/properties/result/properties/detail/items/properties/deduction_time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err29]; else vErrors.push(err29);
errors++;
}
}
if(data6.unit_before_deduction !== undefined){
let data19 = data6.unit_before_deduction;
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err30 = {instancePath:instancePath+"/data/result/detail/" + i0+"/unit_before_deduction",schemaPath:"#/properties/data/properties/result/properties/detail/items/properties/unit_before_deduction/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null) vErrors = [err30]; else vErrors.push(err30);
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/data/result/detail/" + i0+"/unit_before_deduction",schemaPath:"#/properties/data/properties/result/properties/detail/items/properties/unit_before_deduction/type",keyword:"type",params:{type: "number"}};
if(vErrors === null) vErrors = [err31]; else vErrors.push(err31);
errors++;
}
}
if(data6.deduction_amount !== undefined){
let data20 = data6.deduction_amount;
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err32 = {instancePath:instancePath+"/data/result/detail/" + i0+"/deduction_amount",schemaPath:"#/properties/data/properties/result/properties/detail/items/properties/deduction_amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null) vErrors = [err32]; else vErrors.push(err32);
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/data/result/detail/" + i0+"/deduction_amount",schemaPath:"#/properties/data/properties/result/properties/detail/items/properties/deduction_amount/type",keyword:"type",params:{type: "number"}};
if(vErrors === null) vErrors = [err33]; else vErrors.push(err33);
errors++;
}
}
if(data6.unit_after_deduction !== undefined){
let data21 = data6.unit_after_deduction;
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err34 = {instancePath:instancePath+"/data/result/detail/" + i0+"/unit_after_deduction",schemaPath:"#/properties/data/properties/result/properties/detail/items/properties/unit_after_deduction/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null) vErrors = [err34]; else vErrors.push(err34);
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/data/result/detail/" + i0+"/unit_after_deduction",schemaPath:"#/properties/data/properties/result/properties/detail/items/properties/unit_after_deduction/type",keyword:"type",params:{type: "number"}};
if(vErrors === null) vErrors = [err35]; else vErrors.push(err35);
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/data/result/detail/" + i0,schemaPath:"#/properties/data/properties/result/properties/detail/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err36]; else vErrors.push(err36);
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/data/result/detail",schemaPath:"#/properties/data/properties/result/properties/detail/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err37]; else vErrors.push(err37);
errors++;
}
}
if(data4.count !== undefined){
let data22 = data4.count;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err38 = {instancePath:instancePath+"/data/result/count",schemaPath:"#/properties/data/properties/result/properties/count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err38]; else vErrors.push(err38);
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
const err39 = {instancePath:instancePath+"/data/result/count",schemaPath:"#/properties/data/properties/result/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null) vErrors = [err39]; else vErrors.push(err39);
errors++;
}
}
}
}
else {
const err40 = {instancePath:instancePath+"/data/result",schemaPath:"#/properties/data/properties/result/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err40]; else vErrors.push(err40);
errors++;
}
}
if(data3.next_cursor !== undefined){
if(typeof data3.next_cursor !== "string"){
const err41 = {instancePath:instancePath+"/data/next_cursor",schemaPath:"#/properties/data/properties/next_cursor/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err41]; else vErrors.push(err41);
errors++;
}
}
if(data3.has_more !== undefined){
if(typeof data3.has_more !== "boolean"){
const err42 = {instancePath:instancePath+"/data/has_more",schemaPath:"#/properties/data/properties/has_more/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null) vErrors = [err42]; else vErrors.push(err42);
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err43]; else vErrors.push(err43);
errors++;
}
}
}
else {
const err44 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err44]; else vErrors.push(err44);
errors++;
}
validate1144.errors = vErrors;
return errors === 0;
}
export const validateKlingListPresetVoicesResponse = validate1153;
const schema508 = {"title":"Preset voice item","type":"object","required":["task_id","task_status","task_result","created_at","updated_at"],"properties":{"task_id":{"$ref":"#/$defs/id"},"task_status":{"type":"string","enum":["succeed"]},"task_result":{"$ref":"#/$defs/voiceResult"},"task_status_msg":{"type":"string"},"created_at":{"$ref":"#/$defs/milliseconds"},"updated_at":{"$ref":"#/$defs/milliseconds"}},"x-kling-facts":["presets-item","presets-grouping"]};
function validate1160(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_id"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.task_status === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_status"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.task_result === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_result"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.created_at === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.updated_at === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(data.task_id !== undefined){
if(!(validate385(data.task_id, {instancePath:instancePath+"/task_id",parentData:data,parentDataProperty:"task_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
}
if(data.task_status !== undefined){
let data1 = data.task_status;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/task_status",schemaPath:"#/properties/task_status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
if(!(data1 === "succeed")){
const err6 = {instancePath:instancePath+"/task_status",schemaPath:"#/properties/task_status/enum",keyword:"enum",params:{allowedValues: schema508.properties.task_status.enum}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
if(data.task_result !== undefined){
if(!(validate513(data.task_result, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate513.errors : vErrors.concat(validate513.errors);
errors = vErrors.length;
}
}
if(data.task_status_msg !== undefined){
if(typeof data.task_status_msg !== "string"){
const err7 = {instancePath:instancePath+"/task_status_msg",schemaPath:"#/properties/task_status_msg/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
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
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
validate1160.errors = vErrors;
return errors === 0;
}
function validate1153(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/list-preset-voices.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.request_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_id"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.code !== undefined){
if(!(validate460(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate462(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate464(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data3 = data.data;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1160(data3[i0], {instancePath:instancePath+"/data/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1160.errors : vErrors.concat(validate1160.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}};
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
validate1153.errors = vErrors;
return errors === 0;
}
export const validateKlingListTextToAudioResponse = validate1168;
function validate1168(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/list-text-to-audio.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.request_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_id"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.code !== undefined){
if(!(validate460(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate462(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate464(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data3 = data.data;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate985(data3[i0], {instancePath:instancePath+"/data/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate985.errors : vErrors.concat(validate985.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}};
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
validate1168.errors = vErrors;
return errors === 0;
}
export const validateKlingListTextToVideoResponse = validate1176;
function validate1176(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/list-text-to-video.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.request_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_id"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.code !== undefined){
if(!(validate460(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate462(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate464(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data3 = data.data;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1016(data3[i0], {instancePath:instancePath+"/data/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1016.errors : vErrors.concat(validate1016.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}};
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
validate1176.errors = vErrors;
return errors === 0;
}
export const validateKlingListVideoToAudioResponse = validate1184;
function validate1184(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/list-video-to-audio.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.request_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_id"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.code !== undefined){
if(!(validate460(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate462(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate464(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data3 = data.data;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1047(data3[i0], {instancePath:instancePath+"/data/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1047.errors : vErrors.concat(validate1047.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}};
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
validate1184.errors = vErrors;
return errors === 0;
}
export const validateKlingNotFound = validate1192;
const pattern104 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}[+-]\\d{2}:?\\d{2}$", "u");
const pattern105 = new RegExp("^/", "u");
function validate1192(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/not-found.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.timestamp === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timestamp"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.status === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.error === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.path === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.timestamp !== undefined){
let data0 = data.timestamp;
if(typeof data0 === "string"){
if(!pattern104.test(data0)){
const err4 = {instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}[+-]\\d{2}:?\\d{2}$"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
if(data.status !== undefined){
if(404 !== data.status){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: 404}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
if(data.error !== undefined){
if(typeof data.error !== "string"){
const err7 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err8 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
}
if(data.path !== undefined){
let data4 = data.path;
if(typeof data4 === "string"){
if(!pattern105.test(data4)){
const err9 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^/"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"}};
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
validate1192.errors = vErrors;
return errors === 0;
}
export const validateKlingPageTasksResponse = validate1193;
function validate1193(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/page-tasks.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.request_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_id"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.code !== undefined){
if(!(validate460(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate462(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate464(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data3 = data.data;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.count === undefined){
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "count"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(data3.has_more === undefined){
const err5 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "has_more"}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
if(data3.result !== undefined){
let data4 = data3.result;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate847(data4[i0], {instancePath:instancePath+"/data/result/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate847.errors : vErrors.concat(validate847.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/data/result",schemaPath:"#/properties/data/properties/result/type",keyword:"type",params:{type: "array"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
if(data3.count !== undefined){
let data6 = data3.count;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err7 = {instancePath:instancePath+"/data/count",schemaPath:"#/properties/data/properties/count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err8 = {instancePath:instancePath+"/data/count",schemaPath:"#/properties/data/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null) vErrors = [err8]; else vErrors.push(err8);
errors++;
}
}
}
if(data3.next_cursor !== undefined){
if(typeof data3.next_cursor !== "string"){
const err9 = {instancePath:instancePath+"/data/next_cursor",schemaPath:"#/properties/data/properties/next_cursor/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err9]; else vErrors.push(err9);
errors++;
}
}
if(data3.has_more !== undefined){
if(typeof data3.has_more !== "boolean"){
const err10 = {instancePath:instancePath+"/data/has_more",schemaPath:"#/properties/data/properties/has_more/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null) vErrors = [err10]; else vErrors.push(err10);
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"}};
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
validate1193.errors = vErrors;
return errors === 0;
}
export const validateKlingTextToAudioTask = validate985;
export const validateKlingTextToSpeechResponse = validate1208;
const schema532 = {"title":"Finished speech synthesis","type":"object","required":["task_id","task_status","created_at","updated_at"],"properties":{"task_id":{"$ref":"#/$defs/id"},"task_status":{"type":"string","enum":["succeed","failed"]},"task_result":{"$ref":"#/$defs/speechResult"},"task_status_msg":{"type":"string","description":"Reason of a failure; empty otherwise."},"final_unit_deduction":{"$ref":"#/$defs/decimal"},"final_balance_deduction":{"$ref":"#/$defs/balanceDeduction"},"created_at":{"$ref":"#/$defs/milliseconds"},"updated_at":{"$ref":"#/$defs/milliseconds"}},"allOf":[{"$ref":"#/$defs/taskRules"}],"x-kling-facts":["tts-synchronous","tts-result"]};
function validate1220(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.url === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.duration === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "duration"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.id !== undefined){
if(!(validate385(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
}
if(data.url !== undefined){
if(!(validate387(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
}
if(data.duration !== undefined){
if(!(validate390(data.duration, {instancePath:instancePath+"/duration",parentData:data,parentDataProperty:"duration",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate390.errors : vErrors.concat(validate390.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
validate1220.errors = vErrors;
return errors === 0;
}
function validate1219(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.audios === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "audios"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.audios !== undefined){
let data0 = data.audios;
if(Array.isArray(data0)){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/audios",schemaPath:"#/properties/audios/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1220(data0[i0], {instancePath:instancePath+"/audios/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1220.errors : vErrors.concat(validate1220.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/audios",schemaPath:"#/properties/audios/type",keyword:"type",params:{type: "array"}};
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
validate1219.errors = vErrors;
return errors === 0;
}
function validate1215(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1215.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate381(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate381.errors : vErrors.concat(validate381.errors);
errors = vErrors.length;
}
else {
var props0 = validate381.evaluated.props;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_id"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.task_status === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task_status"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.created_at === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.updated_at === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
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
if(!(validate385(data.task_id, {instancePath:instancePath+"/task_id",parentData:data,parentDataProperty:"task_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
}
if(data.task_status !== undefined){
let data1 = data.task_status;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/task_status",schemaPath:"#/properties/task_status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
if(!((data1 === "succeed") || (data1 === "failed"))){
const err5 = {instancePath:instancePath+"/task_status",schemaPath:"#/properties/task_status/enum",keyword:"enum",params:{allowedValues: schema532.properties.task_status.enum}};
if(vErrors === null) vErrors = [err5]; else vErrors.push(err5);
errors++;
}
}
if(data.task_result !== undefined){
if(!(validate1219(data.task_result, {instancePath:instancePath+"/task_result",parentData:data,parentDataProperty:"task_result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1219.errors : vErrors.concat(validate1219.errors);
errors = vErrors.length;
}
}
if(data.task_status_msg !== undefined){
if(typeof data.task_status_msg !== "string"){
const err6 = {instancePath:instancePath+"/task_status_msg",schemaPath:"#/properties/task_status_msg/type",keyword:"type",params:{type: "string"}};
if(vErrors === null) vErrors = [err6]; else vErrors.push(err6);
errors++;
}
}
if(data.final_unit_deduction !== undefined){
if(!(validate408(data.final_unit_deduction, {instancePath:instancePath+"/final_unit_deduction",parentData:data,parentDataProperty:"final_unit_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate408.errors : vErrors.concat(validate408.errors);
errors = vErrors.length;
}
}
if(data.final_balance_deduction !== undefined){
if(!(validate410(data.final_balance_deduction, {instancePath:instancePath+"/final_balance_deduction",parentData:data,parentDataProperty:"final_balance_deduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
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
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err7]; else vErrors.push(err7);
errors++;
}
validate1215.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate1215.evaluated = {"dynamicProps":true,"dynamicItems":false};
function validate1208(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="kling/text-to-speech.response.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null) vErrors = [err0]; else vErrors.push(err0);
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null) vErrors = [err1]; else vErrors.push(err1);
errors++;
}
if(data.request_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_id"}};
if(vErrors === null) vErrors = [err2]; else vErrors.push(err2);
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null) vErrors = [err3]; else vErrors.push(err3);
errors++;
}
if(data.code !== undefined){
if(!(validate460(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate462(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
if(!(validate464(data.request_id, {instancePath:instancePath+"/request_id",parentData:data,parentDataProperty:"request_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate1215(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1215.errors : vErrors.concat(validate1215.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null) vErrors = [err4]; else vErrors.push(err4);
errors++;
}
validate1208.errors = vErrors;
return errors === 0;
}
export const validateKlingTextToVideoTask = validate1016;
export const validateKlingVideoToAudioTask = validate1047;

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
  "control/charge.response.json": validateControlChargeResponse,
  "control/clock-set.response.json": validateControlClockSetResponse,
  "control/clock.response.json": validateControlClockResponse,
  "control/deleted.response.json": validateControlDeletedResponse,
  "control/error.response.json": validateControlErrorResponse,
  "control/event.response.json": validateControlEventResponse,
  "control/fault.response.json": validateControlFaultResponse,
  "control/faults.response.json": validateControlFaultsResponse,
  "control/fidelity.response.json": validateControlFidelityResponse,
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
  "kling/create-custom-voice.callback.json": validateKlingCreateCustomVoiceCallback,
  "kling/create-custom-voice.response.json": validateKlingCreateCustomVoiceResponse,
  "kling/create-element.callback.json": validateKlingCreateElementCallback,
  "kling/create-element.response.json": validateKlingCreateElementResponse,
  "kling/create-image-to-video.callback.json": validateKlingCreateImageToVideoCallback,
  "kling/create-image-to-video.response.json": validateKlingCreateImageToVideoResponse,
  "kling/create-lip-sync.callback.json": validateKlingCreateLipSyncCallback,
  "kling/create-lip-sync.response.json": validateKlingCreateLipSyncResponse,
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
  "kling/page-tasks.response.json": validateKlingPageTasksResponse,
  "kling/text-to-audio.task.json": validateKlingTextToAudioTask,
  "kling/text-to-speech.response.json": validateKlingTextToSpeechResponse,
  "kling/text-to-video.task.json": validateKlingTextToVideoTask,
  "kling/video-to-audio.task.json": validateKlingVideoToAudioTask,
};
