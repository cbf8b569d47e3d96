namespace OrchardCore.ContentManagement;

public class UserPickerResult
{
    public string? DisplayText { get; set; }

    public string? UserId { get; set; }

    public bool IsEnabled { get; set; }
}
