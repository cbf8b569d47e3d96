namespace OrchardCore.Users.TimeZone.Models;

/// <summary>The time zone that a user chose; attached to the user.</summary>
public class UserTimeZone
{
    public string? TimeZoneId { get; set; }
}
