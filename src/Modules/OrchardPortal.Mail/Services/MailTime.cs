using System.Globalization;
using OrchardCore.Modules;

namespace OrchardPortal.Mail.Services;

/// <summary>Times as whoever looks reads them.</summary>
internal sealed class MailTime(ILocalClock localClock)
{
    public async Task<MailMoment?> OfAsync(DateTime? utc)
    {
        if (utc is not { } time)
        {
            return null;
        }

        var moment = new DateTimeOffset(DateTime.SpecifyKind(time, DateTimeKind.Utc));
        var local = await localClock.ConvertToLocalAsync(moment);

        return new(moment.ToString("O", CultureInfo.InvariantCulture), local.ToString("g", CultureInfo.CurrentCulture));
    }
}
