using System.Globalization;
using OrchardCore.Modules;
using OrchardPortal.Contacts.Services;

namespace OrchardPortal.PrivateContent.Invitations;

/// <summary>Times as whoever looks reads them.</summary>
internal sealed class VisitorDate(ILocalClock localClock)
{
    public async Task<string> OfAsync(DateTime utc) =>
        DayText.WithTime((await localClock.ConvertToLocalAsync(new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)))).DateTime, CultureInfo.CurrentCulture);
}
