using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.Liquid;
using OrchardCore.ResourceManagement;

namespace OrchardCore.DisplayManagement.Liquid.Tags;

/// <summary>Tags that ask for scripts, styles, links and meta elements, and the one that writes them.</summary>
internal static class ResourceTags
{
    public static void AddTo(FluidParser parser)
    {
        parser.AddTag("script", (arguments, writer, _, context) => RequireAsync("script", arguments, writer, context));
        parser.AddTag("style", (arguments, writer, _, context) => RequireAsync("stylesheet", arguments, writer, context));
        parser.AddPageTag("link", (arguments, _, _, context) => AddLink(arguments, context));
        parser.AddPageTag("meta", (arguments, _, _, context) => AddMeta(arguments, context));
        parser.AddTag("resources", (arguments, writer, _, context) => WriteAsync(arguments.NamedOrAt("type", 0).ToStringValue(), writer, context));
        parser.AddPageBlock("scriptblock", (arguments, statements, _, encoder, context) => AddBlockAsync("script", arguments, statements, encoder, context));
        parser.AddPageBlock("styleblock", (arguments, statements, _, encoder, context) => AddBlockAsync("style", arguments, statements, encoder, context));
    }

    private static IResourceManager Resources(LiquidTemplateContext context) => context.Services.GetRequiredService<IResourceManager>();

    private static ValueTask RequireAsync(string type, FilterArguments arguments, TextWriter writer, LiquidTemplateContext context)
    {
        var changes = context.Services.GetRequiredService<PageChanges>();
        if (IsInline(arguments))
        {
            // Only once on a page: whether it is written here is not for other pages.
            changes.Add();
            var settings = Require(type, arguments, Resources(context));
            if (type == "script")
            {
                Resources(context).RenderLocalScript(settings, writer);
            }
            else
            {
                Resources(context).RenderLocalStyle(settings, writer);
            }
        }
        else
        {
            changes.Do(manager => Require(type, arguments, manager), Resources(context));
        }

        return default;
    }

    private static RequireSettings Require(string type, FilterArguments arguments, IResourceManager manager)
    {
        var name = arguments.Text("name");
        var source = arguments.Text("src");
        RequireSettings settings;
        if (string.IsNullOrEmpty(name))
        {
            settings = manager.RegisterUrl(type, source ?? "", arguments.Text("debug_src")!);
        }
        else
        {
            settings = manager.RegisterResource(type, name);
            if (!string.IsNullOrEmpty(source))
            {
                var definition = manager.InlineManifest.DefineResource(type, name);
                definition.SetUrl(source, arguments.Text("debug_src")!);
                if (arguments.Text("depends_on") is { } dependencies)
                {
                    definition.SetDependencies(dependencies.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries));
                }
            }
        }

        Configure(settings, arguments);

        return settings;
    }

    private static bool IsInline(FilterArguments arguments) =>
        Enum.TryParse<ResourceLocation>(arguments.Text("at"), true, out var location) && location == ResourceLocation.Inline;

    private static void Configure(RequireSettings settings, FilterArguments arguments)
    {
        if (Enum.TryParse<ResourceLocation>(arguments.Text("at"), true, out var location))
        {
            settings.AtLocation(location);
        }

        if (arguments.Text("version") is { } version)
        {
            settings.UseVersion(version);
        }

        if (arguments.HasNamed("append_version"))
        {
            settings.ShouldAppendVersion(arguments["append_version"].ToBooleanValue());
        }

        if (arguments.Text("depends_on") is { } dependencies)
        {
            settings.SetDependencies(dependencies.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries));
        }

        foreach (var name in arguments.Names)
        {
            if (name is not ("name" or "src" or "debug_src" or "cdn_src" or "debug_cdn_src" or "at" or "version" or "append_version" or "depends_on"
                or "use_cdn" or "condition" or "culture" or "debug" or "position"))
            {
                settings.SetAttribute(name.Replace('_', '-'), arguments[name].ToStringValue());
            }
        }
    }

    private static ValueTask AddLink(FilterArguments arguments, LiquidTemplateContext context)
    {
        var http = context.Services.GetRequiredService<IHttpContextAccessor>().HttpContext;
        var link = new LinkEntry
        {
            Rel = arguments.Text("rel")!,
            Type = arguments.Text("type")!,
            Title = arguments.Text("title")!,
            Sizes = arguments.Text("sizes")!,
            Condition = arguments.Text("condition")!,
            Href = LiquidUrls.Resolve(arguments.Text("src") ?? arguments.Text("href") ?? "", http),
            AppendVersion = arguments.HasNamed("append_version") && arguments["append_version"].ToBooleanValue(),
        };
        foreach (var name in arguments.Names)
        {
            if (name is not ("rel" or "type" or "title" or "sizes" or "condition" or "src" or "href" or "append_version"))
            {
                link.SetAttribute(name.Replace('_', '-'), arguments[name].ToStringValue());
            }
        }

        Resources(context).RegisterLink(link);
        return default;
    }

    private static ValueTask AddMeta(FilterArguments arguments, LiquidTemplateContext context)
    {
        var meta = new MetaEntry(
            arguments.Text("name"), arguments.Text("property"), arguments.Text("content"), arguments.Text("http_equiv"), arguments.Text("charset"));
        var separator = arguments.Text("separator");
        foreach (var name in arguments.Names)
        {
            if (name is not ("name" or "property" or "content" or "http_equiv" or "charset" or "separator"))
            {
                meta.SetAttribute(name.Replace('_', '-'), arguments[name].ToStringValue());
            }
        }

        if (separator is null)
        {
            Resources(context).RegisterMeta(meta);
        }
        else
        {
            Resources(context).AppendMeta(meta, separator);
        }

        return default;
    }

    private static async ValueTask WriteAsync(string type, TextWriter writer, LiquidTemplateContext context)
    {
        var tagType = Enum.TryParse<ResourceTagType>(type, true, out var parsed)
            ? parsed
            : throw new InvalidOperationException($"'{type}' is no type of resources.");
        foreach (var processor in context.Services.GetServices<IResourcesTagHelperProcessor>())
        {
            await processor.ProcessAsync(new ResourcesTagHelperProcessorContext(tagType, writer));
        }
    }

    // Inline code runs only where the content security policy of the site allows it.
    private static async ValueTask AddBlockAsync(
        string element, FilterArguments arguments, IReadOnlyList<Statement> statements, TextEncoder encoder, LiquidTemplateContext context)
    {
        var content = await statements.CaptureAsync(encoder, context);
        var html = new HtmlContentBuilder().AppendHtml($"<{element}>").AppendHtml(content).AppendHtml($"</{element}>");
        var manager = Resources(context);
        if (element == "style")
        {
            manager.RegisterStyle(html);
        }
        else if (string.Equals(arguments.Text("at"), "head", StringComparison.OrdinalIgnoreCase))
        {
            manager.RegisterHeadScript(html);
        }
        else
        {
            manager.RegisterFootScript(html);
        }
    }
}
