using System.Security.Claims;
using System.Security.Principal;
using System.Text.Json.Dynamic;
using System.Text.Json.Nodes;
using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.Liquid.Filters;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.Liquid.Filters;

namespace OrchardCore.DisplayManagement.Liquid;

/// <summary>Lets templates read shapes, content, JSON, markup, the request and the user.</summary>
internal sealed class TemplateOptionsConfigurations : IConfigureOptions<TemplateOptions>
{
    public void Configure(TemplateOptions options)
    {
        AddConverters(options);
        AddMembers(options.MemberAccessStrategy);
        LiquidGlobals.AddTo(options);
        options.Filters.AddFilter("t", LiquidViewFilters.Localize);
        options.Filters.AddFilter("html_class", LiquidViewFilters.HtmlClass);
        options.Filters.AddFilter("shape_properties", LiquidViewFilters.ShapeProperties);
        options.Filters.AddFilter("jsonparse", JsonParseFilter.JsonParse);
    }

    private static void AddConverters(TemplateOptions options) => options.ValueConverters.Add(value => value switch
    {
        // A shape is also a list of its items, but templates want its properties.
        IShape shape => new ObjectValue(shape),
        LocalizedString text => new StringValue(text.Value),
        IHtmlContent html => new HtmlContentValue(html),
        JsonValue json => ToValue(json),
        JsonDynamicBase json => json.Node is { } node ? FluidValue.Create(node, options) : NilValue.Instance,
        _ => null,
    });

    private static void AddMembers(MemberAccessStrategy strategy)
    {
        strategy.Register<Shape>(ShapeMembers.Instance);
        strategy.Register<IShape>(ShapeMembers.Instance);
        strategy.Register<ShapeMetadata>();

        strategy.Register<ContentItem>();
        strategy.Register<ContentElement>();
        strategy.Register<ContentElement, FluidValue>("Content", (element, context) => FluidValue.Create(element.Data, context.Options));

        strategy.Register<ClaimsIdentity>();
        strategy.Register<IIdentity>();
        strategy.Register<Claim>(claim => claim.Type, claim => claim.Value);

        strategy.Register<IQueryCollection, FluidValue>((query, name) => ToValue(query[name]));
        strategy.Register<IFormCollection, FluidValue>((form, name) => ToValue(form[name]));
        strategy.Register<IHeaderDictionary, FluidValue>((headers, name) => ToValue(headers[name]));
        strategy.Register<IRequestCookieCollection, string?>((cookies, name) => cookies[name]);
        strategy.Register<IDictionary<object, object?>, object?>((items, name) => items.TryGetValue(name, out var value) ? value : null);
    }

    private static FluidValue ToValue(StringValues values) => values.Count == 0
        ? NilValue.Instance
        : new ArrayValue(values.Select(FluidValue (value) => StringValue.Create(value)).ToArray());

    private static FluidValue ToValue(JsonValue json) => json.GetValueKind() switch
    {
        System.Text.Json.JsonValueKind.True => BooleanValue.True,
        System.Text.Json.JsonValueKind.False => BooleanValue.False,
        System.Text.Json.JsonValueKind.Number => NumberValue.Create(json.ToString()),
        System.Text.Json.JsonValueKind.String => StringValue.Create(json.ToString()),
        _ => NilValue.Instance,
    };
}
