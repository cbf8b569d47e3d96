using System.Security.Claims;
using Microsoft.Extensions.Localization;
using OrchardCore.Users;

namespace OrchardPortal.PrivateContent.Services;

/// <summary>Links by mail log in only where the owner chose that; those that are on their way when it is switched off do no more.</summary>
internal sealed class MagicLinkGate(IDomainSettings domains, IStringLocalizer<MagicLinkGate> stringLocalizer) : ILoginGate
{
    private readonly IStringLocalizer S = stringLocalizer;

    public async Task<string?> RefuseAsync(IUser user, ClaimsPrincipal principal, LoginMethod method) =>
        method == LoginMethod.MagicLink && !(await domains.GetAsync()).MagicLink ? S["Links in mails do not log in here."].Value : null;
}
