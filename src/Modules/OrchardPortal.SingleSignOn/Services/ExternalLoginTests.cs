using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.Documents;
using OrchardCore.Modules;
using OrchardPortal.SingleSignOn.Models;

namespace OrchardPortal.SingleSignOn.Services;

/// <summary>Keeps the last test of each provider for the administrator to read.</summary>
public sealed class ExternalLoginTests(IDocumentManager<ExternalLoginTraces> documents, IClock clock, IStringLocalizer<ExternalLoginTests> localizer)
{
    private readonly IStringLocalizer S = localizer;

    /// <returns>Null when it was not tested yet.</returns>
    public async Task<ExternalLoginTrace?> FindAsync(string providerId) =>
        (await documents.GetOrCreateImmutableAsync()).Items.Find(trace => trace.ProviderId == providerId);

    public async Task KeepAsync(string providerId, ReceivedClaims? claims, IEnumerable<TraceStep> steps)
    {
        var document = await documents.GetOrCreateMutableAsync();
        document.Items.RemoveAll(trace => trace.ProviderId == providerId);
        document.Items.Add(new ExternalLoginTrace
        {
            ProviderId = providerId,
            Utc = clock.UtcNow,
            Steps = [.. steps],
            Claims = [.. (claims?.All ?? []).Select(claim => new TraceClaim { Name = claim.Key, Value = claim.Value })],
        });
        await documents.UpdateAsync(document);
    }

    public Task KeepFailureAsync(string providerId, ReceivedClaims? claims, ExternalLoginException exception) =>
        KeepAsync(providerId, claims, [new TraceStep { Level = TraceLevel.Bad, Title = S["The login ends here"], Text = exception.Message }]);

    public async Task ForgetAsync(string providerId)
    {
        var document = await documents.GetOrCreateMutableAsync();
        if (document.Items.RemoveAll(trace => trace.ProviderId == providerId) > 0)
        {
            await documents.UpdateAsync(document);
        }
    }

    /// <summary>Sends the administrator to the page that explains the test.</summary>
    public IActionResult Show(Controller controller, string providerId) =>
        controller.RedirectToAction("Result", "IdentityProviders", new { area = "OrchardPortal.SingleSignOn", id = providerId });
}
