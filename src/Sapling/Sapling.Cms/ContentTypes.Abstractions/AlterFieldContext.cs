namespace OrchardCore.ContentTypes;

public class AlterFieldContext
{
    public string PartName { get; set; } = default!;

    public string FieldName { get; set; } = default!;

    public string DisplayName { get; set; } = default!;

    public string Editor { get; set; } = default!;

    public string DisplayMode { get; set; } = default!;
}
