using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.DisplayManagement.Notify;

namespace OrchardPortal.PrivateContent.Profile;

/// <summary>Says on the profile page what was done.</summary>
internal sealed class ProfileMessages(INotifier notifier)
{
    public async Task<IActionResult> DoneAsync(Controller controller, LocalizedHtmlString message, string part = "")
    {
        await notifier.SuccessAsync(message);
        return controller.LocalRedirect("~/" + AccountPaths.Profile + (part.Length > 0 ? "#" + part : string.Empty));
    }
}
