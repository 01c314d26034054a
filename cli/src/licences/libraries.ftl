<#list dependencyMap as entry>
<#assign library = entry.getKey()/>
<#if library.groupId != "dev.dossier">
| `${library.groupId}:${library.artifactId}` | <#list entry.getValue() as licence>${licence}<#sep> or </#list> |
</#if>
</#list>
