namespace OrchardCore;

public static class IdGenerator
{
    public static string GenerateId() => throw null!;
}
