using System.Globalization;

namespace OrchardPortal.Mail.Models;

/// <summary>How mail is sent. Configuration may change each: <c>OrchardPortal_Mail:MaxPerAddress</c>.</summary>
public sealed class MailOptions
{
    /// <summary>Minutes to wait after each failed attempt, with commas between them; after the last one the mail is given up.</summary>
    public string RetryMinutes { get; set; } = "1, 5, 15, 60, 180, 360, 720";

    /// <summary>Seconds after which a mail that was being sent when its process died is due again; longer than any server is waited for.</summary>
    public double LeaseSeconds { get; set; } = 180;

    /// <summary>Mails in an hour that visitors may ask for to one confirmed address.</summary>
    public int MaxPerAddress { get; set; } = 6;

    /// <summary>Mails in an hour that visitors of one network may ask for.</summary>
    public int MaxPerNetwork { get; set; } = 30;

    /// <summary>Mails in an hour that visitors may ask for to addresses of one domain.</summary>
    public int MaxPerDomain { get; set; } = 300;

    /// <summary>Hours after which an unconfirmed address may get a second mail; a third comes only when the first is forgotten.</summary>
    public double UnconfirmedHours { get; set; } = 24;

    /// <summary>Days after which mail that was sent is forgotten.</summary>
    public int KeepDays { get; set; } = 30;

    /// <summary>How long to wait after that many failed attempts; null when it is enough.</summary>
    public TimeSpan? WaitAfter(int attempts)
    {
        var minutes = RetryMinutes.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        return attempts <= minutes.Length ? TimeSpan.FromMinutes(double.Parse(minutes[attempts - 1], CultureInfo.InvariantCulture)) : null;
    }
}
