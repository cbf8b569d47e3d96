using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.Environment.Cache;
using OrchardCore.ResourceManagement;
using OrchardCore.Templates.Services;
using Sapling.Cms.Templates;

namespace OrchardCore.DynamicCache;

/// <summary>
/// Keeps the output of shapes that asked for it, and hands it out again where all that the shape named is the same. What a
/// template does besides writing (see <see cref="PageChanges"/>) would be lost, so that such output is not kept.
/// </summary>
internal sealed class ShapeCacheEvents(
    ShapeOutputCache outputs,
    PageChanges changes,
    TemplatesManager templates,
    TemplatePreview preview,
    IHttpContextAccessor httpContextAccessor,
    IOptions<AntiforgeryOptions> antiforgery,
    HtmlEncoder encoder,
    IServiceProvider services) : IShapeDisplayEvents
{
    private const string UserContext = "user";

    private Dictionary<IShape, (string Key, int Changes)>? _running;

    public async Task DisplayingAsync(ShapeDisplayContext context)
    {
        var metadata = context.Shape.Metadata;
        if (metadata.Cache() is not { } cache || metadata.ChildContent is not null || await KeyAsync(cache) is not { } key)
        {
            return;
        }

        if (cache.Contexts.Count > 0)
        {
            // A shape around this one does not know that its output differs by them.
            changes.Add();
        }

        if (outputs.Get(key) is { } output)
        {
            metadata.ChildContent = output.Html;
            foreach (var resource in output.Resources)
            {
                changes.Do(resource, services.GetRequiredService<IResourceManager>());
            }
        }
        else
        {
            (_running ??= [])[context.Shape] = (key, changes.Count);
        }
    }

    public Task DisplayedAsync(ShapeDisplayContext context)
    {
        // A wrapper has taken the content's place when the two differ; on a hit it would wrap a second time.
        if (_running is not null
            && _running.Remove(context.Shape, out var started)
            && changes.Since(started.Changes) is { } resources
            && context.ChildContent is { } content
            && ReferenceEquals(content, context.Shape.Metadata.ChildContent))
        {
            using var writer = new StringWriter();
            content.WriteTo(writer, encoder);
            var html = writer.ToString();
            var output = new HtmlString(html);
            context.ChildContent = output;

            // A form's token is of one session.
            if (!html.Contains(antiforgery.Value.FormFieldName, StringComparison.Ordinal))
            {
                outputs.Set(started.Key, new(output, resources), context.Shape.Metadata.Cache()!);
            }
        }

        return Task.CompletedTask;
    }

    public Task DisplayingFinalizedAsync(ShapeDisplayContext context) => Task.CompletedTask;

    /// <summary>Null where the shape differs by something, or depends on something, that nobody here keeps track of.</summary>
    private async ValueTask<string?> KeyAsync(CacheContext cache)
    {
        var user = "";
        foreach (var context in cache.Contexts)
        {
            if (context != UserContext)
            {
                return null;
            }

            user = httpContextAccessor.HttpContext?.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "";
        }

        // What an editor is trying out is for nobody else.
        if (await preview.DraftAsync() is not null)
        {
            return null;
        }

        // An editor's change of a template shows at once.
        return cache.Tags.Any() ? null : string.Join('\n', cache.CacheId, user, (await templates.GetTemplatesDocumentAsync()).Identifier);
    }
}
