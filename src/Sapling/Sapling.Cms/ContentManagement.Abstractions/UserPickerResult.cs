namespace OrchardCore.ContentManagement;

public class UserPickerResult
{
    public string DisplayText { get; set; } = default!;

    public string UserId { get; set; } = default!;

    public bool IsEnabled { get; set; }
}
