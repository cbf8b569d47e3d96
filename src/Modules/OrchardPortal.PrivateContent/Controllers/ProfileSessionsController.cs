using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Users;
using OrchardPortal.PrivateContent.Profile;
using OrchardPortal.PrivateContent.Sessions;

namespace OrchardPortal.PrivateContent.Controllers;

/// <summary>Ends sessions of one's own: a single one, or all.</summary>
[Authorize]
[Route("/" + AccountPaths.Sessions)]
public sealed class ProfileSessionsController(
    IMemberSessions sessions,
    SignInManager<IUser> signInManager,
    IServiceProvider services,
    IHtmlLocalizer<ProfileSessionsController> htmlLocalizer) : Controller
{
    private readonly IHtmlLocalizer H = htmlLocalizer;

    private string UserId => signInManager.UserManager.GetUserId(User)!;

    [HttpPost("end")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> End([FromForm] string? id)
    {
        var session = (await sessions.ListAsync(UserId)).FirstOrDefault(one => ProfilePage.NameOf(one) == id);
        if (session is null || !await sessions.EndAsync(UserId, session.SessionId))
        {
            return NotFound();
        }

        return session.SessionId == SessionIds.Of(User)
            ? await LeaveAsync()
            : await services.GetRequiredService<ProfileMessages>().DoneAsync(this, H["That session was ended."], "sessions");
    }

    /// <summary>Logs out everywhere, here included.</summary>
    [HttpPost("end-all")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> EndAll()
    {
        await sessions.EndAllAsync(UserId);
        return await LeaveAsync();
    }

    private async Task<IActionResult> LeaveAsync()
    {
        await signInManager.SignOutAsync();
        return LocalRedirect("~/" + AccountPaths.Login);
    }
}
