namespace OrchardCore.ContentManagement;

public class ContentPart : ContentElement
{
    public ContentPart()
        : base([])
    {
    }

}
