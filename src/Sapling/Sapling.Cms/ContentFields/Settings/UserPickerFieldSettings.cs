using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

public class UserPickerFieldSettings : FieldSettings
{
    public bool Multiple { get; set; }

    public bool DisplayAllUsers { get; set; }

    public string[] DisplayedRoles { get; set; } = [];

    public string? Placeholder { get; set; }
}
