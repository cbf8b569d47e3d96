namespace OrchardPortal.PrivateContent.Pages;

/// <summary>Somebody who does not exist.</summary>
internal static class SampleData
{
    public const string Name = "Nia Nova";

    public const string Email = "nia.nova@company.example";
}
