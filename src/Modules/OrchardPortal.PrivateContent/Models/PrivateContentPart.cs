using OrchardCore.ContentManagement;

namespace OrchardPortal.PrivateContent.Models;

/// <summary>Makes a content item of any type private (requirement 20): only whom the rule lets in sees it.</summary>
public class PrivateContentPart : ContentPart
{
    public AccessRule Rule { get; set; } = new();
}
