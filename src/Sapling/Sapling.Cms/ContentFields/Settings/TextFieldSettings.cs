using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

public class TextFieldSettings : FieldSettings
{
    public string? DefaultValue { get; set; }

    public FieldBehaviorType Type { get; set; }

    public string? Pattern { get; set; }

    public string? Placeholder { get; set; }
}
