using System.Globalization;
using OrchardCore.Modules;

namespace OrchardPortal.PrivateContent.Invitations;

/// <summary>Times as whoever looks reads them.</summary>
internal sealed class VisitorDate(ILocalClock localClock)
{
    public async Task<string> OfAsync(DateTime utc) =>
        (await localClock.ConvertToLocalAsync(new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)))).ToString("g", CultureInfo.CurrentCulture);
}
