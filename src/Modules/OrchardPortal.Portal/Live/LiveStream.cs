using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Hosting;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Portal.Services;
using OrchardPortal.Tickets.Signals;

namespace OrchardPortal.Portal.Live;

/// <summary>
/// Tells an open page that there is something new (server-sent events). Each event is authorised when it is delivered. A stream
/// ends with the session, on logging out, when the site stops, and after some minutes by itself: the browser opens the next.
/// </summary>
public sealed class LiveStream(
    LiveStreams streams,
    ITicketSignals signals,
    IPortalSettings portalSettings,
    IShellHost shellHost,
    ShellSettings shellSettings,
    IHostApplicationLifetime application)
{
    private static readonly TimeSpan _longest = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan _heartbeat = TimeSpan.FromSeconds(15);

    /// <param name="http">The request, whose visitor may see what is listened to.</param>
    /// <param name="contact">Who listens.</param>
    /// <param name="number">The ticket that is listened to; null for all of the contact's.</param>
    /// <returns>False when too many listen already; nothing was answered then.</returns>
    public async Task<bool> RunAsync(HttpContext http, ContactRow contact, long? number)
    {
        using var place = streams.TryEnter(contact.ContactId, http.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? string.Empty);
        if (place is null)
        {
            return false;
        }

        using var ending = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, application.ApplicationStopping, place.Ended);
        ending.CancelAfter(await LongestAsync(http));
        try
        {
            await ListenAsync(http, contact, number, ending.Token);
        }
        catch (Exception exception) when (exception is OperationCanceledException or ObjectDisposedException or IOException)
        {
            // The visitor left, the site stops or its container was replaced: nobody waits for more.
        }
        finally
        {
            await ending.CancelAsync();
        }

        return true;
    }

    private async Task ListenAsync(HttpContext http, ContactRow contact, long? number, CancellationToken ending)
    {
        using var listening = CancellationTokenSource.CreateLinkedTokenSource(ending);
        // From here on nothing is missed.
        await using var heard = signals.Subscribe(listening.Token).GetAsyncEnumerator(CancellationToken.None);
        var next = Task.FromResult(false);
        try
        {
            await BeginAsync(http, ending);
            next = heard.MoveNextAsync().AsTask();
            var visitor = new LiveVisitor(http);
            while (!ending.IsCancellationRequested)
            {
                if (await Task.WhenAny(next, Task.Delay(_heartbeat, ending)) != next)
                {
                    ending.ThrowIfCancellationRequested();
                    if (IsReplaced() || await visitor.ContactAsync() is not { } now || (number is { } shown && !await visitor.MaySeeAsync(shown)))
                    {
                        return;
                    }

                    contact = now;
                    await WriteAsync(http, ":\n\n", ending);
                }
                else if (!await next)
                {
                    return;
                }
                else
                {
                    var signal = heard.Current;
                    next = heard.MoveNextAsync().AsTask();
                    if (!await TellAsync(http, signal, contact, number, visitor, ending))
                    {
                        return;
                    }
                }
            }
        }
        finally
        {
            // The enumerator may be left only when it does not wait any more.
            await listening.CancelAsync();
            await next;
        }
    }

    // False when the ticket that is shown may not be seen any more.
    private async Task<bool> TellAsync(HttpContext http, TicketSignal signal, ContactRow contact, long? number, LiveVisitor visitor, CancellationToken ending)
    {
        if (await EventAsync(signal, contact, number, visitor) is { } text)
        {
            await WriteAsync(http, text, ending);

            return true;
        }

        return number != signal.Number || await visitor.MaySeeAsync(signal.Number);
    }

    // After a feature was switched the site runs in another container, and the browser should be there too.
    private bool IsReplaced() => shellHost.TryGetShellContext(shellSettings.Name, out var running) && !ReferenceEquals(running, ShellScope.Context);

    // First what costs nothing: most signals are for others. Then the one class that decides.
    private async Task<string?> EventAsync(TicketSignal signal, ContactRow contact, long? number, LiveVisitor visitor)
    {
        if (LiveEvent.NameOf(signal, await portalSettings.GetAsync()) is not { } name)
        {
            return null;
        }

        if (signal.Kind == TicketSignalKind.Missed)
        {
            return await visitor.ContactAsync() is null ? null : LiveEvent.Format(name, 0);
        }

        return (number is null || number == signal.Number)
            && (number is not null || signal.MayConcern(contact.ContactId, contact.PrimaryCompanyId))
            && await visitor.MaySeeAsync(signal.Number)
            ? LiveEvent.Format(name, signal.Number)
            : null;
    }

    private static async Task<TimeSpan> LongestAsync(HttpContext http)
    {
        var session = await http.AuthenticateAsync(IdentityConstants.ApplicationScheme);
        var left = session.Properties?.ExpiresUtc - DateTimeOffset.UtcNow;

        return left is { } time && time < _longest ? (time > TimeSpan.Zero ? time : TimeSpan.FromMilliseconds(1)) : _longest;
    }

    private static async Task BeginAsync(HttpContext http, CancellationToken ending)
    {
        http.Response.ContentType = "text/event-stream";
        http.Response.Headers.CacheControl = "no-store";
        // Proxies that gather an answer before they pass it on would hold every event back.
        http.Response.Headers["X-Accel-Buffering"] = "no";
        http.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        await WriteAsync(http, "retry: 4000\n\n", ending);
    }

    private static async Task WriteAsync(HttpContext http, string text, CancellationToken ending)
    {
        await http.Response.WriteAsync(text, ending);
        await http.Response.Body.FlushAsync(ending);
    }
}
