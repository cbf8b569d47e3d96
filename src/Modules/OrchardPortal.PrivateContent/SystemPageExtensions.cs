using Fluid;
using Microsoft.Extensions.DependencyInjection;
using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.PrivateContent;

public static class SystemPageExtensions
{
    /// <summary>Lets templates read the model of a system page.</summary>
    public static IServiceCollection AddSystemPage<TPage>(this IServiceCollection services)
        where TPage : SystemPageViewModel =>
        services.Configure<TemplateOptions>(options => options.MemberAccessStrategy.Register<TPage>());
}
