namespace OrchardPortal.Portal.Live;

/// <summary>How a page says that it asks by itself and nobody clicked.</summary>
internal static class LiveRequest
{
    public const string Header = "X-Live";
}
