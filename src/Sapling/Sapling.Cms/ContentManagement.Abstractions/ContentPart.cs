namespace OrchardCore.ContentManagement;

/// <summary>A named group of properties and fields of a content item.</summary>
public class ContentPart : ContentElement
{
}
