using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Layout;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.PrivateContent.Filters;

/// <summary>Puts the script on the login page by which browsers offer passkeys, whatever template that page has.</summary>
internal sealed class PasskeyPromptFilter : IAsyncResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var request = context.HttpContext.Request;
        var services = context.HttpContext.RequestServices;
        if (context.Result is ViewResult
            && request.Path.Equals("/" + AccountPaths.Login, StringComparison.OrdinalIgnoreCase)
            && (await services.GetRequiredService<IDomainSettings>().GetAsync()).Passkeys)
        {
            var layout = await services.GetRequiredService<ILayoutAccessor>().GetLayoutAsync();
            await layout.Zones["Footer"].AddAsync(
                await services.GetRequiredService<IShapeFactory>().CreateAsync<PasskeyPromptViewModel>("PasskeyPrompt", prompt =>
                {
                    prompt.OptionsUrl = request.PathBase + "/" + AccountPaths.Passkey + "/options";
                    prompt.Action = request.PathBase + "/" + AccountPaths.Passkey;
                }),
                "9");
        }

        await next();
    }
}
