namespace OrchardCore.Contents.ViewModels;

public class OwnerEditorViewModel
{
    /// <summary>The user name of the owner.</summary>
    public string? OwnerName { get; set; }
}
