using Markdig;
using OrchardCore.Markdown.Services;

namespace Microsoft.Extensions.DependencyInjection;

public static class MarkdownPipelineOptionsExtensions
{
    /// <summary>Adds to the pipeline of the site's Markdown.</summary>
    public static void ConfigureMarkdownPipeline(this IServiceCollection services, Action<MarkdownPipelineBuilder> action) =>
        services.Configure<MarkdownPipelineOptions>(options => options.Configure.Add(action));
}
