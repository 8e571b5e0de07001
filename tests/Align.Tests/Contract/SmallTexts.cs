namespace Align.Tests.Contract;

/// <summary>Two short texts of our own about one event; they share people, places, numbers and claims, and each says something the other does not.</summary>
internal static class SmallTexts
{
    public const string Romanian =
        """
        Premierul Ion Popescu a declarat luni, la Cluj-Napoca, că guvernul va aloca 25 de milioane de euro pentru spitalul din Oradea.

        „Nu vom închide nicio școală”, a spus ministrul Educației, Maria Ionescu. Peste 3.000 de oameni au protestat în fața primăriei din Oradea.

        Potrivit Agerpres, lucrările la spital vor începe în luna martie.
        """;

    public const string English =
        """
        Prime Minister Ion Popescu said on Monday in Cluj-Napoca that the government would allocate 25 million euros for the hospital in Oradea.

        "We will not close any school," said Education Minister Maria Ionescu. More than 3,000 people protested in front of the town hall in Oradea.

        The opposition asked the prime minister to resign.
        """;
}
