namespace OrchardCore.ContentManagement.Metadata.Settings;

public abstract class FieldSettings
{
    public string? Hint { get; set; }

    public bool Required { get; set; }
}
