using Fluid;
using Fluid.Values;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Liquid;
using OrchardPortal.Design.Menus;

namespace OrchardPortal.Design.Liquid;

/// <summary>What templates call <c>Menus</c>: worked out only where a template asks for it.</summary>
internal sealed class LiquidMenus
{
    public static void Register(TemplateOptions options)
    {
        options.Scope.SetValue("Menus", new ObjectValue(new LiquidMenus()));
        options.MemberAccessStrategy.Register<SiteMenuItem>();
        options.MemberAccessStrategy.Register<LiquidMenus, FluidValue>((_, name, context) => MemberAsync(name, (LiquidTemplateContext)context));
    }

    private static async Task<FluidValue> MemberAsync(string name, LiquidTemplateContext context)
    {
        var menu = name switch
        {
            nameof(SiteMenus.Header) => SiteMenus.HeaderMenu,
            nameof(SiteMenus.Footer) => SiteMenus.FooterMenu,
            _ => null,
        };

        return menu is null
            ? NilValue.Instance
            : FluidValue.Create(await context.Services.GetRequiredService<ISiteMenus>().BuildAsync(menu), context.Options);
    }
}
