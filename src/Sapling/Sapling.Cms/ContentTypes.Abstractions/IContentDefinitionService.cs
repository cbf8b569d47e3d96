using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentTypes;

public interface IContentDefinitionService
{
    Task<ContentTypeDefinition> AddTypeAsync(string name, string displayName);

    Task RemoveTypeAsync(string name, bool deleteContent);

    Task AddPartToTypeAsync(string partName, string typeName);

    Task AddReusablePartToTypeAsync(string name, string displayName, string description, string partName, string typeName);

    Task RemovePartFromTypeAsync(string partName, string typeName);

    Task<ContentPartDefinition> AddPartAsync(string name);

    Task RemovePartAsync(string name);

    Task AddFieldToPartAsync(string fieldName, string fieldTypeName, string partName);

    Task AddFieldToPartAsync(string fieldName, string displayName, string fieldTypeName, string partName);

    Task RemoveFieldFromPartAsync(string fieldName, string partName);

    Task AlterFieldAsync(AlterFieldContext context);

    Task AlterTypePartAsync(AlterTypePartContext context);

    Task AlterTypePartsOrderAsync(ContentTypeDefinition typeDefinition, string[] partNames);

    Task AlterPartFieldsOrderAsync(ContentPartDefinition partDefinition, string[] fieldNames);

    Task<string> GenerateContentTypeNameFromDisplayNameAsync(string displayName);

    Task<string> GenerateFieldNameFromDisplayNameAsync(string partName, string displayName);
}
