using System.Globalization;
using System.Security.Claims;
using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Liquid;
using OrchardCore.Settings;

namespace OrchardCore.DisplayManagement.Liquid;

/// <summary>The names that every template of the CMS knows.</summary>
internal static class LiquidGlobals
{
    public static void AddTo(TemplateOptions options)
    {
        Add(options, "Site", SiteAsync);
        Add(options, "Request", (name, context) => Request(name, Http(context)?.Request, context));
        Add(options, "User", (name, context) => User(name, Http(context)?.User, context));
        Add(options, "HttpContext", HttpContext);
        Add(options, "Culture", (name, _) => Culture(name));
        Add(options, "Environment", Environment);
        Add(options, "ModelState", ModelState);
    }

    private static void Add(TemplateOptions options, string name, Func<string, LiquidTemplateContext, ValueTask<FluidValue>> member) =>
        options.Scope.SetValue(name, new GlobalValue(name, member));

    private static HttpContext? Http(LiquidTemplateContext context) => context.Services.GetRequiredService<IHttpContextAccessor>().HttpContext;

    private static async ValueTask<FluidValue> SiteAsync(string name, LiquidTemplateContext context)
    {
        var site = await context.Services.GetRequiredService<ISiteService>().GetSiteSettingsAsync();
        return name switch
        {
            nameof(ISite.SiteName) => StringValue.Create(site.SiteName),
            nameof(ISite.BaseUrl) => StringValue.Create(site.BaseUrl),
            nameof(ISite.PageTitleFormat) => StringValue.Create(site.PageTitleFormat),
            nameof(ISite.TimeZoneId) => StringValue.Create(site.TimeZoneId),
            nameof(ISite.Calendar) => StringValue.Create(site.Calendar),
            nameof(ISite.PageSize) => NumberValue.Create(site.PageSize),
            nameof(ISite.MaxPageSize) => NumberValue.Create(site.MaxPageSize),
            nameof(ISite.Properties) => FluidValue.Create(site.Properties, context.Options),
            _ => NilValue.Instance,
        };
    }

    private static ValueTask<FluidValue> Request(string name, HttpRequest? request, LiquidTemplateContext context)
    {
        if (request is null)
        {
            return NilValue.Instance;
        }

        return name switch
        {
            "Path" => StringValue.Create(request.Path.Value),
            "UriPath" => StringValue.Create(request.Path.ToUriComponent()),
            "PathBase" => StringValue.Create(request.PathBase.Value),
            "UriPathBase" => StringValue.Create(request.PathBase.ToUriComponent()),
            "QueryString" => StringValue.Create(request.QueryString.Value),
            "UriQueryString" => StringValue.Create(request.QueryString.ToUriComponent()),
            "Host" => StringValue.Create(request.Host.Value),
            "UriHost" => StringValue.Create(request.Host.ToUriComponent()),
            "Method" => StringValue.Create(request.Method),
            "Scheme" => StringValue.Create(request.Scheme),
            "Protocol" => StringValue.Create(request.Protocol),
            "IsHttps" => BooleanValue.Create(request.IsHttps),
            "ContentType" => StringValue.Create(request.ContentType),
            "ContentLength" => request.ContentLength is { } length ? NumberValue.Create(length) : NilValue.Instance,
            "Query" => new ObjectValue(request.Query),
            "Form" => request.HasFormContentType ? new ObjectValue(request.Form) : NilValue.Instance,
            "Cookies" => new ObjectValue(request.Cookies),
            "Headers" => new ObjectValue(request.Headers),
            "Route" => FluidValue.Create(request.RouteValues.ToDictionary(), context.Options),
            _ => NilValue.Instance,
        };
    }

    private static ValueTask<FluidValue> User(string name, ClaimsPrincipal? user, LiquidTemplateContext context) => user is null
        ? NilValue.Instance
        : name switch
        {
            "Identity" => user.Identity is { } identity ? new ObjectValue(identity) : NilValue.Instance,
            "Claims" => FluidValue.Create(user.Claims, context.Options),
            _ => NilValue.Instance,
        };

    private static ValueTask<FluidValue> HttpContext(string name, LiquidTemplateContext context) =>
        name == "Items" && Http(context) is { } http ? new ObjectValue(http.Items) : NilValue.Instance;

    private static ValueTask<FluidValue> Culture(string name)
    {
        var culture = CultureInfo.CurrentUICulture;
        return name switch
        {
            "Name" => StringValue.Create(culture.Name),
            "Dir" => StringValue.Create(culture.TextInfo.IsRightToLeft ? "rtl" : "ltr"),
            "NativeName" => StringValue.Create(culture.NativeName),
            "DisplayName" => StringValue.Create(culture.DisplayName),
            "TwoLetterISOLanguageName" => StringValue.Create(culture.TwoLetterISOLanguageName),
            _ => NilValue.Instance,
        };
    }

    private static ValueTask<FluidValue> Environment(string name, LiquidTemplateContext context)
    {
        var environment = context.Services.GetRequiredService<IHostEnvironment>();
        return name switch
        {
            "Name" => StringValue.Create(environment.EnvironmentName),
            "IsDevelopment" => BooleanValue.Create(environment.IsDevelopment()),
            "IsStaging" => BooleanValue.Create(environment.IsStaging()),
            "IsProduction" => BooleanValue.Create(environment.IsProduction()),
            _ => NilValue.Instance,
        };
    }

    private static ValueTask<FluidValue> ModelState(string name, LiquidTemplateContext context) => name == "IsValid"
        ? BooleanValue.Create(context.Services.GetService<IUpdateModelAccessor>()?.ModelUpdater?.ModelState.IsValid ?? true)
        : NilValue.Instance;
}
