namespace OrchardCore.Email;

public class InvalidEmailProviderException : ArgumentOutOfRangeException
{
    public InvalidEmailProviderException(string name)
        : base(nameof(name), name, "There is no such e-mail provider.")
    {
    }
}
