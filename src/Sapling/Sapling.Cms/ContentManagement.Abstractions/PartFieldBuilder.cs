using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Builders;

internal sealed class PartFieldBuilder(ContentPartFieldDefinition field, string partName) : ContentPartFieldDefinitionBuilder(field)
{
    private ContentFieldDefinition? _fieldDefinition = field.FieldDefinition;

    public override string Name => Current.Name;

    public override string FieldType => _fieldDefinition?.Name ?? string.Empty;

    public override string PartName => partName;

    public override ContentPartFieldDefinitionBuilder OfType(ContentFieldDefinition fieldDefinition)
    {
        _fieldDefinition = fieldDefinition;
        return this;
    }

    public override ContentPartFieldDefinitionBuilder OfType(string fieldType) => OfType(new ContentFieldDefinition(fieldType));

    public override ContentPartFieldDefinition Build()
    {
        if (_fieldDefinition is null)
        {
            throw new InvalidOperationException($"The field '{Name}' of the part '{partName}' has no type.");
        }

        return new ContentPartFieldDefinition(_fieldDefinition, Name, _settings);
    }
}
