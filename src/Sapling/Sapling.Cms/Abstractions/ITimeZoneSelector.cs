namespace OrchardCore.Modules;

public interface ITimeZoneSelector
{
    Task<TimeZoneSelectorResult> GetTimeZoneAsync();
}
