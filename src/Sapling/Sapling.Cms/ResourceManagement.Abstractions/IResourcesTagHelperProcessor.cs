namespace OrchardCore.ResourceManagement;

public interface IResourcesTagHelperProcessor
{
    Task ProcessAsync(ResourcesTagHelperProcessorContext context);
}
