using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Liquid;
using OrchardPortal.Design.Services;

namespace OrchardPortal.Design.Liquid;

/// <summary>What templates call <c>Brand</c>: addresses are ready to be written into a page.</summary>
internal sealed class LiquidBrand
{
    public static void Register(TemplateOptions options)
    {
        options.Scope.SetValue("Brand", new ObjectValue(new LiquidBrand()));
        options.MemberAccessStrategy.Register<LiquidBrand, FluidValue>((_, name, context) => MemberAsync(name, (LiquidTemplateContext)context));
    }

    private static async Task<FluidValue> MemberAsync(string name, LiquidTemplateContext context)
    {
        var brand = context.Services.GetRequiredService<CurrentBrand>();
        var look = await brand.GetAsync();
        var root = context.Services.GetRequiredService<IHttpContextAccessor>().HttpContext?.Request.PathBase.Value ?? string.Empty;

        return name switch
        {
            nameof(BrandLook.LogoUrl) => Address(root, look.LogoUrl),
            nameof(BrandLook.DarkLogoUrl) => Address(root, look.DarkLogoUrl),
            nameof(BrandLook.HeaderLogoUrl) => Address(root, look.HeaderLogoUrl),
            nameof(BrandLook.FaviconUrl) => Address(root, look.FaviconUrl),
            nameof(BrandLook.SocialImageUrl) => Address(root, look.SocialImageUrl),
            nameof(BrandLook.AccentColor) => StringValue.Create(look.AccentColor),
            "StylesheetUrl" => StringValue.Create(Stylesheet(root, look, brand.Preview)),
            _ => NilValue.Instance,
        };
    }

    private static StringValue Address(string root, string address) => StringValue.Create(address.StartsWith('/') ? root + address : address);

    // Its content is part of the address, so that browsers keep it without asking again; none at all where it says nothing.
    private static string Stylesheet(string root, BrandLook look, string preview) =>
        preview.Length > 0 ? $"{root}/brand.css?{BrandPreview.Parameter}={preview}"
        : look.Stylesheet.Content.Length > 0 ? $"{root}/brand.css?v={look.Stylesheet.Version}"
        : string.Empty;
}
