namespace OrchardCore.Localization;

public interface IJSLocalizer
{
    IDictionary<string, string> GetLocalizations(string group);
}
