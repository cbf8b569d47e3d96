namespace OrchardCore.ResourceManagement;

/// <summary>Writes what the page has collected where the layout says <c>resources</c>.</summary>
internal sealed class ResourceWriter(IResourceManager resourceManager) : IResourcesTagHelperProcessor
{
    public Task ProcessAsync(ResourcesTagHelperProcessorContext context)
    {
        switch (context.Type)
        {
            case ResourceTagType.Meta:
                resourceManager.RenderMeta(context.Writer);
                break;
            case ResourceTagType.HeadLink:
                resourceManager.RenderHeadLink(context.Writer);
                break;
            case ResourceTagType.Stylesheet:
                resourceManager.RenderStylesheet(context.Writer);
                break;
            case ResourceTagType.HeadScript:
                resourceManager.RenderHeadScript(context.Writer);
                break;
            case ResourceTagType.FootScript:
                resourceManager.RenderFootScript(context.Writer);
                break;
            case ResourceTagType.Header:
                resourceManager.RenderMeta(context.Writer);
                resourceManager.RenderHeadLink(context.Writer);
                resourceManager.RenderStylesheet(context.Writer);
                resourceManager.RenderHeadScript(context.Writer);
                break;
            case ResourceTagType.Footer:
                resourceManager.RenderFootScript(context.Writer);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(context), context.Type, "There are no resources of this type.");
        }

        return Task.CompletedTask;
    }
}
