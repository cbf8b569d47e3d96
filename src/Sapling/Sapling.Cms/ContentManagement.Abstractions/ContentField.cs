namespace OrchardCore.ContentManagement;

/// <summary>One value, or a few that belong together, of a content part.</summary>
public class ContentField : ContentElement
{
}
