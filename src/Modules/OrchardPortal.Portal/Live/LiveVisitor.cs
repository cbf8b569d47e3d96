using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Portal.Services;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.PrivateContent.Sessions;

namespace OrchardPortal.Portal.Live;

/// <summary>Who listens to a stream, asked anew each time: a stream lasts for minutes, and rights end at once.</summary>
internal sealed class LiveVisitor(HttpContext http)
{
    /// <summary>The contact as they are now; null when the account, its password, the portal, the domain's rule or the contact no longer allow it.</summary>
    public Task<ContactRow?> ContactAsync() => AskAsync(services => services.GetRequiredService<TicketAccess>().ContactAsync());

    /// <summary>Whether they may see the ticket now.</summary>
    public Task<bool> MaySeeAsync(long number) =>
        AskAsync(async services => await services.GetRequiredService<TicketAccess>().FindAsync(number) is not null);

    private async Task<T?> AskAsync<T>(Func<IServiceProvider, Task<T>> ask)
    {
        T? answer = default;
        await ShellScope.UsingChildScopeAsync(async scope =>
        {
            var services = scope.ServiceProvider;
            if ((await services.GetRequiredService<IPortalSettings>().GetAsync()).Enabled
                && !await services.GetRequiredService<IMemberSessions>().HasEndedAsync(http.User)
                && await services.GetRequiredService<SignInManager<IUser>>().ValidateSecurityStampAsync(http.User) is User { IsEnabled: true }
                && await services.GetRequiredService<IAccessGate>().MayAsync((await services.GetRequiredService<IDomainSettings>().GetAsync()).Rule))
            {
                answer = await ask(services);
            }
        });

        return answer;
    }
}
