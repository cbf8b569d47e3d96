using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Liquid;

namespace OrchardCore.DisplayManagement.Liquid.Tags;

/// <summary>Links to actions, forms with their token, and items of the request.</summary>
internal static class HtmlTags
{
    public static void AddTo(FluidParser parser)
    {
        parser.AddPageTag("antiforgerytoken", (_, writer, encoder, context) => WriteTokenAsync(writer, encoder, context));
        parser.AddBlock("a", (arguments, statements, writer, encoder, context) =>
            WriteElementAsync("a", "href", arguments, statements, writer, encoder, context));
        parser.AddPageBlock("form", (arguments, statements, writer, encoder, context) =>
            WriteElementAsync("form", "action", arguments, statements, writer, encoder, context));
        parser.AddPageTag("httpcontext_add_items", (arguments, _, _, context) =>
        {
            if (Http(context) is { } http)
            {
                foreach (var name in arguments.Names)
                {
                    http.Items[name] = arguments[name].ToObjectValue();
                }
            }

            return default;
        });
        parser.AddPageTag("httpcontext_remove_items", (arguments, _, _, context) =>
        {
            Http(context)?.Items.Remove(arguments.At(0).ToStringValue());
            return default;
        });
    }

    private static HttpContext? Http(LiquidTemplateContext context) => context.Services.GetRequiredService<IHttpContextAccessor>().HttpContext;

    private static ValueTask WriteTokenAsync(TextWriter writer, TextEncoder encoder, LiquidTemplateContext context) => Http(context) is { } http
        ? new HtmlContentValue(context.Services.GetRequiredService<IAntiforgery>().GetHtml(http)).WriteToAsync(writer, encoder, context.CultureInfo)
        : default;

    private static async ValueTask WriteElementAsync(
        string element,
        string addressAttribute,
        FilterArguments arguments,
        IReadOnlyList<Statement> statements,
        TextWriter writer,
        TextEncoder encoder,
        LiquidTemplateContext context)
    {
        var isForm = element == "form";
        var tag = new TagBuilder(element) { TagRenderMode = TagRenderMode.StartTag };
        var routeValues = new RouteValueDictionary();
        foreach (var name in arguments.Names)
        {
            var value = arguments[name];
            if (TryGetRouteName(name, isForm) is { } routeName)
            {
                routeValues[routeName] = value.ToObjectValue();
            }
            else if (!IsSetting(name))
            {
                tag.Attributes[name.Replace('_', '-')] = name is "href" or "action" ? LiquidUrls.Resolve(value.ToStringValue(), Http(context)) : value.ToStringValue();
            }
        }

        if (routeValues.ContainsKey("action") && Http(context) is { } http)
        {
            tag.Attributes[addressAttribute] = context.Services.GetRequiredService<LinkGenerator>().GetPathByRouteValues(http, null, routeValues);
        }

        if (isForm)
        {
            tag.MergeAttribute("method", "post");
        }

        await new HtmlContentValue(tag).WriteToAsync(writer, encoder, context.CultureInfo);
        await statements.RenderStatementsAsync(writer, encoder, context);
        var isPost = isForm && string.Equals(tag.Attributes["method"], "post", StringComparison.OrdinalIgnoreCase);
        if (arguments.HasNamed("asp_antiforgery") ? arguments["asp_antiforgery"].ToBooleanValue() : isPost)
        {
            await WriteTokenAsync(writer, encoder, context);
        }

        await writer.WriteAsync($"</{element}>");
    }

    // Of a link, action, controller and area make the address; of a form, action is the address itself unless it begins with asp.
    private static string? TryGetRouteName(string name, bool isForm)
    {
        name = name.Replace('-', '_');
        return name switch
        {
            "asp_action" or "asp_controller" or "asp_area" => name[4..],
            "action" or "controller" or "area" when !isForm => name,
            _ when name.StartsWith("asp_route_", StringComparison.Ordinal) => name["asp_route_".Length..],
            _ when name.StartsWith("route_", StringComparison.Ordinal) => name["route_".Length..],
            _ => null,
        };
    }

    private static bool IsSetting(string name) => name is "asp_antiforgery" or "asp-antiforgery";
}
