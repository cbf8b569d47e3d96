using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Security.Permissions;

namespace OrchardPortal.Forums.Controllers;

/// <summary>What the screens of the admin share: who may.</summary>
[AutoValidateAntiforgeryToken]
public abstract class ForumAdminController : Controller
{
    protected abstract Permission Needed { get; }

    public override async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (await HttpContext.RequestServices.GetRequiredService<IAuthorizationService>().AuthorizeAsync(User, Needed))
        {
            await next();
        }
        else
        {
            context.Result = Forbid();
        }
    }
}
