namespace OrchardCore;

public static class Base64
{
    public static string FromUTF8Base64String(string base64) => throw null!;

    public static Stream DecodeToStream(string base64) => throw null!;

    public static int GetDeserializedBase64Length(int base64Length) => throw null!;
}
